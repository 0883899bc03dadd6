// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/tokenending.h"

#include "oauth/httpexchange.h"
#include "oauth/strictnetwork.h"
#include "oauth/tokenrevocation.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

bool isWorthAnotherTry(ErrorKind kind)
{
    return isConnectionFailure(kind) || kind == ErrorKind::ServerError ||
           kind == ErrorKind::TooManyRequests;
}

/// 401: the session was over already.
Result<void> judgedSignOut(const Result<HttpAnswer> &result)
{
    if (!result)
        return result.error();
    const HttpAnswer &answer = result.value();
    if (answer.status < 400 || answer.status == 401)
        return {};
    Error error{.kind = ErrorKind::AnswerUnreadable,
                .httpStatus = answer.status,
                .host = answer.host,
                .retryAfter = answer.retryAfter};
    if (answer.status == 429)
        error.kind = ErrorKind::TooManyRequests;
    else if (answer.status == 408 || answer.status >= 500)
        error.kind = ErrorKind::ServerError;
    else if (answer.status == 404 || answer.status == 410)
        error.kind = ErrorKind::NotFound;
    else if (answer.status == 403)
        error.kind = ErrorKind::Forbidden;
    return error;
}

} // namespace

std::optional<Error> TokenEnds::temporaryError() const
{
    for (const TokenEnd &end : {refresh, access}) {
        if (end.outcome == TokenEnd::Outcome::Failed && isWorthAnotherTry(end.error->kind))
            return end.error;
    }
    return std::nullopt;
}

TokenEnding::TokenEnding(const Provider &provider, const EndingTokens &tokens,
                         StrictNetwork &network, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_tokens(tokens)
    , m_network(network)
    , m_clock(clock)
{}

bool TokenEnding::isOffered(const Provider &provider)
{
    return !provider.client.revocationEndpoint.isEmpty() || !provider.signOutUrl.isEmpty();
}

bool TokenEnding::hasRevocation() const
{
    return !m_provider.client.revocationEndpoint.isEmpty();
}

void TokenEnding::start()
{
    if (m_tokens.refresh)
        endRefresh();
    else
        endAccess();
}

void TokenEnding::endRefresh()
{
    if (hasRevocation())
        return revoke(*m_tokens.refresh, true);
    m_ends.refresh.outcome = TokenEnd::Outcome::NotOffered;
    endAccess();
}

void TokenEnding::endAccess()
{
    if (!m_tokens.access)
        return finishSoon();
    if (hasRevocation())
        return revoke(*m_tokens.access, false);
    if (!m_provider.signOutUrl.isEmpty())
        return callSignOut();
    m_ends.access.outcome = TokenEnd::Outcome::NotOffered;
    finishSoon();
}

void TokenEnding::revoke(const Secret &token, bool isRefresh)
{
    auto *request = new TokenRevocation(m_provider.client, token,
                                        isRefresh ? TokenRevocation::Token::Refresh
                                                  : TokenRevocation::Token::Access,
                                        m_network, m_clock, this);
    connect(request, &TokenRevocation::finished, this,
            [this, isRefresh](const Result<TokenRevocation::Outcome> &result) {
                TokenEnd &end = isRefresh ? m_ends.refresh : m_ends.access;
                end.outcome = !result ? TokenEnd::Outcome::Failed
                              : result.value() == TokenRevocation::Outcome::Revoked
                                  ? TokenEnd::Outcome::Ended
                                  : TokenEnd::Outcome::NotSupported;
                if (!result)
                    end.error = result.error();
                if (result && isRefresh)
                    return endAccess();
                if (isRefresh && m_tokens.access)
                    m_ends.access = end;
                finishSoon();
            });
    request->start();
}

void TokenEnding::callSignOut()
{
    m_ends.access.way = TokenEnd::Way::SignOutCall;
    if (const auto allowed = checkEndpoint(m_provider.signOutUrl, u"signOutUrl"_s); !allowed) {
        m_ends.access.outcome = TokenEnd::Outcome::Failed;
        m_ends.access.error = allowed.error();
        return finishSoon();
    }
    auto *request = new HttpExchange(m_provider.signOutUrl, m_network, m_clock, this);
    request->setAuthorization(Secret("Bearer " + m_tokens.access->reveal()));
    request->setJson(Secret("{}"));
    connect(request, &HttpExchange::finished, this, [this](const Result<HttpAnswer> &result) {
        const Result<void> told = judgedSignOut(result);
        m_ends.access.outcome = told ? TokenEnd::Outcome::Ended : TokenEnd::Outcome::Failed;
        if (!told)
            m_ends.access.error = told.error();
        finishSoon();
    });
    request->start();
}

void TokenEnding::finishSoon()
{
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(m_ends); }, Qt::QueuedConnection);
}

} // namespace Lanyard
