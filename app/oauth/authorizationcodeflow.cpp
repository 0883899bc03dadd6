// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/authorizationcodeflow.h"

#include "core/randomtext.h"
#include "oauth/authorizationurl.h"
#include "oauth/codegrant.h"
#include "oauth/identitycheck.h"
#include "oauth/loopbacklistener.h"
#include "oauth/strictnetwork.h"

#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr std::chrono::seconds longestDeadline = std::chrono::minutes(10);

} // namespace

class AuthorizationCodeFlow::Private
{
public:
    Private(AuthorizationCodeFlow *flow, const ClientConfig &config, StrictNetwork &strictNetwork,
            const CallbackPageWriter &pages, const Clock &time, std::chrono::seconds limit)
        : q(flow)
        , client(config)
        , network(strictNetwork)
        , clock(time)
        , deadline(qBound(std::chrono::seconds(0), limit, longestDeadline))
        , listener(pages, time)
    {}

    Result<QUrl> prepare();
    void watchDeadline();
    [[nodiscard]] std::optional<Error> faultOf(const CallbackAnswer &answer) const;
    void takeAnswer(const CallbackAnswer &answer);
    void takeTokens(const Result<TokenSet> &result);
    void checkIdentity(const TokenSet &tokens);
    void finish(const Result<AuthorizationGrant> &result);
    /// Later, from the event loop, so that the receiver may do anything, also delete the flow.
    template<typename Function>
    void later(Function function)
    {
        QMetaObject::invokeMethod(q, std::move(function), Qt::QueuedConnection);
    }

    AuthorizationCodeFlow *q;
    ClientConfig client;
    StrictNetwork &network;
    const Clock &clock;
    std::chrono::milliseconds deadline;
    std::optional<std::chrono::milliseconds> startedAt;
    QTimer deadlineTimer;
    LoopbackListener listener;
    std::optional<Secret> nonce;
    std::unique_ptr<CodeGrant> grant;
    std::unique_ptr<IdentityCheck> identityCheck;
    QUrl url;
    std::optional<TokenSet> uncheckedTokens;
    bool isAnswered = false;
    bool isExchanging = false;
    bool isFinished = false;
};

Result<QUrl> AuthorizationCodeFlow::Private::prepare()
{
    if (const Result<void> sound = checkClientConfig(client); !sound)
        return sound.error();
    const Secret state(randomBase64Url(32));
    const Result<void> listening =
        listener.listen(client.redirect, state, redirectPathFor(client.issuer));
    if (!listening)
        return listening.error();
    if (client.wantsIdToken())
        nonce = Secret(randomBase64Url(32));
    grant =
        std::make_unique<CodeGrant>(client, listener.redirectUri(), state, nonce, network, clock);
    connect(grant.get(), &CodeGrant::tokensReceived, q,
            [this](const Result<TokenSet> &result) { takeTokens(result); });
    return grant->authorizationUrl();
}

// The timer may fire early by the clock that counts: that one goes on during suspend, this one does
// not.
void AuthorizationCodeFlow::Private::watchDeadline()
{
    const std::chrono::milliseconds left = q->timeLeft();
    if (left > std::chrono::milliseconds(0))
        deadlineTimer.start(left);
    else
        finish(Error{.kind = ErrorKind::DeadlinePassed});
}

// In this order: nothing from a callback of the wrong issuer is shown (RFC 9207, 2.4).
std::optional<Error> AuthorizationCodeFlow::Private::faultOf(const CallbackAnswer &answer) const
{
    const QString host = client.authorizationEndpoint.host();
    const bool isOurIssuer =
        answer.issuer ? *answer.issuer == client.issuer : !client.callbackBringsIssuer;
    if (!isOurIssuer)
        return Error{.kind = ErrorKind::IssuerMismatch,
                     .detail = answer.issuer ? u"iss is not the issuer that was asked"_s
                                             : u"iss is missing"_s,
                     .host = host};
    if (!answer.error.isEmpty())
        return Error{.kind = ErrorKind::AuthorizationRefused,
                     .detail = sanitizedText(answer.errorDescription),
                     .oauthCode = sanitizedText(answer.error, 100),
                     .host = host};
    if (q->timeLeft() <= std::chrono::milliseconds(0))
        return Error{.kind = ErrorKind::DeadlinePassed};
    return std::nullopt;
}

void AuthorizationCodeFlow::Private::takeAnswer(const CallbackAnswer &answer)
{
    if (isFinished || std::exchange(isAnswered, true))
        return;
    deadlineTimer.stop(); // the requests that follow have time-outs of their own
    if (const std::optional<Error> fault = faultOf(answer))
        return finish(*fault);
    later([this] {
        if (!isFinished)
            Q_EMIT q->codeReceived();
    });
    isExchanging = true;
    grant->exchange(answer.code);
}

