// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/deviceanswer.h"

#include "oauth/devicepace.h"
#include "oauth/discoveryplaces.h"
#include "oauth/oauthanswer.h"
#include "oauth/strictnetwork.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr qsizetype longestUserCode = 100;
constexpr qsizetype longestVerificationUri = 2'000;
constexpr double longestCodeLifetime = 24.0 * 3600;

bool isReadable(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
}

std::optional<std::chrono::seconds> positiveSeconds(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double seconds =
        isNumber ? value.toDouble() : value.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || !(seconds > 0))
        return std::nullopt;
    // Upwards: half a second of interval is one, not none.
    return std::chrono::seconds(qint64(std::ceil(std::min(seconds, longestCodeLifetime))));
}

Result<QUrl> verificationUri(const QString &text, const QString &field)
{
    const QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty())
        return Error{.kind = ErrorKind::AnswerUnreadable, .detail = u"%1 is missing"_s.arg(field)};
    if (text.size() > longestVerificationUri)
        return Error{.kind = ErrorKind::AnswerUnreadable, .detail = u"%1 is too long"_s.arg(field)};
    const Result<void> allowed = checkEndpoint(url.adjusted(QUrl::RemoveFragment), field);
    if (allowed)
        return url;
    const bool isPlain = allowed.error().kind == ErrorKind::InsecureEndpoint;
    return Error{.kind = isPlain ? ErrorKind::InsecureEndpoint : ErrorKind::AnswerUnreadable,
                 .detail = allowed.error().detail};
}

Result<DeviceCode> readCode(const QJsonObject &object)
{
    const QString userCode = object.value("user_code"_L1).toString();
    if (userCode.isEmpty() || userCode.size() > longestUserCode || !isReadable(userCode))
        return Error{.kind = ErrorKind::AnswerUnreadable,
                     .detail = u"user_code is missing or cannot be shown"_s};
    const QLatin1StringView field =
        object.contains("verification_uri"_L1) ? "verification_uri"_L1 : "verification_url"_L1;
    const Result<QUrl> plain =
        verificationUri(object.value(field).toString(), u"verification_uri"_s);
    if (!plain)
        return plain.error();
    const Result<QUrl> complete =
        verificationUri(object.value("verification_uri_complete"_L1).toString(), {});
    const bool isUsed = complete && isSameOrigin(plain.value(), complete.value());
    return DeviceCode{.userCode = userCode,
                      .verificationUri = plain.value(),
                      .verificationUriComplete = isUsed ? complete.value() : QUrl()};
}

} // namespace

Result<DeviceAnswer> readDeviceAnswer(const HttpAnswer &answer)
{
    const Result<QJsonObject> read = readOAuthAnswer(answer);
    if (!read)
        return read.error();
    const QJsonObject &object = read.value();
    const Result<DeviceCode> code = readCode(object);
    if (!code)
        return errorOfAnswer(code.error().kind, code.error().detail, answer);
    const Secret secret(object.value("device_code"_L1).toString().toUtf8());
    if (secret.isEmpty())
        return errorOfAnswer(ErrorKind::AnswerUnreadable, u"device_code is missing"_s, answer);
    const auto lifetime = positiveSeconds(object.value("expires_in"_L1));
    if (!lifetime)
        return errorOfAnswer(ErrorKind::AnswerUnreadable, u"expires_in is missing"_s, answer);
    const auto interval = positiveSeconds(object.value("interval"_L1));
    return DeviceAnswer{.code = code.value(),
                        .deviceCode = secret,
                        .lifetime = *lifetime,
                        .interval = interval.value_or(DevicePace::defaultInterval)};
}

} // namespace Lanyard
