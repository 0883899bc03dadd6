// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace Lanyard {

/// What a person allowed, and to whom the answer goes: all that a code stands for.
struct PracticeConsent
{
    QString person;
    QByteArray redirectUri; ///< byte for byte as in the authorization request
    QByteArray challenge;   ///< S256 (RFC 7636, 4.2)
    QByteArray scope;
    bool wantsKey = false; ///< a key that does not end, and no session
};

struct PracticeTokens
{
    Secret access;
    Secret refresh; ///< empty: none
    QByteArray scope;
    std::chrono::seconds lifetime{0}; ///< of the access token; 0: it does not end
};

/// What a token that is good stands for.
struct PracticeTokenFacts
{
    QString person;
    QByteArray scope;
    QDateTime issuedAt;  ///< UTC; invalid: not known
    QDateTime expiresAt; ///< UTC; invalid: never
    bool isRefresh = false;
};

/// Codes, access tokens and refresh tokens that the practice service gave out.
///
/// Tokens are known by their SHA-256 only. A code is good once and for a minute; a code or a
/// rotated refresh token that comes back ends its grant (RFC 6749, 10.5; RFC 9700, 4.14.2).
class PracticeGrants final
{
public:
    /// \a clock must outlive the grants. Each refresh token is good for \a refreshLifetime.
    explicit PracticeGrants(const Clock &clock,
                            std::optional<std::chrono::seconds> refreshLifetime = {})
        : m_clock(clock)
        , m_refreshLifetime(refreshLifetime)
    {}

    [[nodiscard]] Secret issueCode(const PracticeConsent &consent);

    /// Error GrantInvalid with the reason as detail.
    Result<PracticeTokens> redeem(const QByteArray &code, const QByteArray &redirectUri,
                                  const QByteArray &verifier, std::chrono::seconds lifetime);
    /// Error GrantInvalid with the reason as detail. A narrower \a scope is for this access token
    /// only (RFC 6749, 6); oauthCode invalid_scope where it is not narrower.
    Result<PracticeTokens> refresh(const QByteArray &refreshToken, std::chrono::seconds lifetime,
                                   const QByteArray &scope = {});

    /// A grant without a code: what a device gets once its person has said yes.
    [[nodiscard]] PracticeTokens issue(const PracticeConsent &consent,
                                       std::chrono::seconds lifetime, bool withRefresh);

    /// The id of the person that \a accessToken speaks for; empty where it is not good.
    [[nodiscard]] QString person(const QByteArray &accessToken) const;
    /// Of an access token or a refresh token; nothing where it is not good.
    [[nodiscard]] std::optional<PracticeTokenFacts> facts(const QByteArray &token) const;

    /// A refresh token ends its grant, an access token goes alone (RFC 7009, 2.1). Others are
    /// nothing to do (2.2).
    void revoke(const QByteArray &token);

    /// While \a ended, every grant made up to now counts as run out; later ones do not.
    void setEarlierGrantsEnded(bool ended);
    /// While \a rejected, no access token is good.
    void setAccessRejected(bool rejected) { m_isAccessRejected = rejected; }

    [[nodiscard]] QJsonArray toJson() const;
    void readJson(const QJsonArray &grants); ///< what is not readable is left out

private:
    struct AccessToken
    {
        QByteArray digest;
        QDateTime issuedAt{};
        QDateTime expiresAt{}; ///< invalid: never
        QByteArray scope{};
    };
    struct Grant
    {
        QByteArray family;  ///< digest of what all refresh tokens of the grant share
        QByteArray refresh; ///< digest of the one that is good now; empty: there is none
        QDateTime refreshIssuedAt{};
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

    Grant &added(const PracticeConsent &consent, const QByteArray &family);
    [[nodiscard]] PracticeTokens renewed(Grant &grant, const QByteArray &family,
                                         std::chrono::seconds lifetime,
                                         const QByteArray &scope = {}) const;
    [[nodiscard]] PracticeTokens keyOf(Grant &grant) const;
    [[nodiscard]] Secret addAccess(Grant &grant, const QByteArray &beginning,
                                   std::optional<std::chrono::seconds> lifetime,
                                   const QByteArray &scope) const;
    [[nodiscard]] bool isGood(const AccessToken &token, const Grant &grant) const;
    [[nodiscard]] QDateTime refreshEnd(const Grant &grant) const;
    [[nodiscard]] bool hasEnded(const Grant &grant) const;
    Grant *grantOf(const QByteArray &family);
    void end(const QByteArray &family);
    void forgetOldCodes();

    const Clock &m_clock;
    std::optional<std::chrono::seconds> m_refreshLifetime;
    QHash<QByteArray, Code> m_codes; ///< by digest
    QList<Grant> m_grants;           ///< oldest first
    bool m_earlierGrantsEnded = false;
    bool m_isAccessRejected = false;
};

/// SHA-256 of \a secret, in hexadecimal digits.
[[nodiscard]] QByteArray practiceDigest(const QByteArray &secret);

} // namespace Lanyard
