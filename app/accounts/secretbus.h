// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDBusMessage>
#include <QObject>
#include <QString>

#include <functional>

namespace Lanyard::SecretBus {

// Names of the Secret Service API.
inline constexpr auto serviceName = QLatin1String("org.freedesktop.secrets");
inline constexpr auto servicePath = QLatin1String("/org/freedesktop/secrets");
inline constexpr auto serviceInterface = QLatin1String("org.freedesktop.Secret.Service");
inline constexpr auto collectionInterface = QLatin1String("org.freedesktop.Secret.Collection");
inline constexpr auto promptInterface = QLatin1String("org.freedesktop.Secret.Prompt");
inline constexpr auto propertiesInterface = QLatin1String("org.freedesktop.DBus.Properties");

using ReplyHandler = std::function<void(const QDBusMessage &reply)>;

/// Whether there is a session bus at all.
[[nodiscard]] bool isConnected();

/// Sends \a message; \a handler gets the reply or the error later, unless \a context is gone.
void send(const QDBusMessage &message, QObject *context, ReplyHandler handler);

/// A call of \a method of the service object.
[[nodiscard]] QDBusMessage serviceCall(const QString &method);

/// A call of \a method of the bus itself.
[[nodiscard]] QDBusMessage busCall(const QString &method);

/// What an error reply says about the keychain.
[[nodiscard]] Error errorOf(const QDBusMessage &reply);

} // namespace Lanyard::SecretBus
