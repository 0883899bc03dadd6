// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinrig.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

SignInRig::SignInRig()
{
    tokenAnswer.body = json({{u"access_token"_s, u"at-canary"_s},
                             {u"refresh_token"_s, u"rt-canary"_s},
                             {u"token_type"_s, u"Bearer"_s},
                             {u"expires_in"_s, 3600}});
    setPerson(u"1"_s, u"Ada Lindqvist"_s, u"ada@example.org"_s);
    setDeviceCode("'user_code':'WDJB-MJHT','verification_uri':'https://id.example/device'");
    pollAnswer = oauthError("authorization_pending");
    server.setHandler([this](const RecordedRequest &request) { return answer(request); });
    catalogue.add(provider());
    service = std::make_unique<AccountService>(
        AccountService::Parts{catalogue, repository, secrets, network, pages, clock});
    if (!service->open())
        qFatal("no accounts");
    service->start();
}

ScriptedAnswer SignInRig::answer(const RecordedRequest &request) const
{
    if (request.path() == "/device")
        return deviceAnswer;
    if (request.path() != "/token")
        return whoamiAnswer;
    return request.formField("device_code").isEmpty() ? tokenAnswer : pollAnswer;
}

ScriptedAnswer SignInRig::oauthError(const QByteArray &code)
{
    return {.status = 400, .body = "{\"error\":\"" + code + "\"}"};
}

void SignInRig::setDeviceCode(const QByteArray &members)
{
    deviceAnswer.body = "{'device_code':'dc-canary','expires_in':900,'interval':5," + members + '}';
    deviceAnswer.body.replace('\'', '"');
}

void SignInRig::changeProvider(const std::function<void(Provider &)> &change)
{
    Provider changed = *catalogue.provider(u"test"_s);
    change(changed);
    catalogue.add(changed);
}

void SignInRig::offerDeviceCode(bool isFirst)
{
    changeProvider([&](Provider &provider) {
        provider.client.device.authorizationEndpoint = server.url(u"/device"_s);
        if (isFirst)
            provider.routes = {SignInRoute::DeviceCode};
        else
            provider.routes.append(SignInRoute::DeviceCode);
    });
}

Provider SignInRig::provider() const
{
    Provider provider;
    provider.id = u"test"_s;
    provider.name = u"Context7"_s;
    provider.baseUrl = server.url();
    provider.client.issuer = server.url().toString();
    provider.client.authorizationEndpoint = server.url(u"/authorize"_s);
    provider.client.tokenEndpoint = server.url(u"/token"_s);
    provider.client.clientId = u"client"_s;
    provider.client.scopes = {u"profile"_s, u"email"_s};
    provider.client.redirect.path = u"/callback"_s;
    WhoamiEndpoint whoami;
    whoami.url = server.url(u"/whoami"_s);
    whoami.subject = u"/id"_s;
    whoami.name = u"/name"_s;
    whoami.email = u"/email"_s;
    provider.whoami = whoami;
    return provider;
}

void SignInRig::setFixedPort(quint16 port)
{
    Provider fixed = provider();
    fixed.client.redirect.host = u"localhost"_s;
    fixed.client.redirect.ports = {port};
    catalogue.add(fixed);
}

void SignInRig::setPerson(const QString &id, const QString &name, const QString &email)
{
    whoamiAnswer.body = json({{u"id"_s, id}, {u"name"_s, name}, {u"email"_s, email}});
}

QByteArray SignInRig::parameter(const QUrl &link, const QByteArray &name)
{
    const auto fields = RecordedRequest::decoded(link.query(QUrl::FullyEncoded).toLatin1());
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value;
    }
    return {};
}

SignInRig::Page SignInRig::comeBack(const QUrl &link, const QByteArray &query)
{
    QUrl address = QUrl::fromEncoded(parameter(link, "redirect_uri"));
    address.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    QNetworkAccessManager visitor;
    QNetworkReply *reply = visitor.get(QNetworkRequest(address));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->url().toString(QUrl::FullyEncoded)};
}

bool SignInRig::isPortOpen(const QUrl &link)
{
    QTcpSocket socket;
    const QUrl address = QUrl::fromEncoded(parameter(link, "redirect_uri"));
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(address.port()));
    return socket.waitForConnected(2000);
}

} // namespace Lanyard
