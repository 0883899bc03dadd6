// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/idtoken.h"

#include "oauth/jsonwebkey.h"
#include "oauth/jwksignature.h"
#include "oauth/strictjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr qsizetype longestIdToken = 131'072;
constexpr qsizetype longestSubject = 255; // OIDC Core, 2
constexpr double leewaySeconds = 5.0 * 60;

struct Parts
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray signedText;
    QByteArray signature;
};

Error invalid(const QString &reason)
{
    return Error{.kind = ErrorKind::IdTokenInvalid, .detail = reason};
}

std::optional<QJsonObject> decodedObject(const QByteArray &part)
{
    const std::optional<QByteArray> json = fromBase64Url(part);
    if (!json)
        return std::nullopt;
    const Result<QJsonValue> parsed = parseStrictJson(*json);
    if (!parsed || !parsed.value().isObject())
        return std::nullopt;
    return parsed.value().toObject();
}

Result<Parts> partsOf(const Secret &idToken)
{
    if (idToken.size() > longestIdToken)
        return invalid(u"the ID token is too long"_s);
    const QList<QByteArray> pieces = idToken.reveal().split('.');
    if (pieces.size() != 3 || pieces.contains(QByteArray()))
        return invalid(u"the ID token is not a signed token"_s);
    const std::optional<QJsonObject> header = decodedObject(pieces.at(0));
    const std::optional<QJsonObject> claims = decodedObject(pieces.at(1));
    const std::optional<QByteArray> signature = fromBase64Url(pieces.at(2));
    if (!header || !claims || !signature)
        return invalid(u"the ID token cannot be decoded"_s);
    return Parts{.header = *header,
                 .claims = *claims,
                 .signedText = pieces.at(0) + '.' + pieces.at(1),
                 .signature = *signature};
}

// The one key that the header points at; without a key id it must be the only one that fits (OIDC
// Core, 10.1).
std::optional<QJsonObject> chosenKey(const QJsonObject &keys, const QJsonObject &header,
                                     SignatureAlgorithm algorithm)
{
    const QJsonValue keyId = header.value("kid"_L1);
    std::optional<QJsonObject> chosen;
    const QJsonArray all = keys.value("keys"_L1).toArray();
    for (const auto &value : all) {
        const QJsonObject key = value.toObject();
        if (!keyFits(key, algorithm) || (keyId.isString() && key.value("kid"_L1) != keyId))
            continue;
        if (chosen)
            return std::nullopt;
        chosen = key;
    }
    return chosen;
}

Result<void> checkSignature(const Parts &parts, const QJsonObject &keys)
{
    const QString name = parts.header.value("alg"_L1).toString();
    const std::optional<SignatureAlgorithm> algorithm = signatureAlgorithm(name);
    if (!algorithm)
        return invalid(
            u"the signature algorithm \"%1\" is not accepted"_s.arg(sanitizedText(name, 40)));
    if (parts.header.contains("crit"_L1))
        return invalid(u"the ID token demands an extension"_s); // RFC 7515, 4.1.11
    const std::optional<QJsonObject> key = chosenKey(keys, parts.header, *algorithm);
    if (!key)
        return invalid(u"no key of the server fits the ID token"_s);
    return verifyJwkSignature(*key, *algorithm, parts.signedText, parts.signature);
}

Result<void> checkAudience(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonValue party = claims.value("azp"_L1);
    const QJsonArray list = audience.toArray();
    const bool isForUs =
        audience.isString() ? audience.toString() == clientId : list.contains(QJsonValue(clientId));
    if (!isForUs)
        return invalid(u"aud names another client"_s);
    if (list.size() > 1 && party.isUndefined())
        return invalid(u"azp is missing"_s);
    if (!party.isUndefined() && party.toString() != clientId)
        return invalid(u"azp names another client"_s);
    return {};
}

Result<void> checkTimes(const QJsonObject &claims, const QDateTime &now)
{
    const double seconds = static_cast<double>(now.toSecsSinceEpoch());
    const QJsonValue expires = claims.value("exp"_L1);
    const QJsonValue issued = claims.value("iat"_L1);
    const QJsonValue notBefore = claims.value("nbf"_L1);
    if (!expires.isDouble() || expires.toDouble() + leewaySeconds <= seconds)
        return invalid(u"the ID token has expired; is the clock right?"_s);
    if (!issued.isDouble() || issued.toDouble() - leewaySeconds > seconds)
        return invalid(u"the ID token comes from the future; is the clock right?"_s);
    if (!notBefore.isUndefined() &&
        (!notBefore.isDouble() || notBefore.toDouble() - leewaySeconds > seconds))
        return invalid(u"the ID token is not valid yet; is the clock right?"_s);
    return {};
}

Result<void> checkWhom(const QJsonObject &claims, const IdTokenExpectation &expectation)
{
    if (claims.value("iss"_L1).toString() != expectation.issuer || expectation.issuer.isEmpty())
        return invalid(u"iss is another issuer"_s);
    const QString subject = claims.value("sub"_L1).toString();
    if (subject.isEmpty() || subject.size() > longestSubject)
        return invalid(u"sub is missing"_s);
    if (expectation.previousSubject && subject != *expectation.previousSubject)
        return invalid(u"sub is another account"_s);
    return checkAudience(claims, expectation.clientId);
}

Result<void> checkNonce(const QJsonObject &claims, const std::optional<Secret> &nonce)
{
    if (nonce && !nonce->matches(claims.value("nonce"_L1).toString().toUtf8()))
        return invalid(u"nonce is not the one that was sent"_s);
    return {};
}

} // namespace

Result<IdTokenClaims> verifyIdToken(const Secret &idToken, const QJsonObject &keys,
                                    const IdTokenExpectation &expectation)
{
    const Result<Parts> parts = partsOf(idToken);
    if (!parts)
        return parts.error();
    const QJsonObject &claims = parts.value().claims;
    for (const Result<void> &check :
         {checkSignature(parts.value(), keys), checkWhom(claims, expectation),
          checkTimes(claims, expectation.now), checkNonce(claims, expectation.nonce)}) {
        if (!check)
            return check.error();
    }
    return IdTokenClaims{.issuer = expectation.issuer,
                         .subject = claims.value("sub"_L1).toString(),
                         .name = sanitizedText(claims.value("name"_L1).toString(), 200),
                         .email = sanitizedText(claims.value("email"_L1).toString(), 254),
                         .all = claims};
}

Result<void> checkRefreshedIdToken(const Secret &idToken, const IdTokenExpectation &expectation)
{
    const Result<Parts> parts = partsOf(idToken);
    if (!parts)
        return parts.error();
    return checkWhom(parts.value().claims, expectation);
}

} // namespace Lanyard
