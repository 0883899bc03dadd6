// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/messagecard.h"
#include "ui/serverchoices.h"

namespace Lanyard {

/// "localhost:3000": what people call a server; http is said where it leaves this computer's
/// protection open.
[[nodiscard]] QString serverName(const QUrl &url);

/// How Lanyard knows of the server. \a variable is the service's own.
[[nodiscard]] QString originText(const ServerChoice &choice, const QString &variable);

/// That \a variable is set to something that is no address.
[[nodiscard]] QString wrongAddressText(const Error &error, const QString &variable);

/// What is wrong with an address that was typed in; no heading where the error is about something
/// else.
[[nodiscard]] CardMessage addressMistake(const Error &error);

} // namespace Lanyard
