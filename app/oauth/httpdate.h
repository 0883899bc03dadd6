// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Lanyard {

/// A date of HTTP in any of its three forms (RFC 9110, 5.6.7), UTC.
[[nodiscard]] std::optional<QDateTime> httpDate(const QByteArray &text);

/// The value of a Retry-After header (RFC 9110, 10.2.3): seconds, or a date reckoned from \a now.
/// Nothing where it is malformed or negative; at most a day, so that no server can send us away
/// for ever.
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(const QByteArray &text,
                                                             const QDateTime &now);

} // namespace Lanyard
