// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicetoken.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QByteArray firstMissing(const PracticeForm &form, const QList<QByteArray> &names)
{
    const auto missing = std::find_if(names.cbegin(), names.cend(), [&](const QByteArray &name) {
        return form.value(name).isEmpty();
    });
    return missing == names.cend() ? QByteArray() : *missing;
}

PracticeResponse missingField(const QByteArray &name)
{
    return practiceTokenError(u"invalid_request"_s, QString::fromLatin1(name) + u" is missing"_s);
}

PracticeResponse wrongClient(const PracticeRequest &request)
{
    PracticeResponse response =
        practiceTokenError(u"invalid_client"_s, u"this is a public client without a secret"_s);
    if (!request.header("authorization").isEmpty()) { // RFC 6749, 5.2
        response.status = 401;
        response.addHeader("WWW-Authenticate", "Basic realm=\"practice\"");
    }
    return response;
}

PracticeResponse jsonAnswer(int status, const QJsonDocument &document)
{
    return {.status = status,
            .contentType = "application/json",
            .body = document.toJson(QJsonDocument::Compact),
            .headers = {{"Pragma", "no-cache"}}};
}

} // namespace

PracticeResponse practiceJson(int status, const QJsonObject &object)
{
    return jsonAnswer(status, QJsonDocument(object));
}

PracticeResponse practiceJson(int status, const QJsonArray &array)
{
    return jsonAnswer(status, QJsonDocument(array));
}

PracticeResponse practiceTokenError(const QString &code, const QString &description)
{
    return practiceJson(400,
                        QJsonObject{{u"error"_s, code}, {u"error_description"_s, description}});
}

PracticeResponse practiceTokenAnswer(const Result<PracticeTokens> &result)
{
    if (!result) {
        const QString &code = result.error().oauthCode;
        return practiceTokenError(code.isEmpty() ? u"invalid_grant"_s : code,
                                  result.error().detail);
    }
    const PracticeTokens &tokens = result.value();
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(tokens.access.reveal())},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"scope"_s, QString::fromLatin1(tokens.scope)}};
    if (!tokens.refresh.isEmpty())
        answer[u"refresh_token"_s] = QString::fromLatin1(tokens.refresh.reveal());
    if (tokens.lifetime.count() > 0)
        answer[u"expires_in"_s] = qint64(tokens.lifetime.count());
    return practiceJson(200, answer);
}

std::variant<PracticeForm, PracticeResponse> practiceClientForm(const PracticeRequest &request,
                                                                const PracticeService &service)
{
    if (request.mediaType() != "application/x-www-form-urlencoded")
        return practiceTokenError(u"invalid_request"_s, u"the body must be a form"_s);
    const auto form = PracticeForm::parsed(request.body);
    if (!form)
        return practiceTokenError(u"invalid_request"_s, u"the form is broken"_s);
    if (form->value("client_id") != service.clientId || form->has("client_secret") ||
        !request.header("authorization").isEmpty())
        return wrongClient(request);
    return *form;
}

PracticeResponse practiceTokenAnswer(const PracticeRequest &request, const PracticeService &service,
                                     PracticeGrants &grants, std::chrono::seconds accessLifetime)
{
    const auto read = practiceClientForm(request, service);
    if (const auto *refusal = std::get_if<PracticeResponse>(&read))
        return *refusal;
    const PracticeForm &form = std::get<PracticeForm>(read);
    const QByteArray type = form.value("grant_type");
    if (type == "authorization_code") {
        const QByteArray missing = firstMissing(form, {"code", "redirect_uri", "code_verifier"});
        if (!missing.isEmpty())
            return missingField(missing);
        return practiceTokenAnswer(grants.redeem(form.value("code"), form.value("redirect_uri"),
                                                 form.value("code_verifier"), accessLifetime));
    }
    if (type == "refresh_token") {
        if (form.value("refresh_token").isEmpty())
            return missingField("refresh_token");
        return practiceTokenAnswer(
            grants.refresh(form.value("refresh_token"), accessLifetime, form.value("scope")));
    }
    return type.isEmpty()
               ? missingField("grant_type")
               : practiceTokenError(u"unsupported_grant_type"_s, u"it is not known here"_s);
}

QByteArray practiceBearer(const PracticeRequest &request)
{
    const QByteArray header = request.header("authorization");
    return header.left(7).toLower() == "bearer " ? header.mid(7).trimmed() : QByteArray();
}

void addPracticeChallenge(PracticeResponse &response, const PracticeRequest &request)
{
    QByteArray challenge = "Bearer realm=\"practice\"";
    if (!practiceBearer(request).isEmpty())
        challenge += ", error=\"invalid_token\"";
    response.addHeader("WWW-Authenticate", challenge);
}

} // namespace Lanyard
