// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/oauthanswer.h"

#include "oauth/strictjson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

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
    Error error =
        errorOfAnswer(kindOfCode(code, answer.status),
                      sanitizedText(object.value("error_description"_L1).toString()), answer);
    error.oauthCode = sanitizedText(code, 100);
    return error;
}

} // namespace

Error errorOfAnswer(ErrorKind kind, const QString &detail, const HttpAnswer &answer)
{
    return Error{.kind = kind,
                 .detail = detail,
                 .httpStatus = answer.status,
                 .host = answer.host,
                 .retryAfter = answer.retryAfter};
}

Result<QJsonObject> readOAuthAnswer(const HttpAnswer &answer)
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
        return errorOfAnswer(kindOfTokenStatus(answer.status), fault, answer);
    if (!fault.isEmpty())
        return errorOfAnswer(ErrorKind::AnswerUnreadable, fault, answer);
    if (!saysJson)
        return errorOfAnswer(ErrorKind::AnswerUnreadable, u"media type is not application/json"_s,
                             answer);
    return object;
}

} // namespace Lanyard
