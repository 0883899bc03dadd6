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
const char accessBeginning[] = "practice-access-";
const char keyBeginning[] = "ctx7sk-practice-"; // what tells Lanyard that it does not end

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

QByteArray newFamily()
{
    return "practice-refresh-" + randomBase64Url(familyBytes);
}

QJsonValue instant(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs))
                          : QJsonValue(QJsonValue::Null);
}

QDateTime instant(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

bool isWithin(const QByteArray &scope, const QByteArray &granted)
{
    const QList<QByteArray> asked = scope.split(' ');
    const QList<QByteArray> given = granted.split(' ');
    return std::all_of(asked.cbegin(), asked.cend(),
                       [&](const QByteArray &one) { return one.isEmpty() || given.contains(one); });
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
        end(found->family);
        return refused(u"the code was used before; what it brought has been revoked"_s);
    }
    found->isUsed = true; // also by an attempt that fails: nobody gets a second guess
    if (m_clock.elapsed() - found->issuedAt > codeLifetime)
        return refused(u"the code has expired"_s);
    if (redirectUri != found->consent.redirectUri)
        return refused(u"redirect_uri is not that of the authorization request"_s);
    if (!answersChallenge(verifier, found->consent.challenge))
        return refused(u"code_verifier does not answer code_challenge"_s);

    const QByteArray family = newFamily();
    found->family = practiceDigest(family);
    Grant &grant = added(found->consent, family);
    return found->consent.wantsKey ? keyOf(grant) : renewed(grant, family, lifetime);
}

PracticeGrants::Grant &PracticeGrants::added(const PracticeConsent &consent,
                                             const QByteArray &family)
{
    if (m_grants.size() >= mostGrants)
        m_grants.removeFirst();
    m_grants.append({.family = practiceDigest(family),
                     .refresh = {},
                     .person = consent.person,
                     .scope = consent.scope,
                     .access = {}});
    return m_grants.last();
}

PracticeTokens PracticeGrants::issue(const PracticeConsent &consent, std::chrono::seconds lifetime,
                                     bool withRefresh)
{
    const QByteArray family = newFamily();
    Grant &grant = added(consent, family);
    if (consent.wantsKey)
        return keyOf(grant);
    if (withRefresh)
        return renewed(grant, family, lifetime);
    return {addAccess(grant, accessBeginning, lifetime, grant.scope), {}, grant.scope, lifetime};
}

Result<PracticeTokens> PracticeGrants::refresh(const QByteArray &refreshToken,
                                               std::chrono::seconds lifetime,
                                               const QByteArray &scope)
{
    const QByteArray family = familyIn(refreshToken);
    Grant *grant = grantOf(practiceDigest(family));
    if (!grant || grant->refresh.isEmpty())
        return refused(u"the refresh token is unknown or was revoked"_s);
    if (practiceDigest(refreshToken) != grant->refresh) {
        end(grant->family);
        return refused(u"the refresh token was replaced before; its grant has been revoked"_s);
    }
    if (hasEnded(*grant))
        return refused(u"the session has expired"_s);
    if (refreshEnd(*grant).isValid() && refreshEnd(*grant) <= m_clock.utcNow())
        return refused(u"the refresh token has expired"_s);
    if (!isWithin(scope, grant->scope)) {
        Error wider = refused(u"more than was granted"_s);
        wider.oauthCode = u"invalid_scope"_s;
        return wider;
    }
    return renewed(*grant, family, lifetime, scope);
}

PracticeTokens PracticeGrants::renewed(Grant &grant, const QByteArray &family,
                                       std::chrono::seconds lifetime, const QByteArray &scope) const
{
    const QByteArray refresh = family + '.' + randomBase64Url(tokenBytes);
    grant.refresh = practiceDigest(refresh);
    grant.refreshIssuedAt = m_clock.utcNow();
    const QByteArray given = scope.isEmpty() ? grant.scope : scope;
    return {addAccess(grant, accessBeginning, lifetime, given), Secret(refresh), given, lifetime};
}

PracticeTokens PracticeGrants::keyOf(Grant &grant) const
{
    return {addAccess(grant, keyBeginning, {}, grant.scope), {}, grant.scope, 0s};
}

