// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotatext.h"

#include "ui/errortext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <limits>

namespace Lanyard {

namespace {

/// Used, limit and remaining, with each worked out from the other two where the service left it
/// out.
struct QuotaNumbers
{
    std::optional<qint64> used;
    std::optional<qint64> limit;
    std::optional<qint64> remaining;
};

QuotaNumbers completed(const Quota &quota)
{
    QuotaNumbers numbers{quota.used, quota.limit, quota.remaining};
    if (!numbers.remaining && numbers.limit && numbers.used)
        numbers.remaining = qMax(qint64(0), *numbers.limit - *numbers.used);
    if (!numbers.used && numbers.limit && numbers.remaining)
        numbers.used = qMax(qint64(0), *numbers.limit - *numbers.remaining);
    if (!numbers.limit && numbers.used && numbers.remaining)
        numbers.limit = *numbers.used + *numbers.remaining;
    return numbers;
}

int pluralCount(qint64 number)
{
    return int(qBound(qint64(0), number, qint64(std::numeric_limits<int>::max())));
}

bool isLow(const QuotaNumbers &numbers)
{
    return numbers.limit && numbers.remaining && *numbers.remaining * 5 <= *numbers.limit;
}

void describeNumbers(QuotaText &text, const QuotaNumbers &numbers, const QLocale &locale)
{
    if (!numbers.remaining) {
        text.answer = numbers.used ? QCoreApplication::translate("QuotaText", "%Ln used", nullptr,
                                                                 pluralCount(*numbers.used))
                                   : QCoreApplication::translate("QuotaText", "Not known");
        return;
    }
    const int left = pluralCount(*numbers.remaining);
    if (!numbers.limit) {
        text.answer = QCoreApplication::translate("QuotaText", "%Ln left", nullptr, left);
        return;
    }
    const QString limit = locale.toString(*numbers.limit);
    text.share = *numbers.limit > 0 ? double(*numbers.used) / double(*numbers.limit) : 1.0;
    if (left == 0) {
        //: %1 is the limit: all of it is used
        text.answer = QCoreApplication::translate("QuotaText", "All %1 used, none left").arg(limit);
        text.symbol = Symbol::Ring;
        //: Mark of an allowance with nothing left
        text.word = QCoreApplication::translate("QuotaText", "Used up");
        text.tone = Tone::Broken;
        return;
    }
    //: %1 used of a limit of %2; %Ln is what is left
    text.answer = QCoreApplication::translate("QuotaText", "%1 of %2 used, %Ln left", nullptr, left)
                      .arg(locale.toString(*numbers.used), limit);
    if (isLow(numbers)) {
        text.symbol = Symbol::Triangle;
        //: Mark of an allowance of which little is left
        text.word = QCoreApplication::translate("QuotaText", "Low");
        text.tone = Tone::Attention;
    }
}

QString resetSentence(const Quota &quota, const QDateTime &now, const QLocale &locale)
{
    if (!quota.resetsAt.isValid())
        return {};
    const bool isToday = quota.resetsAt.toLocalTime().date() == now.toLocalTime().date();
    const QString when = isToday ? shortMoment(quota.resetsAt, now, locale)
                                 : dayAndMonth(quota.resetsAt, now, locale);
    if (quota.resetsAt <= now)
        return QCoreApplication::translate(
            "QuotaText", "It has started again since then; refresh to see the new count.");
    return isToday
               //: %1 is a time of day
               ? QCoreApplication::translate("QuotaText", "Starts again at %1.").arg(when)
               //: %1 is a day: "Monday, 24 November"
               : QCoreApplication::translate("QuotaText", "Starts again on %1.").arg(when);
}

QString seenSentence(const AccountView &view, const QDateTime &now)
{
    const QString seen = relativeTime(view.account.quota->observedAt, now);
    if (seen.isEmpty())
        return {};
    const QString &service = view.provider.name;
    if (!view.provider.quota)
        //: %1 is "2 minutes ago" or "just now", %2 a service
        return QCoreApplication::translate("QuotaText", "Seen %1 from %2.").arg(seen, service);
    return view.provider.quota && view.provider.quota->isFree
               //: %1 is "2 minutes ago" or "just now", %2 a service
               ? QCoreApplication::translate("QuotaText", "Seen %1 from %2; looking is free.")
                     .arg(seen, service)
               //: %1 is "2 minutes ago" or "just now", %2 a service
               : QCoreApplication::translate("QuotaText",
                                             "Seen %1 from %2; looking counts as one use.")
                     .arg(seen, service);
}

QDateTime earliest(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return qMin(a, b);
}

void describeUnseen(QuotaText &text, const AccountView &view)
{
    if (!view.provider.quota) {
        text.answer = QCoreApplication::translate("QuotaText", "Not known");
        //: %1 is a service
        text.explanation =
            QCoreApplication::translate("QuotaText", "%1 does not say how much is left.")
                .arg(view.provider.name);
    } else if (view.status.isRefreshing) {
        text.answer = QCoreApplication::translate("QuotaText", "Looking…");
        text.explanation = QCoreApplication::translate("QuotaText", "Asking %1 what is left.")
                               .arg(view.provider.name);
    } else {
        text.answer = QCoreApplication::translate("QuotaText", "Not seen yet");
        //: %1 is a service
        text.explanation =
            QCoreApplication::translate("QuotaText", "%1 has not told Lanyard what is left.")
                .arg(view.provider.name);
    }
}

} // namespace

QuotaText quotaText(const AccountView &view, const QDateTime &now, const QLocale &locale)
{
    QuotaText text;
    if (view.provider.quota)
        text.title = view.provider.quota->title.text(locale);
    if (text.title.isEmpty())
        text.title = QCoreApplication::translate("QuotaText", "Allowance");
    if (!view.account.quota) {
        describeUnseen(text, view);
        return text;
    }

    const Quota &quota = *view.account.quota;
    QStringList sentences;
    if (quota.isUnlimited) {
        text.answer = QCoreApplication::translate("QuotaText", "No limit");
        if (quota.used)
            sentences += QCoreApplication::translate("QuotaText", "%Ln used so far.", nullptr,
                                                     pluralCount(*quota.used));
    } else {
        describeNumbers(text, completed(quota), locale);
    }
    sentences += resetSentence(quota, now, locale);
    sentences += seenSentence(view, now);
    // While the service cannot be reached at all the banner says so.
    if (view.status.error && view.status.state == SessionState::SignedIn)
        //: %1 is what happened: "No answer from context7.com"
        sentences += QCoreApplication::translate("QuotaText", "The last look failed: %1.")
                         .arg(errorText(*view.status.error, view.provider.name).heading);
    sentences.removeAll(QString());
    text.explanation = sentences.join(QLatin1Char(' '));
    //: %1 is a date and time
    text.exactTime = QCoreApplication::translate("QuotaText", "Seen: %1")
                         .arg(exactMoment(quota.observedAt, locale));
    if (quota.resetsAt.isValid())
        text.exactTime += QLatin1Char('\n') +
                          //: %1 is a date and time
                          QCoreApplication::translate("QuotaText", "Starts again: %1")
                              .arg(exactMoment(quota.resetsAt, locale));
    text.changesAt =
        earliest(nextTextChange(quota.observedAt, now),
                 quota.resetsAt > now ? nextTextChange(quota.resetsAt, now) : QDateTime());
    return text;
}

} // namespace Lanyard