void AuthorizationCodeFlow::Private::takeTokens(const Result<TokenSet> &result)
{
    isExchanging = false;
    if (isFinished) {
        later([this] { grant.reset(); });
        if (result)
            Q_EMIT q->tokensCameLate(result.value());
        return;
    }
    if (!result)
        return finish(result.error());
    const TokenSet &tokens = result.value();
    if (client.wantsIdToken() && !tokens.idToken) // OIDC Core, 3.1.3.3
        return finish(Error{.kind = ErrorKind::IdTokenInvalid,
                            .detail = u"the answer has no ID token"_s,
                            .host = client.tokenEndpoint.host()});
    if (!client.wantsIdToken())
        return finish(AuthorizationGrant{.tokens = tokens, .identity = std::nullopt});
    if (client.keysEndpoint.isEmpty())
        return finish(Error{.kind = ErrorKind::IdTokenInvalid,
                            .detail = u"the server's keys are not known"_s,
                            .host = client.tokenEndpoint.host()});
    checkIdentity(tokens);
}

void AuthorizationCodeFlow::Private::checkIdentity(const TokenSet &tokens)
{
    uncheckedTokens = tokens;
    identityCheck =
        std::make_unique<IdentityCheck>(client, *tokens.idToken, *nonce, network, clock);
    connect(identityCheck.get(), &IdentityCheck::finished, q,
            [this, tokens](const Result<IdTokenClaims> &result) {
                if (result)
                    finish(AuthorizationGrant{.tokens = tokens, .identity = result.value()});
                else
                    finish(result.error());
            });
    identityCheck->start();
}

void AuthorizationCodeFlow::Private::finish(const Result<AuthorizationGrant> &result)
{
    if (std::exchange(isFinished, true))
        return;
    deadlineTimer.stop();
    if (!isAnswered)
        listener.close(); // no tab waits for an outcome (LB-7)
    later([this, result] {
        if (!isExchanging) // an answer on its way may bring tokens that must be revoked
            grant.reset(); // forgets the verifier (PK-4)
        identityCheck.reset();
        const auto unused = result ? std::nullopt : std::exchange(uncheckedTokens, std::nullopt);
        if (unused)
            Q_EMIT q->tokensCameLate(*unused);
        Q_EMIT q->finished(result);
    });
}

AuthorizationCodeFlow::AuthorizationCodeFlow(const ClientConfig &client, StrictNetwork &network,
                                             const CallbackPageWriter &pages, const Clock &clock,
                                             std::chrono::seconds deadline, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, network, pages, clock, deadline))
{
    d->deadlineTimer.setSingleShot(true);
    d->deadlineTimer.setTimerType(Qt::PreciseTimer); // coarse ones may be 15 s late
    connect(&d->deadlineTimer, &QTimer::timeout, this, [this] { d->watchDeadline(); });
    connect(&d->listener, &LoopbackListener::answerReceived, this,
            [this](const CallbackAnswer &answer) { d->takeAnswer(answer); });
}

AuthorizationCodeFlow::~AuthorizationCodeFlow() = default;

void AuthorizationCodeFlow::start()
{
    Q_ASSERT(!d->startedAt);
    if (d->isFinished)
        return;
    d->startedAt = d->clock.elapsed();
    const Result<QUrl> url = d->prepare();
    if (!url)
        return d->finish(url.error());
    d->watchDeadline();
    d->later([this, ready = url.value()] {
        if (d->isFinished)
            return;
        d->url = ready;
        Q_EMIT authorizationUrlReady(ready);
    });
}

void AuthorizationCodeFlow::cancel()
{
    d->finish(Error{.kind = ErrorKind::Cancelled});
}

Result<void> AuthorizationCodeFlow::submitCallback(const QString &addressLine)
{
    if (d->isFinished)
        return Error{.kind = ErrorKind::CallbackInvalid, .detail = u"the attempt is over"_s};
    return d->listener.submit(addressLine);
}

void AuthorizationCodeFlow::showOutcome(const CallbackPage &page)
{
    d->listener.showOutcome(page);
}

QUrl AuthorizationCodeFlow::authorizationUrl() const
{
    return d->url;
}

std::chrono::milliseconds AuthorizationCodeFlow::timeLeft() const
{
    const std::chrono::milliseconds spent =
        d->startedAt ? d->clock.elapsed() - *d->startedAt : std::chrono::milliseconds(0);
    return qMax(d->deadline - spent, std::chrono::milliseconds(0));
}

bool AuthorizationCodeFlow::isExchanging() const
{
    return d->isExchanging;
}

const ClientConfig &AuthorizationCodeFlow::client() const
{
    return d->client;
}

} // namespace Lanyard
