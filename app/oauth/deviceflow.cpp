// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/deviceflow.h"

#include "oauth/deviceanswer.h"
#include "oauth/devicepace.h"
#include "oauth/devicerequest.h"
#include "oauth/httpexchange.h"
#include "oauth/identitycheck.h"
#include "oauth/strictnetwork.h"
#include "oauth/tokenanswer.h"

#include <QSysInfo>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// Timers stand still while the computer sleeps and the clock does not: it is looked at this often.
constexpr std::chrono::milliseconds longestWait{1'000};

} // namespace

class DeviceFlow::Private
{
public:
    Private(DeviceFlow *flow, const ClientConfig &config, StrictNetwork &strictNetwork,
            const Clock &time)
        : q(flow)
        , client(config)
        , network(strictNetwork)
        , clock(time)
        , timer(new QTimer(flow))
    {}

    void askForCode();
    void takeCode(const Result<HttpAnswer> &result);
    void tick();
    void poll();
    void takeAnswer(const Result<HttpAnswer> &result);
    /// Whether polling goes on after \a error.
    [[nodiscard]] bool goesOn(const Error &error);
    [[nodiscard]] Error finalError(const Error &error) const;
    void takeTokens(const TokenSet &tokens);
    void checkIdentity(const TokenSet &tokens);
    void setPolling(Polling now, const std::optional<Error> &failure = {});
    void finish(const Result<AuthorizationGrant> &result);
    void settle();
    void letGoOfExchange();
    /// Later, from the event loop, so that the receiver may do anything, also delete the flow.
    template<typename Function>
    void later(Function function)
    {
        QMetaObject::invokeMethod(q, std::move(function), Qt::QueuedConnection);
    }

    DeviceFlow *q;
    ClientConfig client;
    StrictNetwork &network;
    const Clock &clock;
    QTimer *timer;
    std::unique_ptr<HttpExchange> exchange; ///< what is under way
    std::unique_ptr<IdentityCheck> identityCheck;
    std::optional<TokenSet> uncheckedTokens; ///< while their ID token is being checked
    std::optional<DeviceCode> code;
    Secret deviceCode;
    DevicePace pace;
    std::chrono::milliseconds sentAt{};
    std::chrono::milliseconds expiresAt{};
    std::chrono::milliseconds nextPollAt{};
    Polling polling = Polling::Waiting;
    std::optional<Error> lastFailure;
    bool isStarted = false;
    bool isFinished = false;
};

void DeviceFlow::Private::askForCode()
{
    if (const Result<void> sound = checkDeviceClient(client); !sound)
        return finish(sound.error());
    exchange = std::make_unique<HttpExchange>(client.device.authorizationEndpoint, network, clock);
    writeDeviceRequest(*exchange, client, QSysInfo::machineHostName());
    connect(exchange.get(), &HttpExchange::finished, q,
            [this](const Result<HttpAnswer> &result) { takeCode(result); });
    sentAt = clock.elapsed();
    exchange->start();
}

void DeviceFlow::Private::takeCode(const Result<HttpAnswer> &result)
{
    letGoOfExchange();
    if (!result)
        return finish(result.error());
    const Result<DeviceAnswer> answer = readDeviceAnswer(result.value());
    if (!answer)
        return finish(answer.error());
    code = answer.value().code;
    deviceCode = answer.value().deviceCode;
    pace = DevicePace(answer.value().interval);
    expiresAt = sentAt + answer.value().lifetime;
    nextPollAt = clock.elapsed() + pace.pause();
    later([this] {
        if (!isFinished)
            Q_EMIT q->codeReady();
    });
    tick();
}

// The one timer serves the next poll and the end of the code's life.
void DeviceFlow::Private::tick()
{
    const std::chrono::milliseconds left = q->timeLeft();
    if (left <= std::chrono::milliseconds(0))
        return finish(Error{.kind = ErrorKind::DeadlinePassed});
    std::chrono::milliseconds wait = qMin(left, longestWait);
    if (!exchange && !identityCheck) {
        if (nextPollAt <= clock.elapsed())
            poll();
        else
            wait = qMin(wait, nextPollAt - clock.elapsed());
    }
    timer->start(wait);
}

void DeviceFlow::Private::poll()
{
    exchange = std::make_unique<HttpExchange>(deviceTokenEndpoint(client), network, clock);
    writeDevicePoll(*exchange, client, deviceCode);
    connect(exchange.get(), &HttpExchange::finished, q,
            [this](const Result<HttpAnswer> &result) { takeAnswer(result); });
    exchange->start();
}

void DeviceFlow::Private::takeAnswer(const Result<HttpAnswer> &result)
{
    letGoOfExchange();
    const Result<TokenSet> tokens =
        result ? readTokenAnswer(result.value(), client.scopes, client.assumesBearer)
               : Result<TokenSet>(result.error());
    if (isFinished) {
        if (tokens)
            later([this, late = tokens.value()] { Q_EMIT q->tokensCameLate(late); });
        return settle();
    }
    if (tokens)
        return takeTokens(tokens.value());
    if (!goesOn(tokens.error()))
        return finish(finalError(tokens.error()));
    nextPollAt = clock.elapsed() + pace.pause(); // from the end of the answer
    tick();
}