Secret PracticeGrants::addAccess(Grant &grant, const QByteArray &beginning,
                                 std::optional<std::chrono::seconds> lifetime,
                                 const QByteArray &scope) const
{
    const QByteArray access = beginning + randomBase64Url(tokenBytes);
    const QDateTime now = m_clock.utcNow();
    grant.access.append({practiceDigest(access), now,
                         lifetime ? now.addSecs(lifetime->count()) : QDateTime(), scope});
    if (grant.access.size() > mostAccessTokens)
        grant.access.removeFirst();
    return Secret(access);
}

bool PracticeGrants::isGood(const AccessToken &token, const Grant &grant) const
{
    return !m_isAccessRejected && !hasEnded(grant) &&
           (!token.expiresAt.isValid() || token.expiresAt > m_clock.utcNow());
}

QDateTime PracticeGrants::refreshEnd(const Grant &grant) const
{
    return m_refreshLifetime && grant.refreshIssuedAt.isValid()
               ? grant.refreshIssuedAt.addSecs(m_refreshLifetime->count())
               : QDateTime();
}

QString PracticeGrants::person(const QByteArray &accessToken) const
{
    const auto found = facts(accessToken);
    return found && !found->isRefresh ? found->person : QString();
}

std::optional<PracticeTokenFacts> PracticeGrants::facts(const QByteArray &token) const
{
    const QByteArray digest = practiceDigest(token);
    for (const Grant &grant : m_grants) {
        for (const AccessToken &access : grant.access) {
            if (access.digest == digest && isGood(access, grant))
                return PracticeTokenFacts{grant.person, access.scope, access.issuedAt,
                                          access.expiresAt};
        }
        const QDateTime end = refreshEnd(grant);
        if (grant.refresh == digest && !hasEnded(grant) &&
            (!end.isValid() || end > m_clock.utcNow()))
            return PracticeTokenFacts{grant.person, grant.scope, grant.refreshIssuedAt, end, true};
    }
    return std::nullopt;
}

void PracticeGrants::revoke(const QByteArray &token)
{
    const QByteArray digest = practiceDigest(token);
    for (Grant &grant : m_grants)
        grant.access.removeIf([&](const AccessToken &access) { return access.digest == digest; });
    m_grants.removeIf([&](const Grant &grant) {
        return grant.refresh == digest || (grant.refresh.isEmpty() && grant.access.isEmpty());
    });
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

void PracticeGrants::end(const QByteArray &family)
{
    m_grants.removeIf([&](const Grant &grant) { return grant.family == family; });
}

QJsonArray PracticeGrants::toJson() const
{
    QJsonArray grants;
    for (const Grant &grant : m_grants) {
        QJsonArray access;
        for (const AccessToken &token : grant.access) {
            access.append(QJsonObject{{u"digest"_s, QString::fromLatin1(token.digest)},
                                      {u"issuedAt"_s, instant(token.issuedAt)},
                                      {u"expiresAt"_s, instant(token.expiresAt)},
                                      {u"scope"_s, QString::fromLatin1(token.scope)}});
        }
        grants.append(QJsonObject{{u"family"_s, QString::fromLatin1(grant.family)},
                                  {u"refresh"_s, QString::fromLatin1(grant.refresh)},
                                  {u"refreshIssuedAt"_s, instant(grant.refreshIssuedAt)},
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
                    .refreshIssuedAt = instant(object["refreshIssuedAt"_L1]),
                    .person = object["person"_L1].toString(),
                    .scope = object["scope"_L1].toString().toLatin1(),
                    .access = {}};
        const QJsonArray access = object["access"_L1].toArray();
        for (const QJsonValue &token : access) {
            AccessToken read{token["digest"_L1].toString().toLatin1(),
                             instant(token["issuedAt"_L1]), instant(token["expiresAt"_L1]),
                             token["scope"_L1].toString().toLatin1()};
            // Only a null says "never"; what is missing or broken does not.
            if (read.expiresAt.isValid() || token["expiresAt"_L1].isNull())
                grant.access.append(read);
        }
        const bool isOfUse = !grant.refresh.isEmpty() || !grant.access.isEmpty();
        if (!grant.family.isEmpty() && isOfUse && m_grants.size() < mostGrants)
            m_grants.append(grant);
    }
}

} // namespace Lanyard
