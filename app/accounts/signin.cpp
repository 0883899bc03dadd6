// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"

#include "accounts/secretstore.h"
#include "accounts/signinprivate.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

SignIn::SignIn(std::unique_ptr<Private> content)
    : d(std::move(content))
{
    d->q = this;
}

SignIn::~SignIn()
{
    if (d->isFinished || !d->service)
        return;
    d->isFinished = true;
    d->abandon();
    d->discard();
    d->letGoOfFlow(d->parts.pages.failed(Error{.kind = ErrorKind::Cancelled}, d->provider.name));
}

void SignIn::start()
{
    d->start();
}

void SignIn::cancel()
{
    if (d->isFinished)
        return;
    d->abandon();
    QMetaObject::invokeMethod(
        this, [this] { d->fail(Error{.kind = ErrorKind::Cancelled}); }, Qt::QueuedConnection);
}

Result<void> SignIn::submitCallback(const QString &addressLine)
{
    if (!d->routes || d->isFinished)
        return Error{.kind = ErrorKind::CallbackInvalid, .detail = u"the attempt is over"_s};
    return d->routes->submitCallback(addressLine);
}

void SignIn::retryBrowser()
{
    if (d->routes && !d->isFinished)
        d->routes->startBrowser();
}

void SignIn::noteBrowser(const Result<void> &opened)
{
    if (opened)
        d->note(AttemptTimeline::Leg::Browser, AttemptTimeline::Outcome::Passed);
    else
        d->timeline.noteFailure(d->parts.clock, AttemptTimeline::Leg::Browser, opened.error());
}

void SignIn::startDeviceCode()
{
    if (d->routes && !d->isFinished)
        d->routes->startDeviceCode();
}

void SignIn::newDeviceCode()
{
    if (d->routes && !d->isFinished)
        d->routes->newDeviceCode();
}

Result<void> SignIn::submitKey(const Secret &key)
{
    if (!d->routes || d->isFinished)
        return Error{.kind = ErrorKind::CallbackInvalid, .detail = u"the attempt is over"_s};
    return d->routes->submitKey(key);
}

void SignIn::decide(IdentityDecision decision)
{
    if (d->stage == Stage::DecidingIdentity)
        QMetaObject::invokeMethod(
            this, [this, decision] { d->decide(decision); }, Qt::QueuedConnection);
}

void SignIn::retryKeychain()
{
    d->retryKeychain();
}

void SignIn::unlockKeychain()
{
    d->parts.secrets.unlock(this, [this](const Result<void> &result) {
        if (d->stage != Stage::WaitingForKeychain)
            return;
        if (result)
            d->retryKeychain();
        else
            d->waitForKeychain(result.error());
    });
}

SignIn::Stage SignIn::stage() const
{
    return d->stage;
}

QUrl SignIn::authorizationUrl() const
{
    return d->routes ? d->routes->authorizationUrl() : QUrl();
}

std::chrono::milliseconds SignIn::timeLeft() const
{
    return d->routes ? d->routes->timeLeft() : std::chrono::milliseconds(0);
}

const Provider &SignIn::provider() const
{
    return d->provider;
}

bool SignIn::offers(SignInRoute route) const
{
    return d->provider.routes.contains(route);
}

std::optional<Error> SignIn::portProblem() const
{
    return d->routes ? d->routes->browserFailure() : std::nullopt;
}

bool SignIn::isFetchingDeviceCode() const
{
    return d->routes && d->routes->device() && !d->routes->device()->code();
}

std::optional<DeviceCode> SignIn::deviceCode() const
{
    return d->routes && d->routes->device() ? d->routes->device()->code() : std::nullopt;
}

DeviceFlow::Polling SignIn::devicePolling() const
{
    return d->routes && d->routes->device() ? d->routes->device()->polling()
                                            : DeviceFlow::Polling::Waiting;
}

std::optional<Error> SignIn::devicePollFailure() const
{
    return d->routes && d->routes->device() ? d->routes->device()->lastFailure() : std::nullopt;
}

std::chrono::milliseconds SignIn::deviceTimeLeft() const
{
    return deviceCode() ? d->routes->device()->timeLeft() : std::chrono::milliseconds(0);
}

std::optional<Error> SignIn::deviceFailure() const
{
    return d->routes ? d->routes->deviceFailure() : std::nullopt;
}

bool SignIn::isCheckingKey() const
{
    return d->routes && d->routes->isCheckingKey();
}

std::optional<Error> SignIn::keyFailure() const
{
    return d->routes ? d->routes->keyFailure() : std::nullopt;
}

std::optional<IdentityQuestion> SignIn::identityQuestion() const
{
    return d->stage == Stage::DecidingIdentity ? d->question : std::nullopt;
}

std::optional<Error> SignIn::keychainError() const
{
    return d->keychainError;
}

bool SignIn::isGranted() const
{
    return d->evidence.has_value();
}

const AttemptTimeline &SignIn::timeline() const
{
    return d->timeline;
}

} // namespace Lanyard
