// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenrevocation.h"

#include "oauth/clientproof.h"
#include "oauth/httpexchange.h"
#include "oauth/oauthanswer.h"
#include "oauth/strictnetwork.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

TokenRevocation::TokenRevocation(const ClientConfig &client, const Secret &token, Token kind,
                                 StrictNetwork &network, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_token(token)
    , m_kind(kind)
    , m_request(new HttpExchange(client.revocationEndpoint, network, clock, this))
{
    connect(m_request, &HttpExchange::finished, this, [this](const Result<HttpAnswer> &result) {
        if (!std::exchange(m_isFinished, true))
            Q_EMIT finished(judged(result));
    });
}

void TokenRevocation::start()
{
    const auto allowed = checkEndpoint(m_client.revocationEndpoint, u"revocationEndpoint"_s);
    if (!allowed)
        return fail(allowed.error());
    const Result<ClientProof> proof = clientProof(m_client);
    if (!proof)
        return fail(proof.error());
    const bool isRefresh = m_kind == Token::Refresh;
    FormFields fields{
        {u"token"_s, m_token},
        formField(u"token_type_hint"_s, isRefresh ? u"refresh_token"_s : u"access_token"_s)};
    fields += proof.value().fields;
    m_request->setForm(fields);
    if (proof.value().authorization)
        m_request->setAuthorization(*proof.value().authorization);
    m_request->start();
}

void TokenRevocation::cancel()
{
    m_request->cancel();
}

void TokenRevocation::fail(const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [this, error] {
            if (!std::exchange(m_isFinished, true))
                Q_EMIT finished(error);
        },
        Qt::QueuedConnection);
}

Result<TokenRevocation::Outcome> TokenRevocation::judged(const Result<HttpAnswer> &result) const
{
    if (!result)
        return result.error();
    const HttpAnswer &answer = result.value();
    const Result<QJsonObject> read = readOAuthAnswer(answer);
    const QString code = read ? QString() : read.error().oauthCode;
    const bool isTemporaryFailure = !read && isTemporary(read.error().kind);
    if (code == u"unsupported_token_type" && !isTemporaryFailure)
        return Outcome::NotSupported;
    // The status says it all (RFC 7009, 2.2). A page is what a server shows where it has no such
    // endpoint.
    const bool isPage = answer.mediaType() == "text/html" && !answer.body.isEmpty();
    if (code.isEmpty() && !isPage && answer.status >= 200 && answer.status <= 299)
        return Outcome::Revoked;
    return read.error();
}

} // namespace Lanyard
