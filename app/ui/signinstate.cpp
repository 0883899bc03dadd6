// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinstate.h"

#include "ui/devicetext.h"
#include "ui/errortext.h"
#include "ui/identitytext.h"
#include "ui/keytext.h"
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

bool SignInState::isPending() const
{
    return !isOver() && !question && stage == SignIn::Stage::WaitingForBrowser;
}

bool SignInState::isWaiting() const
{
    return isPending() && !link.isEmpty();
}

bool SignInState::isBrowserLate() const
{
    return isWaiting() && openedAt && *openedAt - timeLeft >= BrowserPatience;
}

bool SignInState::isShown(SignInRoute which) const
{
    return route == which && !isOver() && !question && !isHeld();
}

bool SignInState::isDiscarded() const
{
    return failure && failure->kind == ErrorKind::Cancelled &&
           decision == IdentityDecision::DiscardAndRevoke;
}

bool SignInState::isSettled() const
{
    if (outcome && decision)
        return true;
    // Somebody who wanted to add another person, and got the same one once more, must see that.
    return outcome && outcome->isExpectedAccount && (outcome->isNewAccount || expected);
}

bool SignInState::isLocked() const
{
    // Failed: perhaps there is none yet, and unlocking makes one.
    return isHeld() && (keychainError->kind == ErrorKind::KeychainLocked ||
                        keychainError->kind == ErrorKind::KeychainDenied ||
                        keychainError->kind == ErrorKind::KeychainFailed);
}

bool SignInState::offersRetry() const
{
    if (failure)
        return isDiscarded() || errorText(*failure, service).offersRetry;
    if (isHeld())
        return true;
    if (!isPending())
        return false;
    return route == SignInRoute::DeviceCode ? device.failure.has_value()
                                            : isShown(SignInRoute::Browser) && portProblem;
}

bool SignInState::offersCodeInstead() const
{
    return isPending() && isShown(SignInRoute::Browser) && portProblem &&
           offered.contains(SignInRoute::DeviceCode);
}

QString SignInState::retryLabel() const
{
    if (isDiscarded() && expected)
        return IdentityText::tryAgainAs(*expected);
    if (isPending() && route == SignInRoute::DeviceCode)
        return DeviceText::newCode();
    const std::optional<Error> &cause = failure ? failure : portProblem;
    return cause && cause->kind == ErrorKind::DeadlinePassed ? SignInText::newLink()
                                                             : SignInText::tryAgain();
}

CardMessage SignInState::message() const
{
    if (question)
        return IdentityText::question(*question, service, serviceLetsChoose);
    if (outcome && decision && answered)
        return IdentityText::kept(*answered, *decision);
    if (outcome)
        return SignInText::signedIn(*outcome, who, expected, service);
    if (isDiscarded() && answered)
        return IdentityText::discarded(*answered, service, serviceLetsChoose);
    if (failure)
        return SignInText::failed(*failure, service);
    if (isHeld())
        return SignInText::waitsForKeychain(*keychainError, isGranted, service);
    switch (stage) {
    case SignIn::Stage::Preparing:
    case SignIn::Stage::WaitingForBrowser:
        break;
    default:
        return SignInText::working(stage);
    }
    switch (route) {
    case SignInRoute::Browser:
        return browserMessage();
    case SignInRoute::DeviceCode:
        return browserFailure && device.isLive ? DeviceText::pageNotOpened()
                                               : DeviceText::message(device, service);
    case SignInRoute::ApiKey:
        return isCheckingKey ? KeyText::checking(service) : KeyText::ready(service);
    }
    return {};
}

CardMessage SignInState::browserMessage() const
{
    if (portProblem)
        return SignInText::failed(*portProblem, service);
    if (!isWaiting())
        return SignInText::working(SignIn::Stage::Preparing);
    if (browserFailure)
        return SignInText::failed(*browserFailure, service);
    const QString left = countdown(timeLeft, QLocale());
    if (isBrowserLate())
        return SignInText::waitingLong(left);
    return isLinkOut ? SignInText::waiting(left, serviceLetsChoose)
                     : SignInText::ready(left, serviceLetsChoose);
}

std::optional<Error> SignInState::shownFailure() const
{
    if (failure)
        return failure;
    if (isHeld())
        return keychainError;
    switch (route) {
    case SignInRoute::Browser:
        return portProblem ? portProblem : browserFailure;
    case SignInRoute::DeviceCode:
        return device.failure;
    case SignInRoute::ApiKey:
        return keyFailure;
    }
    return std::nullopt;
}

QStringList SignInState::details() const
{
    QStringList lines;
    if (const std::optional<Error> error = shownFailure())
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
