// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedservice.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Lanyard {

ScriptedAnswer oauthError(const QByteArray &code, int status)
{
    return {.status = status, .body = R"({"error":")" + code + R"("})"};
}

ScriptedService::ScriptedService()
{
    server.setHandler([this](const RecordedRequest &request) { return answer(request); });
}

Provider ScriptedService::provider(const QString &id) const
{
    Provider made;
    made.id = id;
    made.name = u"Scripted"_s;
    made.client.issuer = u"https://scripted.example/"_s + id;
    made.client.authorizationEndpoint = server.url(u"/authorize"_s);
    made.client.tokenEndpoint = server.url(u"/token"_s);
    made.client.clientId = u"client"_s;
    made.client.scopes = {u"profile"_s};
    made.whoami = WhoamiEndpoint{.url = server.url(u"/whoami"_s),
                                 .subject = u"/id"_s,
                                 .name = u"/name"_s,
                                 .email = u"/email"_s,
                                 .tenantId = u"/team/id"_s,
                                 .tenantName = u"/team/name"_s};
    made.quota = QuotaEndpoint{.url = server.url(u"/quota"_s),
                               .title = {},
                               .used = u"/used"_s,
                               .limit = u"/limit"_s,
                               .remaining = u"/remaining"_s,
                               .resetsAt = u"/resetDate"_s,
                               .tier = u"/tier"_s,
                               .isFree = true};
    made.refreshLifetime = std::chrono::hours(24 * 30);
    made.keyPrefix = u"key-"_s;
    return made;
}

QByteArray ScriptedService::bearer(const RecordedRequest &request)
{
    const QByteArray value = request.headers.value("authorization");
    return value.startsWith("Bearer ") ? value.mid(7) : QByteArray();
}

ScriptedAnswer ScriptedService::answer(const RecordedRequest &request)
{
    if (request.path() == "/token") {
        ScriptedAnswer made = token(request);
        made.delayMs = qMax(made.delayMs, tokenDelayMs);
        return made;
    }
    if (request.path() == "/whoami" && whoamiAnswer)
        return *whoamiAnswer;
    if (request.path() == "/quota" && quotaAnswer)
        return *quotaAnswer;
    return resource(request);
}

ScriptedAnswer ScriptedService::token(const RecordedRequest &request)
{
    if (request.formField("grant_type") == "authorization_code") {
        const QByteArray name = request.formField("code");
        people[name].isRevoked = false;
        return issue(name, givesRefreshToken);
    }
    const QByteArray refreshToken = request.formField("refresh_token");
    const QByteArray name = refreshToken.split('-').value(1);
    if (renewalAnswer)
        return *renewalAnswer;
    const bool isGood = isValid(refreshToken) || (!rotates && people.contains(name));
    if (people.value(name).isRevoked)
        return oauthError("invalid_grant");
    if (!isGood) {
        reused.insert(refreshToken);
        return oauthError("invalid_grant");
    }
    people[name].valid.remove(refreshToken.split('-').value(2).toInt());
    return issue(name, rotates);
}

bool ScriptedService::isValid(const QByteArray &token) const
{
    const QList<QByteArray> parts = token.split('-');
    return people.value(parts.value(1)).valid.contains(parts.value(2).toInt());
}

ScriptedAnswer ScriptedService::issue(const QByteArray &name, bool withRefreshToken)
{
    const int next = ++people[name].lastNumber;
    people[name].valid.insert(next);
    const QByteArray number = QByteArray::number(next);
    QJsonObject body{{"access_token"_L1, QString::fromUtf8(accessPrefix + name + '-' + number)},
                     {"token_type"_L1, "Bearer"_L1}};
    if (withRefreshToken)
        body.insert("refresh_token"_L1, QString::fromUtf8(refreshPrefix + name + '-' + number));
    if (expiresIn)
        body.insert("expires_in"_L1, *expiresIn);
    return {.body = QJsonDocument(body).toJson()};
}

ScriptedAnswer ScriptedService::resource(const RecordedRequest &request)
{
    const QByteArray name = bearer(request).split('-').value(1);
    if (takesNoToken || !bearer(request).startsWith(accessPrefix) || !isValid(bearer(request)))
        return oauthError("invalid_token", 401);
    if (request.path() == "/whoami")
        return {.body = R"({"id":"id-)" + name + R"(","name":"Name )" + name + R"(","email":")" +
                        name + R"(@example.org","team":{"id":"t1","name":"Team"}})"};
    if (request.path() == "/quota")
        return {.body = R"({"used":3,"limit":10,"remaining":7,"tier":")" + tier +
                        R"(","resetDate":"2026-11-27T00:00:00Z"})"};
    return {.status = 404};
}

QList<RecordedRequest> ScriptedService::tokenRequests(const QByteArray &grant) const
{
    QList<RecordedRequest> found;
    for (const RecordedRequest &request : server.requests("/token")) {
        if (request.formField("grant_type") == grant)
            found.append(request);
    }
    return found;
}

QList<RecordedRequest> ScriptedService::renewals() const
{
    return tokenRequests("refresh_token");
}

QList<RecordedRequest> ScriptedService::codeExchanges() const
{
    return tokenRequests("authorization_code");
}

} // namespace Lanyard
