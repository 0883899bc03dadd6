// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/authorizationserver.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

QByteArray answerOf(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    reply->deleteLater();
    return reply->readAll();
}

} // namespace

AuthorizationServer::AuthorizationServer(std::chrono::seconds accessLifetime)
{
    const QString folder = qEnvironmentVariable("LANYARD_TEST_SERVERS");
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(folder + u"/node"_s, {folder + u"/oidc.mjs"_s, u"--access-lifetime"_s,
                                          QString::number(accessLifetime.count())});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30'000))
            qFatal("the authorization server did not start: %s",
                   m_process.readAllStandardError().constData());
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_issuer = ready.value("issuer"_L1).toString();
    m_control = QUrl(ready.value("control"_L1).toString());
}

AuthorizationServer::~AuthorizationServer()
{
    stop();
}

void AuthorizationServer::stop()
{
    if (!isRunning())
        return;
    m_process.closeWriteChannel();
    m_process.waitForFinished(10'000);
}

QJsonObject AuthorizationServer::providerFile(const QString &id) const
{
    const QJsonObject client{
        {"id"_L1, "lanyard-test"_L1},
        {"scopes"_L1, QJsonArray{"openid"_L1, "profile"_L1, "email"_L1, "offline_access"_L1}}};
    const QJsonObject endpoints{
        {"authorization"_L1, "/auth"_L1}, {"token"_L1, "/token"_L1}, {"keys"_L1, "/jwks"_L1}};
    const QJsonObject whoami{{"url"_L1, "/me"_L1},
                             {"subject"_L1, "/sub"_L1},
                             {"name"_L1, "/name"_L1},
                             {"email"_L1, "/email"_L1}};
    const QJsonObject quota{{"url"_L1, "/allowance"_L1},
                            {"title"_L1, "Requests this week"_L1},
                            {"used"_L1, "/allowance/spent"_L1},
                            {"limit"_L1, "/allowance/of"_L1},
                            {"remaining"_L1, "/allowance/left"_L1},
                            {"resetsAt"_L1, "/allowance/again"_L1},
                            {"tier"_L1, "/plan/id"_L1}};
    return {{"id"_L1, id},
            {"name"_L1, "Real Server"_L1},
            {"baseUrl"_L1, m_issuer},
            {"client"_L1, client},
            {"endpoints"_L1, endpoints},
            {"redirect"_L1, QJsonObject{{"path"_L1, "/callback"_L1}}},
            // offline_access is granted only where the person is asked (OIDC Core, 11)
            {"authorizationParameters"_L1, QJsonObject{{"prompt"_L1, "consent"_L1}}},
            {"callbackBringsIssuer"_L1, true},
            {"whoami"_L1, whoami},
            {"quota"_L1, quota},
            {"tiers"_L1, QJsonArray{QJsonObject{{"id"_L1, "solo"_L1}, {"name"_L1, "Solo"_L1}},
                                    QJsonObject{{"id"_L1, "team"_L1}, {"name"_L1, "Team"_L1}}}}};
}

QList<AuthorizationServer::TokenRequest>
AuthorizationServer::tokenRequests(const QString &grantType) const
{
    QList<TokenRequest> requests;
    const QJsonArray seen = QJsonDocument::fromJson(control("GET", u"/requests"_s)).array();
    for (const QJsonValue &value : seen) {
        const QJsonObject one = value.toObject();
        const QString type = one.value("grantType"_L1).toString();
        if (!grantType.isEmpty() && type != grantType)
            continue;
        requests.append({.grantType = type,
                         .clientId = one.value("clientId"_L1).toString(),
                         .redirectUri = one.value("redirectUri"_L1).toString(),
                         .error = one.value("error"_L1).toString(),
                         .rotations = one.value("rotations"_L1).toInt(),
                         .isReuse = one.value("isReuse"_L1).toBool()});
    }
    return requests;
}

QStringList AuthorizationServer::secrets() const
{
    QStringList secrets;
    const QJsonArray seen = QJsonDocument::fromJson(control("GET", u"/secrets"_s)).array();
    for (const QJsonValue &value : seen)
        secrets.append(value.toString());
    return secrets;
}

void AuthorizationServer::denyNext()
{
    control("POST", u"/deny-next"_s);
}

void AuthorizationServer::revokeGrants()
{
    control("POST", u"/revoke-grants"_s);
}

QJsonObject AuthorizationServer::refresh(const QByteArray &refreshToken) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_issuer + u"/token"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArray("application/x-www-form-urlencoded"));
    const QByteArray form = "grant_type=refresh_token&client_id=lanyard-test&refresh_token=" +
                            refreshToken.toPercentEncoding();
    return QJsonDocument::fromJson(answerOf(network.post(request, form))).object();
}

QByteArray AuthorizationServer::control(const QByteArray &method, const QString &path) const
{
    QNetworkAccessManager network;
    QUrl url = m_control;
    url.setPath(path);
    return answerOf(network.sendCustomRequest(QNetworkRequest(url), method));
}

} // namespace Lanyard
