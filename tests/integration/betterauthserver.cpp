// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/betterauthserver.h"

#include "oauth/clientconfig.h"

#include <QEventLoop>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace Lanyard {

using namespace Qt::StringLiterals;

BetterAuthServer::BetterAuthServer(const QStringList &options)
{
    const QString folder = qEnvironmentVariable("LANYARD_TEST_SERVERS");
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.start(folder + u"/node"_s, QStringList{folder + u"/betterauth.mjs"_s} + options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(30'000))
            qFatal("better-auth did not start: %s", m_process.readAllStandardError().constData());
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process.readLine()).object();
    m_address = ready.value("issuer"_L1).toString();
    m_control = QUrl(ready.value("control"_L1).toString());
}

BetterAuthServer::~BetterAuthServer()
{
    stop();
}

void BetterAuthServer::stop()
{
    if (m_process.state() != QProcess::Running)
        return;
    m_process.closeWriteChannel();
    m_process.waitForFinished(10'000);
}

ClientConfig BetterAuthServer::client() const
{
    ClientConfig client;
    client.issuer = m_address;
    client.device.authorizationEndpoint = url(u"/api/auth/device/code"_s);
    client.device.tokenEndpoint = url(u"/api/auth/device/token"_s);
    client.device.body = DeviceRequestBody::Json;
    client.clientId = u"better-skills-cli"_s;
    client.scopes = {u"openid"_s, u"profile"_s, u"email"_s};
    return client;
}

void BetterAuthServer::approve(const QString &userCode, const QString &person)
{
    control("POST", u"/approve"_s, u"value=%1&person=%2"_s.arg(userCode, person));
}

void BetterAuthServer::deny(const QString &userCode)
{
    control("POST", u"/deny"_s, u"value="_s + userCode);
}

void BetterAuthServer::expire(const QString &userCode)
{
    control("POST", u"/expire"_s, u"value="_s + userCode);
}

QList<QJsonObject> BetterAuthServer::requests(const QString &path) const
{
    QList<QJsonObject> found;
    const QJsonArray seen = control("GET", u"/requests"_s).array();
    for (const QJsonValue &value : seen) {
        if (value.toObject().value("path"_L1).toString() == path)
            found.append(value.toObject());
    }
    return found;
}

QStringList BetterAuthServer::secrets() const
{
    QStringList secrets;
    const QJsonArray seen = control("GET", u"/secrets"_s).array();
    for (const QJsonValue &value : seen)
        secrets.append(value.toString());
    return secrets;
}

QJsonDocument BetterAuthServer::control(const QByteArray &method, const QString &command,
                                        const QString &query) const
{
    QNetworkAccessManager network;
    QUrl url = m_control;
    url.setPath(command);
    url.setQuery(query);
    QNetworkReply *reply = network.sendCustomRequest(QNetworkRequest(url), method);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qFatal("better-auth: %s", reply->readAll().constData());
    return QJsonDocument::fromJson(reply->readAll());
}

} // namespace Lanyard
