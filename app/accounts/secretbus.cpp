// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/secretbus.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

using namespace Qt::StringLiterals;

namespace Lanyard::SecretBus {

bool isConnected()
{
    return QDBusConnection::sessionBus().isConnected();
}

void send(const QDBusMessage &message, QObject *context, ReplyHandler handler)
{
    const auto pending = QDBusConnection::sessionBus().asyncCall(message);
    auto *watcher = new QDBusPendingCallWatcher(pending, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [watcher, handler = std::move(handler)] {
                         watcher->deleteLater();
                         handler(watcher->reply());
                     });
}

QDBusMessage serviceCall(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
}

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

Error errorOf(const QDBusMessage &reply)
{
    Error error{.kind = ErrorKind::KeychainFailed, .detail = sanitizedText(reply.errorMessage())};
    const QString name = reply.errorName();
    if (name == "org.freedesktop.DBus.Error.ServiceUnknown"_L1 ||
        name == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1 ||
        name == "org.freedesktop.DBus.Error.Disconnected"_L1 ||
        name.startsWith("org.freedesktop.DBus.Error.Spawn"_L1))
        error.kind = ErrorKind::KeychainAbsent;
    else if (name == "org.freedesktop.DBus.Error.NoReply"_L1 ||
             name == "org.freedesktop.DBus.Error.Timeout"_L1 ||
             name == "org.freedesktop.DBus.Error.TimedOut"_L1)
        error.kind = ErrorKind::KeychainTimedOut;
    else if (name == "org.freedesktop.DBus.Error.AccessDenied"_L1)
        error.kind = ErrorKind::KeychainDenied; // a sandbox that keeps the service from us
    else if (name == "org.freedesktop.Secret.Error.IsLocked"_L1)
        error.kind = ErrorKind::KeychainLocked;
    return error;
}

} // namespace Lanyard::SecretBus
