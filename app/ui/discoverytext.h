// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/messagecard.h"

namespace Lanyard {

/// Why a server could not be looked at, and what to do. \a typed is the address that was pasted, \a
/// describedIssuer who the server says that it is.
[[nodiscard]] CardMessage discoveryFailure(const Error &error, const QString &typed,
                                           const QString &describedIssuer);

/// Why Lanyard could not be registered there by itself.
[[nodiscard]] CardMessage registrationFailure(const Error &error, const QString &host);

} // namespace Lanyard
