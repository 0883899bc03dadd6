// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenanswer.h"

#include "oauth/strictjson.h"

#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr double longestLifetimeSeconds = 10.0 * 365 * 24 * 3600;

Error failure(ErrorKind kind, const QString &detail, const HttpAnswer &answer)
{
    return Error{.kind = kind,
                 .detail = detail,
                 .httpStatus = answer.status,
                 .host = answer.host,
                 .retryAfter = answer.retryAfter};
}

bool isServersTrouble(int status)
{
    return status == 408 || status == 429 || status >= 500;
}

ErrorKind kindOfTokenStatus(int status)
{
    if (status == 429)
        return ErrorKind::TooManyRequests;
    if (isServersTrouble(status))
        return ErrorKind::ServerError;
    if (status == 404 || status == 410)
        return ErrorKind::NotFound;
    return ErrorKind::AnswerUnreadable;
}

ErrorKind kindOfCode(const QString &code, int status)
{
    static const std::array known{u"invalid_request"_s,        u"invalid_client"_s,
                                  u"unauthorized_client"_s,    u"invalid_scope"_s,
                                  u"unsupported_grant_type"_s, u"invalid_target"_s};
    if (code == u"invalid_grant")
        return ErrorKind::GrantInvalid;
    if (code == u"server_error" || code == u"temporarily_unavailable")
        return ErrorKind::ServerError;
    const bool isKnown = std::find(known.begin(), known.end(), code) != known.end();
    if (!isKnown && isServersTrouble(status))
        return kindOfTokenStatus(status);
    return ErrorKind::TokenRefused;
}

std::optional<Error> oauthError(const HttpAnswer &answer, const QJsonObject &object)
{
    const QString code = object.value("error"_L1).toString();
    if (code.isEmpty())
        return std::nullopt;
    Error error = failure(kindOfCode(code, answer.status),
                          sanitizedText(object.value("error_description"_L1).toString()), answer);
    error.oauthCode = sanitizedText(code, 100);
    return error;
}

bool isVisibleAscii(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

std::optional<Secret> secretMember(const QJsonObject &object, QLatin1StringView name)
{
    const QString text = object.value(name).toString();
    if (text.isEmpty())
        return std::nullopt;
    return Secret(text.toUtf8());
}

std::optional<QDateTime> expiry(const QJsonValue &value, const QDateTime &sentAt)
{
    bool isNumber = value.isDouble();
    const double seconds =
        isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || std::isnan(seconds))
        return std::nullopt;
    const double lifetime = std::floor(qBound(0.0, seconds, longestLifetimeSeconds));
    return sentAt.addSecs(static_cast<qint64>(lifetime));
}

QStringList grantedScopes(const QJsonValue &value, const QStringList &asked)
{
    QStringList names = value.toString().split(u' ', Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names.isEmpty() ? asked : names;
}

} // namespace

Result<TokenSet> readTokenAnswer(const HttpAnswer &answer, const QStringList &askedScopes,
                                 bool assumesBearer)
{
    const QByteArray type = answer.mediaType();
    const bool saysJson = type == "application/json";
    QJsonObject object;
    QString fault;
    if (!saysJson && !type.endsWith("+json")) {
        fault = u"media type is \"%1\" and not application/json"_s.arg(
            sanitizedText(QString::fromLatin1(type), 60));
    } else if (const Result<QJsonValue> parsed = parseStrictJson(answer.body.reveal()); !parsed) {
        fault = parsed.error().detail;
    } else if (!parsed.value().isObject()) {
        fault = u"the answer is not a JSON object"_s;
    } else {
        object = parsed.value().toObject();
    }

    if (const std::optional<Error> error = oauthError(answer, object))
        return *error;
    if (answer.status < 200 || answer.status > 299)
        return failure(kindOfTokenStatus(answer.status), fault, answer);
    const auto unreadable = [&answer](const QString &detail) {
        return failure(ErrorKind::AnswerUnreadable, detail, answer);
    };
    if (!fault.isEmpty())
        return unreadable(fault);
    if (!saysJson)
        return unreadable(u"media type is not application/json"_s);

    const std::optional<Secret> accessToken = secretMember(object, "access_token"_L1);
    if (!accessToken)
        return unreadable(u"access_token is missing"_s);
    if (!isVisibleAscii(accessToken->reveal()))
        return unreadable(u"access_token holds characters that cannot be sent"_s);
    const QString tokenType = object.value("token_type"_L1).toString();
    const QJsonValue rawType = object.value("token_type"_L1);
    const bool namesNoType =
        rawType.isUndefined() || rawType.isNull() || rawType == QJsonValue(u""_s);
    if (tokenType.compare("bearer"_L1, Qt::CaseInsensitive) != 0 && !(namesNoType && assumesBearer))
        return failure(ErrorKind::TokenTypeUnsupported, sanitizedText(tokenType, 60), answer);

    return TokenSet{.accessToken = *accessToken,
                    .refreshToken = secretMember(object, "refresh_token"_L1),
                    .idToken = secretMember(object, "id_token"_L1),
                    .requestedAt = answer.sentAt,
                    .expiresAt = expiry(object.value("expires_in"_L1), answer.sentAt),
                    .scopes = grantedScopes(object.value("scope"_L1), askedScopes)};
}

} // namespace Lanyard
