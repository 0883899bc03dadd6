// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinstate.h"

#include "ui/errortext.h"
#include "ui/signintext.h"
#include "ui/timetext.h"

#include <QLocale>
#include <QMetaEnum>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr std::chrono::seconds BrowserPatience(10);

} // namespace

bool SignInState::isWaiting() const
{
    return !failure && !outcome && stage == SignIn::Stage::WaitingForBrowser;
}

bool SignInState::isBrowserLate() const
{
    return isWaiting() && openedAt && *openedAt - timeLeft >= BrowserPatience;
}

bool SignInState::isOtherPerson() const
{
    return outcome && !outcome->isExpectedAccount && expected;
}

bool SignInState::isSettled() const
{
    // Somebody who wanted to add another person, and got the same one once more, must see that.
    return outcome && outcome->isExpectedAccount && (outcome->isNewAccount || expected);
}

bool SignInState::isLocked() const
{
    return failure && (failure->kind == ErrorKind::KeychainLocked ||
                       failure->kind == ErrorKind::KeychainEntryMissing);
}

bool SignInState::offersRetry() const
{
    return isOtherPerson() || (failure && errorText(*failure, service).offersRetry);
}

CardMessage SignInState::message() const
{
    if (outcome)
        return SignInText::signedIn(*outcome, who, expected, service);
    if (failure)
        return SignInText::failed(*failure, service);
    if (!isWaiting())
        return SignInText::working(stage);
    if (browserFailure)
        return SignInText::failed(*browserFailure, service);
    const QString left = countdown(timeLeft, QLocale());
    if (isBrowserLate())
        return SignInText::waitingLong(left);
    return isLinkOut ? SignInText::waiting(left) : SignInText::ready(left);
}

QStringList SignInState::details() const
{
    QStringList lines;
    if (const auto &error = failure ? failure : browserFailure)
        lines += "error: "_L1 + errorText(*error, service).details;
    lines += "stage: "_L1 +
             QLatin1StringView(QMetaEnum::fromType<SignIn::Stage>().valueToKey(int(stage)));
    if (link.isEmpty())
        return lines;
    // Not the link itself: what it carries is for the service alone.
    lines += "page: "_L1 + link.toString(QUrl::RemoveQuery);
    lines += "redirect_uri: "_L1 + redirectUri();
    if (hasFixedRedirect) // IS-4: only IS-2 and IS-3 can tell servers apart there
        lines += u"The service fixed this address, so other services may use the same one; state "
                 "and issuer tell whose an answer is."_s;
    lines += "scope: "_L1 + QUrlQuery(link).queryItemValue(u"scope"_s, QUrl::FullyDecoded);
    return lines;
}

QString SignInState::redirectUri() const
{
    return QUrlQuery(link).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
}

} // namespace Lanyard
