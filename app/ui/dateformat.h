// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;
class QLocale;

namespace Lanyard {

/// What a date shows beside day and month.
struct DateParts
{
    bool weekday = false;
    bool year = false;
    bool shortMonth = false; ///< "Dec" instead of "December"
};

/// The locale's own long date format with only \a parts in it, in the locale's order and with its
/// separators, for QLocale::toString(). Qt has no such formats of its own.
[[nodiscard]] QString dateFormat(const QLocale &locale, const DateParts &parts);

/// Both on the same day where the person is.
[[nodiscard]] bool isSameDay(const QDateTime &one, const QDateTime &other);

} // namespace Lanyard
