// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

class QLocale;

namespace Lanyard {

/// Times in words, local time zone, in the language of \a locale. Pure functions; every QDateTime
/// in UTC.

[[nodiscard]] QString
relativeTime(const QDateTime &time,
             const QDateTime &now); ///< "in 19 minutes", "2 minutes ago", "just now"
[[nodiscard]] QString shortMoment(const QDateTime &time, const QDateTime &now,
                                  const QLocale &locale); ///< "14:05" today, else "12 Dec"
[[nodiscard]] QString dayAndMonth(const QDateTime &time, const QDateTime &now,
                                  const QLocale &locale); ///< "20 December", "Monday, 24 November"
[[nodiscard]] QString exactMoment(const QDateTime &time,
                                  const QLocale &locale); ///< long form with date and time
[[nodiscard]] QString countdown(std::chrono::milliseconds left, const QLocale &locale); ///< "4:38"

} // namespace Lanyard
