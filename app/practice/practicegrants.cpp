// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicegrants.h"

#include "core/randomtext.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {
namespace {

constexpr auto codeLifetime = 60s;
constexpr auto usedCodeMemory = 10min; ///< how long a code that comes back is recognised
constexpr qsizetype mostCodes = 256;
constexpr qsizetype mostGrants = 256;
constexpr qsizetype mostAccessTokens = 8; ///< of one grant
constexpr int familyBytes = 16;
constexpr int tokenBytes = 32;

Error refused(const QString &reason)
{
    return Error{.kind = ErrorKind::GrantInvalid, .detail = reason};
}

/// RFC 7636, 4.6
bool answersChallenge(const QByteArray &verifier, const QByteArray &challenge)
{
    const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    return Secret(challenge).matches(
        hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// What all refresh tokens of one grant begin with, so that an old one is recognised for ever
/// without a list of old ones.
QByteArray familyIn(const QByteArray &refreshToken)
{
    return refreshToken.left(refreshToken.lastIndexOf('.'));
}

} // namespace

QByteArray practiceDigest(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
}

Secret PracticeGrants::issueCode(const PracticeConsent &consent)
{
    forgetOldCodes();
    const QByteArray code = "practice-code-" + randomBase64Url(tokenBytes);
    m_codes.insert(practiceDigest(code), {consent, m_clock.elapsed(), false, {}});
    return Secret(code);
}

void PracticeGrants::forgetOldCodes()
{
    const auto now = m_clock.elapsed();
    m_codes.removeIf(
        [&](const auto &entry) { return now - entry.value().issuedAt > usedCodeMemory; });
    while (m_codes.size() >= mostCodes) {
        const auto oldest =
            std::min_element(m_codes.cbegin(), m_codes.cend(),
                             [](const Code &a, const Code &b) { return a.issuedAt < b.issuedAt; });
        m_codes.erase(oldest);
    }
}

Result<PracticeTokens> PracticeGrants::redeem(const QByteArray &code, const QByteArray &redirectUri,
                                              const QByteArray &verifier,
                                              std::chrono::seconds lifetime)
{
    const auto found = m_codes.find(practiceDigest(code));
    if (found == m_codes.end())
        return refused(u"the code is unknown"_s);
    if (found->isUsed) {
        revoke(found->family);
        return refused(u"the code was used before; what it brought has been revoked"_s);
    }
    found->isUsed = true; // also by an attempt that fails: nobody gets a second guess
    if (m_clock.elapsed() - found->issuedAt > codeLifetime)
        return refused(u"the code has expired"_s);
    if (redirectUri != found->consent.redirectUri)
        return refused(u"redirect_uri is not that of the authorization request"_s);
    if (!answersChallenge(verifier, found->consent.challenge))
        return refused(u"code_verifier does not answer code_challenge"_s);

    const QByteArray family = "practice-refresh-" + randomBase64Url(familyBytes);
    found->family = practiceDigest(family);
    if (m_grants.size() >= mostGrants)
        m_grants.removeFirst();
    m_grants.append({.family = found->family,
                     .refresh = {},
                     .person = found->consent.person,
                     .scope = found->consent.scope,
                     .access = {}});
    return renewed(m_grants.last(), family, lifetime);
}

Result<PracticeTokens> PracticeGrants::refresh(const QByteArray &refreshToken,
                                               std::chrono::seconds lifetime)
{
    const QByteArray family = familyIn(refreshToken);
    Grant *grant = grantOf(practiceDigest(family));
    if (!grant)
        return refused(u"the refresh token is unknown or was revoked"_s);
    if (practiceDigest(refreshToken) != grant->refresh) {
        revoke(grant->family);
        return refused(u"the refresh token was replaced before; its grant has been revoked"_s);
    }
    if (hasEnded(*grant))
        return refused(u"the session has expired"_s);
    return renewed(*grant, family, lifetime);
}

PracticeTokens PracticeGrants::renewed(Grant &grant, const QByteArray &family,
                                       std::chrono::seconds lifetime) const
{
    const QByteArray access = "practice-access-" + randomBase64Url(tokenBytes);
    const QByteArray refresh = family + '.' + randomBase64Url(tokenBytes);
    grant.refresh = practiceDigest(refresh);
    grant.access.append({practiceDigest(access), m_clock.utcNow().addSecs(lifetime.count())});
    if (grant.access.size() > mostAccessTokens)
        grant.access.removeFirst();
    return {Secret(access), Secret(refresh), grant.scope, lifetime};
}

QString PracticeGrants::person(const QByteArray &accessToken) const
{
    const QByteArray digest = practiceDigest(accessToken);
    const QDateTime now = m_clock.utcNow();
    for (const Grant &grant : m_grants) {
        for (const AccessToken &token : grant.access) {
            if (token.digest == digest)
                return token.expiresAt > now && !hasEnded(grant) ? grant.person : QString();
        }
    }
    return {};
}

bool PracticeGrants::hasEnded(const Grant &grant) const
{
    return m_earlierGrantsEnded && grant.isEarlier;
}

void PracticeGrants::setEarlierGrantsEnded(bool ended)
{
    m_earlierGrantsEnded = ended;
    for (Grant &grant : m_grants)
        grant.isEarlier = ended;
}

PracticeGrants::Grant *PracticeGrants::grantOf(const QByteArray &family)
{
    const auto found = std::find_if(m_grants.begin(), m_grants.end(),
                                    [&](const Grant &grant) { return grant.family == family; });
    return found == m_grants.end() ? nullptr : &*found;
}

void PracticeGrants::revoke(const QByteArray &family)
{
    m_grants.removeIf([&](const Grant &grant) { return grant.family == family; });
}

QJsonArray PracticeGrants::toJson() const
{
    QJsonArray grants;
    for (const Grant &grant : m_grants) {
        QJsonArray access;
        for (const AccessToken &token : grant.access) {
            access.append(
                QJsonObject{{u"digest"_s, QString::fromLatin1(token.digest)},
                            {u"expiresAt"_s, token.expiresAt.toString(Qt::ISODateWithMs)}});
        }
        grants.append(QJsonObject{{u"family"_s, QString::fromLatin1(grant.family)},
                                  {u"refresh"_s, QString::fromLatin1(grant.refresh)},
                                  {u"person"_s, grant.person},
                                  {u"scope"_s, QString::fromLatin1(grant.scope)},
                                  {u"access"_s, access}});
    }
    return grants;
}

void PracticeGrants::readJson(const QJsonArray &grants)
{
    m_grants.clear();
    for (const QJsonValue &value : grants) {
        const QJsonObject object = value.toObject();
        Grant grant{.family = object["family"_L1].toString().toLatin1(),
                    .refresh = object["refresh"_L1].toString().toLatin1(),
                    .person = object["person"_L1].toString(),
                    .scope = object["scope"_L1].toString().toLatin1(),
                    .access = {}};
        const QJsonArray access = object["access"_L1].toArray();
        for (const QJsonValue &token : access) {
            grant.access.append(
                {token["digest"_L1].toString().toLatin1(),
                 QDateTime::fromString(token["expiresAt"_L1].toString(), Qt::ISODateWithMs)});
        }
        if (!grant.family.isEmpty() && !grant.refresh.isEmpty() && m_grants.size() < mostGrants)
            m_grants.append(grant);
    }
}

} // namespace Lanyard
