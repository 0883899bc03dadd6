// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicetoken.h"

#include "practice/practiceauthorization.h"
#include "practice/practiceform.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

PracticeResponse tokenError(const QString &code, const QString &description) // RFC 6749, 5.2
{
    return practiceJson(400, {{u"error"_s, code}, {u"error_description"_s, description}});
}

PracticeResponse tokenAnswer(const Result<PracticeTokens> &result, const QByteArray &scope = {})
{
    if (!result)
        return tokenError(u"invalid_grant"_s, result.error().detail);
    const PracticeTokens &tokens = result.value();
    return practiceJson(
        200, {{u"access_token"_s, QString::fromLatin1(tokens.access.reveal())},
              {u"refresh_token"_s, QString::fromLatin1(tokens.refresh.reveal())},
              {u"token_type"_s, u"Bearer"_s},
              {u"expires_in"_s, qint64(tokens.lifetime.count())},
              {u"scope"_s, QString::fromLatin1(scope.isEmpty() ? tokens.scope : scope)}});
}

QByteArray firstMissing(const PracticeForm &form, const QList<QByteArray> &names)
{
    const auto missing = std::find_if(names.cbegin(), names.cend(), [&](const QByteArray &name) {
        return form.value(name).isEmpty();
    });
    return missing == names.cend() ? QByteArray() : *missing;
}

PracticeResponse missingField(const QByteArray &name)
{
    return tokenError(u"invalid_request"_s, QString::fromLatin1(name) + u" is missing"_s);
}

PracticeResponse wrongClient(const PracticeRequest &request)
{
    PracticeResponse response =
        tokenError(u"invalid_client"_s, u"this is a public client without a secret"_s);
    if (!request.header("authorization").isEmpty()) { // RFC 6749, 5.2
        response.status = 401;
        response.addHeader("WWW-Authenticate", "Basic realm=\"practice\"");
    }
    return response;
}

} // namespace

PracticeResponse practiceJson(int status, const QJsonObject &object)
{
    return {.status = status,
            .contentType = "application/json",
            .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
            .headers = {{"Pragma", "no-cache"}}};
}

PracticeResponse practiceTokenAnswer(const PracticeRequest &request, PracticeGrants &grants,
                                     std::chrono::seconds accessLifetime)
{
    if (request.mediaType() != "application/x-www-form-urlencoded")
        return tokenError(u"invalid_request"_s, u"the body must be a form"_s);
    const auto form = PracticeForm::parsed(request.body);
    if (!form)
        return tokenError(u"invalid_request"_s, u"the form is broken"_s);
    if (form->value("client_id") != practiceClientId() || form->has("client_secret") ||
        !request.header("authorization").isEmpty())
        return wrongClient(request);

    const QByteArray type = form->value("grant_type");
    if (type == "authorization_code") {
        const QByteArray missing = firstMissing(*form, {"code", "redirect_uri", "code_verifier"});
        if (!missing.isEmpty())
            return missingField(missing);
        return tokenAnswer(grants.redeem(form->value("code"), form->value("redirect_uri"),
                                         form->value("code_verifier"), accessLifetime));
    }
    if (type == "refresh_token") {
        if (form->value("refresh_token").isEmpty())
            return missingField("refresh_token");
        if (!isPracticeScope(form->value("scope")))
            return tokenError(u"invalid_scope"_s, u"only profile and email are known here"_s);
        return tokenAnswer(grants.refresh(form->value("refresh_token"), accessLifetime),
                           form->value("scope"));
    }
    return type.isEmpty() ? missingField("grant_type")
                          : tokenError(u"unsupported_grant_type"_s, u"it is not known here"_s);
}

} // namespace Lanyard
