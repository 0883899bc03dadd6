// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/httpdate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr std::chrono::seconds longestRetryAfter = std::chrono::hours(24);

QDateTime utc(const QDate &date, const QTime &time)
{
    constexpr qint64 epochJulianDay = 2'440'588;
    constexpr qint64 dayMs = 86'400'000;
    return QDateTime::fromMSecsSinceEpoch((date.toJulianDay() - epochJulianDay) * dayMs +
                                          time.msecsSinceStartOfDay())
        .toUTC();
}

} // namespace

std::optional<QDateTime> httpDate(const QByteArray &text)
{
    QString date = QString::fromLatin1(text).simplified();
    // RFC 850 writes two digits of the year; nothing is dated before the clocks of 1970.
    if (const qsizetype dash = date.lastIndexOf(u'-'); dash > 0)
        date.insert(dash + 1, QStringView(date).mid(dash + 1, 2) < u"70" ? u"20"_s : u"19"_s);
    for (const QString &format :
         {u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s, u"dddd, dd-MMM-yyyy hh:mm:ss 'GMT'"_s,
          u"ddd MMM d hh:mm:ss yyyy"_s}) {
        const QDateTime parsed = QLocale::c().toDateTime(date, format);
        if (parsed.isValid())
            return utc(parsed.date(), parsed.time());
    }
    return std::nullopt;
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &text, const QDateTime &now)
{
    const QByteArray value = text.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    if (value.front() >= '0' && value.front() <= '9') {
        for (const char c : value) {
            if (c < '0' || c > '9')
                return std::nullopt;
        }
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        return fits ? qMin(std::chrono::seconds(seconds), longestRetryAfter) : longestRetryAfter;
    }
    const std::optional<QDateTime> date = httpDate(value);
    if (!date || *date < now)
        return std::nullopt;
    return qMin(std::chrono::seconds(now.secsTo(*date)), longestRetryAfter);
}

} // namespace Lanyard
