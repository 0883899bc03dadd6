// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Lanyard {

/// Who an ID token speaks of (OIDC Core, 2). Labels only: nothing in it grants anything.
struct IdTokenClaims
{
    QString issuer;
    QString subject;
    QString name;  ///< sanitized; may be empty
    QString email; ///< sanitized; may be empty
    QJsonObject all;
};

/// What an ID token must agree with.
struct IdTokenExpectation
{
    QString issuer;
    QString clientId;
    std::optional<Secret> nonce;            ///< set for the code exchange, not for a refresh
    std::optional<QString> previousSubject; ///< set for a refresh (OIDC Core, 12.2)
    QDateTime now;                          ///< UTC; five minutes of leeway either way
};

/// Checks signature (against the server's key set \a keys, RFC 7517), issuer, audience, authorized
/// party, times and nonce (OIDC Core, 3.1.3.7). Error IdTokenInvalid names the first thing that is
/// wrong.
Result<IdTokenClaims> verifyIdToken(const Secret &idToken, const QJsonObject &keys,
                                    const IdTokenExpectation &expectation);

/// Whether an ID token that came with a refresh speaks of the same account: issuer, subject and
/// audience equal the first one's (OIDC Core, 12.2). The TLS connection to the token endpoint
/// stands in for the signature (OIDC Core, 3.1.3.7, item 6), so that fetching keys cannot cost a
/// rotated refresh token.
Result<void> checkRefreshedIdToken(const Secret &idToken, const IdTokenExpectation &expectation);

} // namespace Lanyard
