// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timetext.h"

#include "ui/dateformat.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

enum class TimeUnit { Moment, Minute, FiveMinutes, Hour, Day, Month };

/// A stretch of time that has one name: from \a lower up to but not including \a upper, in minutes.
struct TimeStep
{
    TimeUnit unit = TimeUnit::Moment;
    int count = 0;
    qint64 lower = 0;
    qint64 upper = 1;
};

constexpr qint64 FirstHour = 58; // from here on "1 hour"
constexpr qint64 FirstDay = 23 * 60 + 30;
constexpr qint64 FirstMonth = 60 * 1440 + 720;

TimeStep timeStep(qint64 minutes)
{
    if (minutes < 1)
        return {};
    if (minutes < 10)
        return {TimeUnit::Minute, int(minutes), minutes, minutes + 1};
    if (minutes < FirstHour) {
        const qint64 fives = (minutes + 2) / 5 * 5;
        return {TimeUnit::FiveMinutes, int(fives), qMax(qint64(10), fives - 2),
                qMin(FirstHour, fives + 3)};
    }
    if (minutes < FirstDay) {
        const qint64 hours = qMax(qint64(1), (minutes + 30) / 60);
        return {TimeUnit::Hour, int(hours), qMax(FirstHour, hours * 60 - 30),
                qMin(FirstDay, hours * 60 + 30)};
    }
    if (minutes < FirstMonth) {
        const qint64 days = (minutes + 720) / 1440;
        return {TimeUnit::Day, int(days), qMax(FirstDay, days * 1440 - 720), days * 1440 + 720};
    }
    constexpr qint64 month = 30 * 1440;
    const qint64 months = (minutes + month / 2) / month;
    return {TimeUnit::Month, int(months), qMax(FirstMonth, months * month - month / 2),
            months * month + month / 2};
}

TimeStep timeStep(const QDateTime &time, const QDateTime &now)
{
    return timeStep(qAbs(now.msecsTo(time)) / 60'000);
}

QString futureText(const TimeStep &step)
{
    const int n = step.count;
    switch (step.unit) {
    case TimeUnit::Moment:
        return QCoreApplication::translate("TimeText", "in less than a minute");
    case TimeUnit::Minute:
        return QCoreApplication::translate("TimeText", "in %Ln minute(s)", nullptr, n);
    case TimeUnit::FiveMinutes:
        return QCoreApplication::translate("TimeText", "in about %Ln minute(s)", nullptr, n);
    case TimeUnit::Hour:
        return QCoreApplication::translate("TimeText", "in %Ln hour(s)", nullptr, n);
    case TimeUnit::Day:
        return QCoreApplication::translate("TimeText", "in %Ln day(s)", nullptr, n);
    case TimeUnit::Month:
        return QCoreApplication::translate("TimeText", "in %Ln month(s)", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString pastText(const TimeStep &step)
{
    const int n = step.count;
    switch (step.unit) {
    case TimeUnit::Moment:
        return QCoreApplication::translate("TimeText", "just now");
    case TimeUnit::Minute:
        return QCoreApplication::translate("TimeText", "%Ln minute(s) ago", nullptr, n);
    case TimeUnit::FiveMinutes:
        return QCoreApplication::translate("TimeText", "about %Ln minute(s) ago", nullptr, n);
    case TimeUnit::Hour:
        return QCoreApplication::translate("TimeText", "%Ln hour(s) ago", nullptr, n);
    case TimeUnit::Day:
        return QCoreApplication::translate("TimeText", "%Ln day(s) ago", nullptr, n);
    case TimeUnit::Month:
        return QCoreApplication::translate("TimeText", "%Ln month(s) ago", nullptr, n);
    }
    Q_UNREACHABLE();
}

} // namespace

QString relativeTime(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const TimeStep step = timeStep(time, now);
    return time > now ? futureText(step) : pastText(step);
}

QDateTime nextTextChange(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return {};
    const TimeStep step = timeStep(time, now);
    QDateTime change = time.addMSecs(step.upper * 60'000); // what is past gets older
    if (time > now)                                        // what comes gets nearer
        change = step.lower == 0 ? time : time.addMSecs(1 - step.lower * 60'000);
    const QDateTime midnight = now.toLocalTime().date().addDays(1).startOfDay().toUTC();
    return qMin(change, midnight);
}

QString shortMoment(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today)
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local.date(),
                           dateFormat(locale, local.date().year() == today.year()
                                                  ? DateParts{.shortMonth = true}
                                                  : DateParts{.year = true, .shortMonth = true}));
}

QString dayAndMonth(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const bool isNear = qAbs(today.daysTo(day)) < 7;
    return locale.toString(
        day,
        dateFormat(locale, {.weekday = isNear, .year = !isNear && day.year() != today.year()}));
}

QString exactMoment(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    //: %1 is a date with weekday and year, %2 a time of day
    return QCoreApplication::translate("TimeText", "%1, %2")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
             locale.toString(local.time(), QLocale::ShortFormat));
}

QString durationText(std::chrono::milliseconds time)
{
    const int minutes = int(qRound(time.count() / 60'000.0));
    const int hours = (minutes + 30) / 60; // lupdate overlooks a text beside a sum
    const int days = (minutes + 720) / 1440;
    if (minutes < 58)
        return QCoreApplication::translate("TimeText", "%Ln minute(s)", nullptr, minutes);
    if (minutes < 48 * 60)
        return QCoreApplication::translate("TimeText", "%Ln hour(s)", nullptr, hours);
    return QCoreApplication::translate("TimeText", "%Ln day(s)", nullptr, days);
}

QString countdown(std::chrono::milliseconds left, const QLocale &locale)
{
    const qint64 seconds = qMax(qint64(0), qint64(left.count()) + 999) / 1000;
    const auto twoDigits = [&locale](qint64 number) {
        const QString digits = locale.toString(number);
        return number < 10 ? locale.zeroDigit() + digits : digits;
    };
    if (seconds < 3600)
        return locale.toString(seconds / 60) + u':' + twoDigits(seconds % 60);
    return locale.toString(seconds / 3600) + u':' + twoDigits(seconds / 60 % 60) + u':' +
           twoDigits(seconds % 60);
}

} // namespace Lanyard
