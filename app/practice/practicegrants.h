// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace Lanyard {

/// What a person allowed, and to whom the answer goes: all that a code stands for.
struct PracticeConsent
{
    QString person;
    QByteArray redirectUri; ///< byte for byte as in the authorization request
    QByteArray challenge;   ///< S256 (RFC 7636, 4.2)
    QByteArray scope;
};

struct PracticeTokens
{
    Secret access;
    Secret refresh;
    QByteArray scope;
    std::chrono::seconds lifetime{0};
};

/// Codes, access tokens and refresh tokens that the practice service gave out.
///
/// Tokens are known by their SHA-256 only. A code is good once and for a minute; a code or a
/// rotated refresh token that comes back ends its grant (RFC 6749, 10.5; RFC 9700, 4.14.2).
class PracticeGrants final
{
public:
    /// \a clock must outlive the grants.
    explicit PracticeGrants(const Clock &clock)
        : m_clock(clock)
    {}

    [[nodiscard]] Secret issueCode(const PracticeConsent &consent);

    /// Error GrantInvalid with the reason as detail.
    Result<PracticeTokens> redeem(const QByteArray &code, const QByteArray &redirectUri,
                                  const QByteArray &verifier, std::chrono::seconds lifetime);
    /// Error GrantInvalid with the reason as detail.
    Result<PracticeTokens> refresh(const QByteArray &refreshToken, std::chrono::seconds lifetime);

    /// The id of the person that \a accessToken speaks for; empty where it is not good.
    [[nodiscard]] QString person(const QByteArray &accessToken) const;

    /// While \a ended, every grant made up to now counts as run out; later ones do not.
    void setEarlierGrantsEnded(bool ended);

    [[nodiscard]] QJsonArray toJson() const;
    void readJson(const QJsonArray &grants); ///< what is not readable is left out

private:
    struct AccessToken
    {
        QByteArray digest;
        QDateTime expiresAt;
    };
    struct Grant
    {
        QByteArray family;  ///< digest of what all refresh tokens of the grant share
        QByteArray refresh; ///< digest of the one that is good now
        QString person;
        QByteArray scope;
        QList<AccessToken> access;
        bool isEarlier = false; ///< \see setEarlierGrantsEnded()
    };
    struct Code
    {
        PracticeConsent consent;
        std::chrono::milliseconds issuedAt{0};
        bool isUsed = false;
        QByteArray family; ///< of the grant that it brought
    };

    [[nodiscard]] PracticeTokens renewed(Grant &grant, const QByteArray &family,
                                         std::chrono::seconds lifetime) const;
    [[nodiscard]] bool hasEnded(const Grant &grant) const;
    Grant *grantOf(const QByteArray &family);
    void revoke(const QByteArray &family);
    void forgetOldCodes();

    const Clock &m_clock;
    QHash<QByteArray, Code> m_codes; ///< by digest
    QList<Grant> m_grants;           ///< oldest first
    bool m_earlierGrantsEnded = false;
};

/// SHA-256 of \a secret, in hexadecimal digits.
[[nodiscard]] QByteArray practiceDigest(const QByteArray &secret);

} // namespace Lanyard
