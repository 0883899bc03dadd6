// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outlooktext.h"

#include "ui/dateformat.h"

#include "ui/timetext.h"

#include <QCoreApplication>

namespace Lanyard::OutlookText {

namespace {

constexpr qint64 ShortestNotice = 15LL * 60 * 1000;
constexpr qint64 LongestNotice = 3LL * 24 * 3600 * 1000;

qint64 noticeBefore(const QDateTime &begin, const QDateTime &end)
{
    const qint64 lifetime = begin.isValid() ? begin.msecsTo(end) : LongestNotice * 5;
    return qBound(ShortestNotice, lifetime / 5, LongestNotice);
}

/// The earlier of two moments, of which each may be missing.
QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return qMin(a, b);
}

/// From the sign-in on where it renews by itself: whether renewing moves the refresh token's end is
/// the service's business, and the longer life gives the earlier notice.
QDateTime beginOf(const SessionFacts &session, SessionOutlook outlook)
{
    return outlook == SessionOutlook::RenewsByItself ? session.startedAt
                                                     : session.accessRequestedAt;
}

/// From when on endsSoon() turns true, as far as that is still to come.
QDateTime noticeToCome(const StatusScene &scene)
{
    const QDateTime start = noticeStart(scene.account, scene.status);
    return start > scene.now ? start : QDateTime();
}

StatusText signedInText()
{
    StatusText text;
    text.symbol = Symbol::TickInRing;
    text.tone = Tone::Good;
    text.word = QCoreApplication::translate("StatusText", "Signed in");
    return text;
}

/// "Sign in again by 14:05": when, as a line of the list and as the answer of the card.
void setDeadline(StatusText &text, const StatusScene &scene)
{
    const QDateTime &by = scene.status.signInAgainBy;
    //: %1 is "14:05" today, else "12 Dec"
    text.line = QCoreApplication::translate("StatusText", "Sign in again by %1")
                    .arg(shortMoment(by, scene.now, scene.locale));
    text.heading = isSameDay(by, scene.now)
                       ? text.line
                       //: %1 is a day: "20 December", "Monday, 24 November"
                       : QCoreApplication::translate("StatusText", "Sign in again by %1")
                             .arg(dayAndMonth(by, scene.now, scene.locale));
    text.exactTime = exactMoment(by, scene.locale);
    text.changesAt = nextTextChange(by, scene.now);
}

QString doNothingUntil(const StatusScene &scene)
{
    const QDateTime &by = scene.status.signInAgainBy;
    if (!by.isValid())
        return QCoreApplication::translate("StatusText", "You need to do nothing.");
    //: %1 is a day ("20 December") or, today, a time of day ("14:05")
    return QCoreApplication::translate("StatusText", "You need to do nothing until %1.")
        .arg(isSameDay(by, scene.now) ? shortMoment(by, scene.now, scene.locale)
                                      : dayAndMonth(by, scene.now, scene.locale));
}

StatusText renewsByItself(const StatusScene &scene)
{
    StatusText text = signedInText();
    text.line = QCoreApplication::translate("StatusText", "Renews by itself");
    text.heading = text.line;
    text.explanation = doNothingUntil(scene);
    const QDateTime &renewal = scene.status.nextRenewalAt;
    if (renewal.isValid() && renewal > scene.now) {
        //: %1 is "in about 20 minutes", %2 a sentence of its own
        text.explanation = QCoreApplication::translate("StatusText", "Next renewal %1. %2")
                               .arg(relativeTime(renewal, scene.now), text.explanation);
        text.exactTime = QCoreApplication::translate("StatusText", "Next renewal: %1")
                             .arg(exactMoment(renewal, scene.locale));
        text.changesAt = nextTextChange(renewal, scene.now);
    }
    text.changesAt = earlier(text.changesAt, nextTextChange(scene.status.signInAgainBy, scene.now));
    return text;
}

/// Renewing works until the refresh token itself ends; that end is near.
StatusText lastRenewal(const StatusScene &scene)
{
    StatusText text = signedInText();
    text.symbol = Symbol::Clock;
    text.tone = Tone::Attention;
    text.word = QCoreApplication::translate("StatusText", "Ends soon");
    setDeadline(text, scene);
    text.explanation = QCoreApplication::translate(
        "StatusText", "Until then it renews by itself. Signing in now starts the time anew.");
    text.nextSteps = {NextStep::SignInAgain};
    return text;
}

StatusText endsAtTime(const StatusScene &scene)
{
    StatusText text = signedInText();
    text.symbol = Symbol::Clock;
    text.tone = Tone::Neutral;
    setDeadline(text, scene);
    const QDateTime &end = scene.status.signInAgainBy;
    //: %1 is "in 3 hours", %2 a service
    text.explanation =
        QCoreApplication::translate("StatusText", "It ends %1 and %2 does not let it be renewed.")
            .arg(relativeTime(end, scene.now), scene.service);
    if (endsSoon(beginOf(scene.account.session, scene.status.outlook), end, scene.now)) {
        text.tone = Tone::Attention;
        text.word = QCoreApplication::translate("StatusText", "Ends soon");
        text.nextSteps = {NextStep::SignInAgain};
    }
    text.changesAt = earlier(text.changesAt, noticeToCome(scene));
    return text;
}

StatusText doesNotExpire(const StatusScene &scene)
{
    StatusText text = signedInText();
    text.symbol = Symbol::Key;
    text.tone = Tone::Neutral;
    text.line = QCoreApplication::translate("StatusText", "Does not expire");
    text.heading = text.line;
    //: %1 is a service
    text.explanation =
        QCoreApplication::translate("StatusText",
                                    "It works until it is taken back at %1 or you sign out here.")
            .arg(scene.service);
    return text;
}

StatusText unknownEnd(const StatusScene &scene)
{
    StatusText text = signedInText();
    text.line = QCoreApplication::translate("StatusText", "Signed in");
    text.heading = QCoreApplication::translate("StatusText", "Signed in, end unknown");
    //: %1 is a service
    text.explanation =
        QCoreApplication::translate(
            "StatusText", "%1 does not say when this session ends. Lanyard tells you when it has.")
            .arg(scene.service);
    return text;
}

} // namespace