bool DeviceFlow::Private::goesOn(const Error &error)
{
    if (error.oauthCode == u"authorization_pending") {
        pace.answered();
        setPolling(Polling::Waiting);
        return true;
    }
    if (error.oauthCode == u"slow_down") {
        pace.slowDown();
        setPolling(Polling::SlowedDown);
        return true;
    }
    const bool isFinal = error.oauthCode == u"access_denied" || error.oauthCode == u"expired_token";
    const bool isTrouble = isConnectionFailure(error.kind) ||
                           error.kind == ErrorKind::ServerError ||
                           error.kind == ErrorKind::TooManyRequests;
    if (isFinal || !isTrouble)
        return false;
    pace.failed(error.retryAfter);
    setPolling(Polling::Unreachable, error);
    return true;
}

Error DeviceFlow::Private::finalError(const Error &error) const
{
    Error end = error;
    if (error.oauthCode == u"access_denied")
        end.kind = ErrorKind::AuthorizationRefused;
    else if (error.oauthCode == u"expired_token")
        end.kind = ErrorKind::DeadlinePassed;
    return end;
}

void DeviceFlow::Private::takeTokens(const TokenSet &tokens)
{
    if (!client.wantsIdToken() || !tokens.idToken)
        return finish(AuthorizationGrant{.tokens = tokens, .identity = std::nullopt});
    uncheckedTokens = tokens;
    if (client.keysEndpoint.isEmpty())
        return finish(Error{.kind = ErrorKind::IdTokenInvalid,
                            .detail = u"the server's keys are not known"_s,
                            .host = deviceTokenEndpoint(client).host()});
    checkIdentity(tokens);
}

void DeviceFlow::Private::checkIdentity(const TokenSet &tokens)
{
    timer->stop(); // the request that follows has a time-out of its own
    identityCheck =
        std::make_unique<IdentityCheck>(client, *tokens.idToken, std::nullopt, network, clock);
    connect(identityCheck.get(), &IdentityCheck::finished, q,
            [this, tokens](const Result<IdTokenClaims> &result) {
                if (isFinished)
                    return;
                if (!result)
                    return finish(result.error());
                uncheckedTokens.reset();
                finish(AuthorizationGrant{.tokens = tokens, .identity = result.value()});
            });
    identityCheck->start();
}

void DeviceFlow::Private::setPolling(Polling now, const std::optional<Error> &failure)
{
    if (polling == now && lastFailure == failure)
        return;
    polling = now;
    lastFailure = failure;
    later([this] {
        if (!isFinished)
            Q_EMIT q->pollingChanged();
    });
}

void DeviceFlow::Private::finish(const Result<AuthorizationGrant> &result)
{
    if (std::exchange(isFinished, true))
        return;
    timer->stop();
    // A poll that is under way is heard to its end: it may bring tokens. The request for a code
    // brings none.
    if (exchange && !code)
        letGoOfExchange();
    deviceCode = {};
    later([this, result] {
        identityCheck.reset();
        Q_EMIT q->finished(result);
    });
    if (uncheckedTokens)
        later([this, tokens = *std::exchange(uncheckedTokens, std::nullopt)] {
            Q_EMIT q->tokensCameLate(tokens);
        });
    if (!exchange)
        settle();
}

// Later, since it may be its signal that we are in; what it has queued is not heard any more.
void DeviceFlow::Private::letGoOfExchange()
{
    exchange->disconnect(q);
    exchange.release()->deleteLater();
}

void DeviceFlow::Private::settle()
{
    later([this] { Q_EMIT q->settled(); });
}

DeviceFlow::DeviceFlow(const ClientConfig &client, StrictNetwork &network, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, network, clock))
{
    d->timer->setSingleShot(true);
    d->timer->setTimerType(Qt::PreciseTimer); // coarse ones fire early
    connect(d->timer, &QTimer::timeout, this, [this] { d->tick(); });
}

DeviceFlow::~DeviceFlow() = default;

void DeviceFlow::start()
{
    Q_ASSERT(!d->isStarted);
    if (d->isFinished || std::exchange(d->isStarted, true))
        return;
    d->askForCode();
}

void DeviceFlow::cancel()
{
    d->finish(Error{.kind = ErrorKind::Cancelled});
}

std::optional<DeviceCode> DeviceFlow::code() const
{
    return d->code;
}

DeviceFlow::Polling DeviceFlow::polling() const
{
    return d->polling;
}

std::optional<Error> DeviceFlow::lastFailure() const
{
    return d->lastFailure;
}

std::chrono::milliseconds DeviceFlow::timeLeft() const
{
    if (!d->code)
        return std::chrono::milliseconds(0);
    return qMax(d->expiresAt - d->clock.elapsed(), std::chrono::milliseconds(0));
}

} // namespace Lanyard
