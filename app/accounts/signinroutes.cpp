// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signinroutes.h"

#include "accounts/signinkey.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Leg = AttemptTimeline::Leg;
using Outcome = AttemptTimeline::Outcome;

// Longer than the browser needs to fetch the page that waits for it.
constexpr std::chrono::seconds pageTime(10);
// Longer than an answer takes that was on its way.
constexpr std::chrono::seconds answerTime(40);

/// The link cannot be answered, and that is no word about the person.
bool isAboutTheWayBack(ErrorKind kind)
{
    return kind == ErrorKind::PortInUse || kind == ErrorKind::LoopbackUnavailable ||
           kind == ErrorKind::DeadlinePassed;
}

} // namespace

SignInRoutes::SignInRoutes(const Provider &provider, const Parts &parts, QObject *keeper,
                           LateHandler late, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_parts(parts)
    , m_keeper(keeper)
    , m_late(std::move(late))
{}

SignInRoutes::~SignInRoutes() = default;

void SignInRoutes::start(SignInRoute first)
{
    if (offers(SignInRoute::Browser))
        startBrowser();
    else
        QMetaObject::invokeMethod(this, &SignInRoutes::becomeReady, Qt::QueuedConnection);
    if (first == SignInRoute::DeviceCode)
        startDeviceCode();
}

void SignInRoutes::startBrowser()
{
    if (m_browser || m_isWon || !offers(SignInRoute::Browser))
        return;
    m_browserFailure.reset();
    m_browser = std::make_unique<AuthorizationCodeFlow>(m_provider.client, m_parts.network,
                                                        m_parts.pages, m_parts.clock);
    connect(m_browser.get(), &AuthorizationCodeFlow::authorizationUrlReady, this, [this] {
        Q_EMIT noted(Leg::Listener, Outcome::Passed, {});
        becomeReady();
    });
    connect(m_browser.get(), &AuthorizationCodeFlow::codeReceived, this, [this] {
        Q_EMIT noted(Leg::Callback, Outcome::Passed, {});
        Q_EMIT noted(Leg::State, Outcome::Passed, {});
        Q_EMIT codeReceived();
    });
    connect(m_browser.get(), &AuthorizationCodeFlow::finished, this, &SignInRoutes::browserEnded);
    connect(m_browser.get(), &AuthorizationCodeFlow::tokensCameLate, m_keeper, m_late);
    m_browser->start();
}

void SignInRoutes::becomeReady()
{
    if (!std::exchange(m_isReady, true))
        Q_EMIT ready();
    Q_EMIT changed();
}

bool SignInRoutes::hasOtherRoute() const
{
    return offers(SignInRoute::DeviceCode) || offers(SignInRoute::ApiKey);
}

void SignInRoutes::browserEnded(const Result<AuthorizationGrant> &result)
{
    if (result)
        return win(SignInRoute::Browser, result.value());
    const Error &error = result.error();
    Leg leg = Leg::Token;
    if (isAboutTheWayBack(error.kind))
        leg = Leg::Listener;
    else if (error.kind == ErrorKind::AuthorizationRefused ||
             error.kind == ErrorKind::IssuerMismatch)
        leg = Leg::Callback;
    Q_EMIT failureNoted(leg, error);
    // A code that ran out beside another route is not the end; alone it is.
    const bool goesOn = isAboutTheWayBack(error.kind) && hasOtherRoute() &&
                        (error.kind != ErrorKind::DeadlinePassed || m_device || m_key);
    if (!goesOn) {
        Q_EMIT failed(error);
        return;
    }
    m_browser.release()->deleteLater(); // we are in its signal
    m_browserFailure = error;
    becomeReady();
}

void SignInRoutes::startDeviceCode()
{
    if (m_isWon || m_device || !offers(SignInRoute::DeviceCode))
        return;
    m_deviceFailure.reset();
    m_device = std::make_unique<DeviceFlow>(m_provider.client, m_parts.network, m_parts.clock);
    connect(m_device.get(), &DeviceFlow::codeReady, this, [this] {
        Q_EMIT noted(Leg::DeviceCode, Outcome::Passed, {});
        Q_EMIT changed();
    });
    connect(m_device.get(), &DeviceFlow::pollingChanged, this, &SignInRoutes::notePolling);
    connect(m_device.get(), &DeviceFlow::finished, this, &SignInRoutes::deviceEnded);
    connect(m_device.get(), &DeviceFlow::tokensCameLate, m_keeper, m_late);
    m_device->start();
    Q_EMIT noted(Leg::DeviceCode, Outcome::Began, {});
    QMetaObject::invokeMethod(this, &SignInRoutes::changed, Qt::QueuedConnection);
}

void SignInRoutes::newDeviceCode()
{
    letGoOfDevice();
    startDeviceCode();
}

void SignInRoutes::notePolling()
{
    switch (m_device->polling()) {
    case DeviceFlow::Polling::Waiting:
        Q_EMIT noted(Leg::Poll, Outcome::Passed, u"pending"_s);
        break;
    case DeviceFlow::Polling::SlowedDown:
        Q_EMIT noted(Leg::Poll, Outcome::Passed, u"slow_down"_s);
        break;
    case DeviceFlow::Polling::Unreachable:
        Q_EMIT failureNoted(Leg::Poll, m_device->lastFailure().value_or(Error{}));
        break;
    }
    Q_EMIT changed();
}

void SignInRoutes::deviceEnded(const Result<AuthorizationGrant> &result)
{
    if (result)
        return win(SignInRoute::DeviceCode, result.value());
    const bool hadCode = m_device->code().has_value();
    Q_EMIT failureNoted(hadCode ? Leg::Poll : Leg::DeviceCode, result.error());
    letGoOfDevice();
    m_deviceFailure = result.error();
    Q_EMIT changed();
}

Result<void> SignInRoutes::submitCallback(const QString &addressLine)
{
    if (!m_browser)
        return m_browserFailure.value_or(
            Error{.kind = ErrorKind::CallbackInvalid, .detail = u"no browser is waited for"_s});
    const Result<void> taken = m_browser->submitCallback(addressLine);
    if (!taken)
        Q_EMIT failureNoted(Leg::State, taken.error());
    return taken;
}

Result<void> SignInRoutes::submitKey(const Secret &pasted)
{
    if (m_isWon || !offers(SignInRoute::ApiKey))
        return Error{.kind = ErrorKind::CallbackInvalid, .detail = u"no key is waited for"_s};
    const Result<Secret> key = SignInKey::read(pasted, m_provider);
    if (!key)
        return key.error();
    letGoOfKey();
    m_keyFailure.reset();
    m_key = std::make_unique<SignInKey>(key.value(), m_provider, m_parts.network, m_parts.clock);
    connect(m_key.get(), &SignInKey::finished, this, &SignInRoutes::keyEnded);
    m_key->start();
    Q_EMIT noted(Leg::Key, Outcome::Began, {});
    QMetaObject::invokeMethod(this, &SignInRoutes::changed, Qt::QueuedConnection);
    return {};
}

void SignInRoutes::keyEnded(const Result<ProfileAnswer> &result)
{
    const Secret key = m_key->key();
    letGoOfKey();
    if (result) {
        Q_EMIT noted(Leg::Key, Outcome::Passed, {});
        AuthorizationGrant grant;
        grant.tokens.accessToken = key;
        grant.tokens.requestedAt = m_parts.clock.utcNow();
        return win(SignInRoute::ApiKey, grant, result.value());
    }
    Q_EMIT failureNoted(Leg::Key, result.error());
    m_keyFailure = result.error();
    Q_EMIT changed();
}

void SignInRoutes::win(SignInRoute route, const AuthorizationGrant &grant,
                       const ProfileAnswer &answer)
{
    if (std::exchange(m_isWon, true)) {
        // Two at once: what the second brought is not kept. A key is the person's own.
        if (m_keeper && route != SignInRoute::ApiKey)
            m_late(grant.tokens);
        return;
    }
    if (route != SignInRoute::Browser && m_browser) {
        m_browser->disconnect(this);
        m_browser->cancel(); // its page is shown when the attempt ends
    }
    letGoOfDevice();
    letGoOfKey();
    Q_EMIT granted(route, grant, answer);
}

void SignInRoutes::leave(const CallbackPage &page)
{
    m_isWon = true;
    letGoOfBrowser(page);
    letGoOfDevice();
    letGoOfKey();
}

/// The browser's tab waits for the page, and the caller may delete us at once.
void SignInRoutes::letGoOfBrowser(const CallbackPage &page)
{
    AuthorizationCodeFlow *left = m_browser.release();
    if (!left)
        return;
    left->disconnect(this);
    left->cancel();
    left->showOutcome(page);
    left->setParent(m_keeper);
    QTimer::singleShot(left->isExchanging() ? answerTime : pageTime, left, &QObject::deleteLater);
}

void SignInRoutes::letGoOfDevice()
{
    DeviceFlow *left = m_device.release();
    if (!left)
        return;
    left->disconnect(this);
    connect(left, &DeviceFlow::settled, left, &QObject::deleteLater); // may have late tokens
    left->setParent(m_keeper);
    left->cancel();
}

void SignInRoutes::letGoOfKey()
{
    if (!m_key)
        return;
    m_key->disconnect(this);
    m_key.release()->deleteLater(); // we may be in its signal
}

QUrl SignInRoutes::authorizationUrl() const
{
    return m_browser ? m_browser->authorizationUrl() : QUrl();
}

std::chrono::milliseconds SignInRoutes::timeLeft() const
{
    return m_browser ? m_browser->timeLeft() : std::chrono::milliseconds(0);
}

} // namespace Lanyard