bool endsSoon(const QDateTime &begin, const QDateTime &end, const QDateTime &now)
{
    return end.isValid() && now.msecsTo(end) <= noticeBefore(begin, end);
}

QDateTime noticeStart(const Account &account, const AccountStatus &status)
{
    const QDateTime &end = status.signInAgainBy;
    if (!end.isValid())
        return {};
    return end.addMSecs(-noticeBefore(beginOf(account.session, status.outlook), end));
}

StatusText words(const StatusScene &scene)
{
    const QDateTime &by = scene.status.signInAgainBy;
    switch (scene.status.outlook) {
    case SessionOutlook::RenewsByItself: {
        if (endsSoon(beginOf(scene.account.session, scene.status.outlook), by, scene.now))
            return lastRenewal(scene);
        StatusText text = renewsByItself(scene);
        if (by.isValid())
            text.changesAt = earlier(text.changesAt, noticeToCome(scene));
        return text;
    }
    case SessionOutlook::EndsAtTime:
        return by.isValid() ? endsAtTime(scene) : unknownEnd(scene);
    case SessionOutlook::DoesNotExpire:
        return doesNotExpire(scene);
    case SessionOutlook::Unknown:
        return unknownEnd(scene);
    }
    Q_UNREACHABLE();
}

StatusText renewing(const StatusScene &scene)
{
    StatusText text;
    text.symbol = Symbol::Renewing;
    text.tone = Tone::Neutral;
    text.line = QCoreApplication::translate("StatusText", "Renewing…");
    text.word = QCoreApplication::translate("StatusText", "Renewing");
    text.heading = QCoreApplication::translate("StatusText", "Renewing the session…");
    //: %1 is a service
    text.explanation =
        QCoreApplication::translate("StatusText",
                                    "Lanyard is asking %1 for fresh time. You need to do nothing.")
            .arg(scene.service);
    return text;
}

StatusText waitingForKeychain(const StatusScene &)
{
    StatusText text;
    text.symbol = Symbol::More;
    text.tone = Tone::Neutral;
    text.line = QCoreApplication::translate("StatusText", "Waiting for the keychain…");
    //: The session card's mark: the keychain has not answered yet
    text.word = QCoreApplication::translate("StatusText", "Waiting");
    text.heading = QCoreApplication::translate("StatusText", "Waiting for the keychain");
    text.explanation = QCoreApplication::translate(
        "StatusText", "Lanyard asked it for your sign-in and has no answer yet. It may be asking "
                      "for its password in a window behind this one.");
    return text;
}

StatusText signingOut(const StatusScene &)
{
    StatusText text;
    text.symbol = Symbol::More;
    text.tone = Tone::Neutral;
    text.line = QCoreApplication::translate("StatusText", "Signing out…");
    //: The session card's mark while the keychain forgets the sign-in
    text.word = QCoreApplication::translate("StatusText", "Signing out");
    text.heading = QCoreApplication::translate("StatusText", "Signing out…");
    text.explanation = QCoreApplication::translate(
        "StatusText", "Lanyard is taking this sign-in out of the keychain.");
    return text;
}

} // namespace Lanyard::OutlookText
