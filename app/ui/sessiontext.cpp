// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessiontext.h"

#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Lanyard {

namespace {

std::optional<double> shareOver(const QDateTime &begin, const QDateTime &end, const QDateTime &now)
{
    if (!begin.isValid() || !end.isValid() || end <= begin)
        return {};
    return qBound(0.0, double(begin.msecsTo(now)) / double(begin.msecsTo(end)), 1.0);
}

std::optional<double> timeUsed(const AccountView &view, const QDateTime &now)
{
    const SessionFacts &session = view.account.session;
    switch (view.status.outlook) {
    case SessionOutlook::RenewsByItself:
        return shareOver(session.accessRequestedAt, view.status.nextRenewalAt, now);
    case SessionOutlook::EndsAtTime:
        return shareOver(session.accessRequestedAt, view.status.signInAgainBy, now);
    case SessionOutlook::DoesNotExpire:
    case SessionOutlook::Unknown:
        return {};
    }
    Q_UNREACHABLE();
}

QString signedInSince(const AccountView &view, const QDateTime &now, const QLocale &locale)
{
    const QDateTime &since = view.account.session.startedAt;
    if (!since.isValid())
        return {};
    const bool isToday = since.toLocalTime().date() == now.toLocalTime().date();
    return isToday
               //: %1 is a time of day
               ? QCoreApplication::translate("SessionText", "You last signed in at %1.")
                     .arg(shortMoment(since, now, locale))
               //: %1 is a day
               : QCoreApplication::translate("SessionText", "You last signed in on %1.")
                     .arg(dayAndMonth(since, now, locale));
}

/// "Access token until 14:41 · Sign in again by 20 Dec"
QString bothEnds(const AccountView &view, const QDateTime &now, const QLocale &locale)
{
    const QDateTime &access = view.account.session.accessExpiresAt;
    const QDateTime &refresh = view.status.signInAgainBy;
    if (view.status.outlook != SessionOutlook::RenewsByItself || !access.isValid())
        return {};
    //: %1 is "14:05" today, else "12 Dec"
    const QString first = QCoreApplication::translate("SessionText", "Access token until %1")
                              .arg(shortMoment(access, now, locale));
    if (!refresh.isValid())
        return first;
    //: %1 is "Access token until 14:41"; %2 is "14:05" today, else "12 Dec"
    return QCoreApplication::translate("SessionText", "%1 · refresh token until %2")
        .arg(first, shortMoment(refresh, now, locale));
}

QString notGranted(const AccountView &view, const QLocale &locale)
{
    const QStringList missing = view.account.session.missingScopes();
    if (missing.isEmpty())
        return {};
    //: %1 is a list of permissions in the service's own words: "contexts:write"
    return QCoreApplication::translate("SessionText", "Not granted: %1")
        .arg(sanitizedText(locale.createSeparatedList(missing)));
}

SessionText workingText(const AccountView &view, const StatusText &words, const QDateTime &now,
                        const QLocale &locale)
{
    return {.answer = words.heading,
            .explanation = words.explanation,
            .share = timeUsed(view, now),
            .ends = bothEnds(view, now, locale),
            .missing = notGranted(view, locale)};
}

} // namespace

SessionText sessionText(const AccountView &view, const StatusText &words, const QDateTime &now,
                        const QLocale &locale)
{
    switch (view.status.state) {
    case SessionState::SignedIn:
    case SessionState::Renewing:
        return workingText(view, words, now, locale);
    case SessionState::WaitingForKeychain:
    case SessionState::SigningOut:
        return {words.heading, words.explanation, {}, {}, {}};
    case SessionState::SignedOut:
        return {QCoreApplication::translate("SessionText", "No session"),
                signedInSince(view, now, locale),
                {},
                {},
                {}};
    case SessionState::Ended:
    case SessionState::Rejected:
        return {words.line, signedInSince(view, now, locale), {}, {}, {}};
    case SessionState::Offline:
        return {QCoreApplication::translate("SessionText", "Waiting for the connection"),
                //: %1 is a service
                QCoreApplication::translate(
                    "SessionText", "Your sign-in is kept and goes on once %1 can be reached.")
                    .arg(view.provider.name),
                {},
                {},
                {}};
    case SessionState::KeychainLocked:
        return {QCoreApplication::translate("SessionText", "Waiting for the keychain"),
                QCoreApplication::translate("SessionText",
                                            "Your sign-in goes on once the keychain gives it out."),
                {},
                {},
                {}};
    case SessionState::NeedsAttention:
        return {QCoreApplication::translate("SessionText", "On hold"),
                QCoreApplication::translate(
                    "SessionText", "Your sign-in is kept and goes on once the setting is right."),
                {},
                {},
                {}};
    }
    Q_UNREACHABLE();
}

} // namespace Lanyard
