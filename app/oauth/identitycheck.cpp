// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/identitycheck.h"

namespace Lanyard {

IdentityCheck::IdentityCheck(const ClientConfig &client, const Secret &idToken,
                             const std::optional<Secret> &nonce, StrictNetwork &network,
                             const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_issuer(client.issuer)
    , m_clientId(client.clientId)
    , m_idToken(idToken)
    , m_nonce(nonce)
    , m_clock(clock)
    , m_request(client.keysEndpoint, network, clock)
{
    connect(&m_request, &JsonRequest::finished, this,
            [this](const Result<JsonAnswer> &keys) { Q_EMIT finished(checked(keys)); });
}

Result<IdTokenClaims> IdentityCheck::checked(const Result<JsonAnswer> &keys) const
{
    if (!keys)
        return keys.error();
    IdTokenExpectation expectation;
    expectation.issuer = m_issuer;
    expectation.clientId = m_clientId;
    expectation.nonce = m_nonce;
    expectation.now = m_clock.utcNow();
    return verifyIdToken(m_idToken, keys.value().body.toObject(), expectation);
}

} // namespace Lanyard
