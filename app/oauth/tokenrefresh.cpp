// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenrefresh.h"

#include "oauth/clientproof.h"
#include "oauth/httpexchange.h"
#include "oauth/idtoken.h"
#include "oauth/resourceindicator.h"
#include "oauth/strictnetwork.h"
#include "oauth/tokenanswer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

TokenRefresh::TokenRefresh(const ClientConfig &client, const Secret &refreshToken,
                           const QStringList &grantedScopes, StrictNetwork &network,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_refreshToken(refreshToken)
    , m_grantedScopes(grantedScopes)
    , m_clock(clock)
    , m_request(new HttpExchange(client.tokenEndpoint, network, clock, this))
{
    connect(m_request, &HttpExchange::finished, this, [this](const Result<HttpAnswer> &result) {
        if (!std::exchange(m_isFinished, true))
            Q_EMIT finished(judged(result));
    });
}

void TokenRefresh::start()
{
    if (const auto allowed = checkEndpoint(m_client.tokenEndpoint, u"tokenEndpoint"_s); !allowed)
        return fail(allowed.error());
    const Result<ClientProof> proof = clientProof(m_client);
    if (!proof)
        return fail(proof.error());
    FormFields fields{formField(u"grant_type"_s, u"refresh_token"_s),
                      {u"refresh_token"_s, m_refreshToken}};
    fields += resourceFields(m_client.resources);
    fields += proof.value().fields;
    m_request->setForm(fields);
    if (proof.value().authorization)
        m_request->setAuthorization(*proof.value().authorization);
    m_request->start();
}

void TokenRefresh::cancel()
{
    m_request->cancel();
}

void TokenRefresh::fail(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!std::exchange(m_isFinished, true))
                Q_EMIT finished(error);
        },
        Qt::QueuedConnection);
}

Result<TokenSet> TokenRefresh::judged(const Result<HttpAnswer> &result) const
{
    if (!result)
        return result.error();
    Result<TokenSet> tokens =
        readTokenAnswer(result.value(), m_grantedScopes, m_client.assumesBearer);
    if (!tokens || !tokens.value().idToken || !m_expectedSubject)
        return tokens;
    IdTokenExpectation expectation;
    expectation.issuer = m_client.issuer;
    expectation.clientId = m_client.clientId;
    expectation.previousSubject = m_expectedSubject;
    expectation.now = m_clock.utcNow();
    const Result<void> same = checkRefreshedIdToken(*tokens.value().idToken, expectation);
    if (!same)
        return same.error();
    return tokens;
}

} // namespace Lanyard
