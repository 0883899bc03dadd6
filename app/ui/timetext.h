// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

class QLocale;

namespace Lanyard {

/// Times in words, local time zone, in the language of \a locale. Pure functions; every QDateTime
/// in UTC.

/// "in 8 minutes", "in about 20 minutes", "in 3 hours", "2 minutes ago", "just now". Steps of five
/// minutes from ten on, so that a text on screen seldom changes.
[[nodiscard]] QString relativeTime(const QDateTime &time, const QDateTime &now);

/// The first moment after \a now at which relativeTime(), shortMoment() or dayAndMonth() of \a time
/// says something else; invalid where \a time is.
[[nodiscard]] QDateTime nextTextChange(const QDateTime &time, const QDateTime &now);

[[nodiscard]] QString shortMoment(const QDateTime &time, const QDateTime &now,
                                  const QLocale &locale); ///< "14:05" today, else "12 Dec"
[[nodiscard]] QString dayAndMonth(const QDateTime &time, const QDateTime &now,
                                  const QLocale &locale); ///< "20 December", "Monday, 24 November"
[[nodiscard]] QString exactMoment(const QDateTime &time,
                                  const QLocale &locale); ///< long form with date and time
[[nodiscard]] QString durationText(std::chrono::milliseconds time); ///< "8 hours", "30 days"
[[nodiscard]] QString countdown(std::chrono::milliseconds left, const QLocale &locale); ///< "4:38"

} // namespace Lanyard
