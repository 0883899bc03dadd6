// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/jsonrequest.h"

#include "oauth/strictjson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

ErrorKind kindOfStatus(int status)
{
    if (status == 401)
        return ErrorKind::Unauthorized;
    if (status == 403)
        return ErrorKind::Forbidden;
    if (status == 404 || status == 410)
        return ErrorKind::NotFound;
    if (status == 429)
        return ErrorKind::TooManyRequests;
    if (status == 408 || status >= 500)
        return ErrorKind::ServerError;
    return ErrorKind::AnswerUnreadable;
}

// What the server says about it, if it says so in one of the usual places.
QString spokenReason(const QJsonObject &body)
{
    for (const QString &key : {u"error_description"_s, u"message"_s, u"error"_s}) {
        if (const QString text = body.value(key).toString(); !text.isEmpty())
            return sanitizedText(text);
    }
    return {};
}

} // namespace

JsonRequest::JsonRequest(const QUrl &url, StrictNetwork &network, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_request(url, network, clock)
{
    connect(&m_request, &HttpExchange::finished, this, [this](const Result<HttpAnswer> &result) {
        if (result)
            Q_EMIT finished(readJsonAnswer(result.value(), m_errorBodiesAccepted));
        else
            Q_EMIT finished(result.error());
    });
}

void JsonRequest::setBearer(const Secret &accessToken)
{
    m_request.setAuthorization(Secret("Bearer " + accessToken.reveal()));
}

void JsonRequest::setForm(const FormFields &fields)
{
    m_request.setForm(fields);
}

void JsonRequest::setJson(const QJsonObject &document)
{
    m_request.setJson(Secret(QJsonDocument(document).toJson(QJsonDocument::Compact)));
}

void JsonRequest::setBasicAuthentication(const QString &clientId, const Secret &secret)
{
    m_request.setAuthorization(basicAuthorization(clientId, secret));
}

void JsonRequest::start()
{
    m_request.start();
}

void JsonRequest::cancel()
{
    m_request.cancel();
}

Result<JsonAnswer> readJsonAnswer(const HttpAnswer &answer, bool acceptsErrorBodies)
{
    const QByteArray type = answer.mediaType();
    const bool saysJson = type == "application/json" || type.endsWith("+json");
    const Result<QJsonValue> parsed =
        saysJson ? parseStrictJson(answer.body.reveal())
                 : Error{.kind = ErrorKind::AnswerUnreadable,
                         .detail = u"media type is %1 and not JSON"_s.arg(
                             sanitizedText(QString::fromLatin1(type), 60))};

    const bool isError = answer.status >= 400;
    const bool isAccepted =
        parsed && (!isError || (acceptsErrorBodies && parsed.value().isObject()));
    if (isAccepted)
        return JsonAnswer{.httpStatus = answer.status,
                          .body = parsed.value(),
                          .sentAt = answer.sentAt,
                          .serverTime = answer.serverTime};

    Error error = parsed ? Error{} : parsed.error();
    if (isError) {
        error.kind = kindOfStatus(answer.status);
        error.detail = parsed ? spokenReason(parsed.value().toObject()) : QString();
    }
    error.httpStatus = answer.status;
    error.host = answer.host;
    error.retryAfter = answer.retryAfter;
    return error;
}

} // namespace Lanyard
