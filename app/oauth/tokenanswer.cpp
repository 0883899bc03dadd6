// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/tokenanswer.h"

#include "oauth/oauthanswer.h"

#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr double longestLifetimeSeconds = 10.0 * 365 * 24 * 3600;

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
    const Result<QJsonObject> read = readOAuthAnswer(answer);
    if (!read)
        return read.error();
    const QJsonObject &object = read.value();
    const auto unreadable = [&answer](const QString &detail) {
        return errorOfAnswer(ErrorKind::AnswerUnreadable, detail, answer);
    };

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
        return errorOfAnswer(ErrorKind::TokenTypeUnsupported, sanitizedText(tokenType, 60), answer);

    return TokenSet{.accessToken = *accessToken,
                    .refreshToken = secretMember(object, "refresh_token"_L1),
                    .idToken = secretMember(object, "id_token"_L1),
                    .requestedAt = answer.sentAt,
                    .expiresAt = expiry(object.value("expires_in"_L1), answer.sentAt),
                    .scopes = grantedScopes(object.value("scope"_L1), askedScopes)};
}

} // namespace Lanyard
