// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/serverdescription.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

void put(QJsonObject &object, const QString &key, const QUrl &url)
{
    if (!url.isEmpty())
        object[key] = QString::fromLatin1(url.toEncoded());
}

QString nameOf(ClientAuthentication authentication)
{
    switch (authentication) {
    case ClientAuthentication::None:
        break;
    case ClientAuthentication::ClientSecretBasic:
        return u"client_secret_basic"_s;
    case ClientAuthentication::ClientSecretPost:
        return u"client_secret_post"_s;
    }
    return u"none"_s;
}

QJsonObject endpointsOf(const ClientConfig &client)
{
    QJsonObject endpoints;
    put(endpoints, u"authorization"_s, client.authorizationEndpoint);
    put(endpoints, u"token"_s, client.tokenEndpoint);
    put(endpoints, u"keys"_s, client.keysEndpoint);
    put(endpoints, u"deviceAuthorization"_s, client.device.authorizationEndpoint);
    put(endpoints, u"deviceToken"_s, client.device.tokenEndpoint);
    put(endpoints, u"revocation"_s, client.revocationEndpoint);
    put(endpoints, u"introspection"_s, client.introspectionEndpoint);
    return endpoints;
}

QJsonArray routesOf(const ClientConfig &client)
{
    QJsonArray routes;
    if (!client.authorizationEndpoint.isEmpty())
        routes.append(u"browser"_s);
    if (!client.device.authorizationEndpoint.isEmpty())
        routes.append(u"deviceCode"_s);
    return routes;
}

QJsonObject parametersOf(const QList<QPair<QString, QString>> &pairs)
{
    QJsonObject parameters;
    for (const auto &[name, value] : pairs)
        parameters[name] = value;
    return parameters;
}

QJsonObject redirectOf(const RedirectConfig &redirect)
{
    QJsonObject object;
    if (!redirect.host.isEmpty())
        object[u"host"_s] = redirect.host;
    if (!redirect.path.isEmpty())
        object[u"path"_s] = redirect.path;
    QJsonArray ports;
    for (const quint16 port : redirect.ports)
        ports.append(port);
    if (!ports.isEmpty())
        object[u"ports"_s] = ports;
    return object;
}

QJsonObject deviceOf(const DeviceConfig &device)
{
    QJsonObject object;
    if (device.body == DeviceRequestBody::Json)
        object[u"body"_s] = u"json"_s;
    if (!device.extraParameters.isEmpty())
        object[u"parameters"_s] = parametersOf(device.extraParameters);
    if (device.sendsHostName)
        object[u"sendsHostName"_s] = true;
    return object;
}

/// An ID token alone counts only where it can be checked.
void putIdentity(QJsonObject &document, const ServerDescription &server)
{
    const ClientConfig &client = server.client;
    if (!server.userinfo.isEmpty()) {
        QJsonObject whoami{{u"subject"_s, u"/sub"_s}, // OIDC Core, 5.1
                           {u"name"_s, u"/name"_s},
                           {u"email"_s, u"/email"_s}};
        put(whoami, u"url"_s, server.userinfo);
        document[u"whoami"_s] = whoami;
    } else if (client.wantsIdToken() && !client.keysEndpoint.isEmpty()) {
        document[u"identitySource"_s] = u"idToken"_s;
    } else if (!client.introspectionEndpoint.isEmpty()) {
        document[u"identitySource"_s] = u"introspection"_s;
    } else {
        document[u"namesItsAccounts"_s] = false;
    }
}

void putUnlessEmpty(QJsonObject &document, const QString &key, const QJsonObject &object)
{
    if (!object.isEmpty())
        document[key] = object;
}

} // namespace

QJsonObject providerDocument(const ServerDescription &server, const QString &id)
{
    const ClientConfig &client = server.client;
    QJsonObject own{{u"scopes"_s, QJsonArray::fromStringList(client.scopes)},
                    {u"authentication"_s, nameOf(client.authentication)}};
    if (!client.clientId.isEmpty())
        own[u"id"_s] = client.clientId;
    QJsonObject document{{u"id"_s, id},
                         {u"name"_s, server.name},
                         {u"baseUrl"_s, client.issuer},
                         {u"issuer"_s, client.issuer},
                         {u"routes"_s, routesOf(client)},
                         {u"client"_s, own},
                         {u"endpoints"_s, endpointsOf(client)}};
    if (client.clientId.isEmpty())
        document[u"needsOwnClient"_s] = true;
    if (client.authentication != ClientAuthentication::None)
        document[u"wantsClientSecret"_s] = true;
    putUnlessEmpty(document, u"redirect"_s, redirectOf(client.redirect));
    putUnlessEmpty(document, u"device"_s, deviceOf(client.device));
    putUnlessEmpty(document, u"authorizationParameters"_s,
                   parametersOf(client.extraAuthorizationParameters));
    if (!client.resources.isEmpty())
        document[u"resources"_s] = QJsonArray::fromStringList(client.resources);
    if (client.callbackBringsIssuer)
        document[u"callbackBringsIssuer"_s] = true;
    if (client.assumesBearer)
        document[u"assumesBearer"_s] = true;
    putIdentity(document, server);
    return document;
}

} // namespace Lanyard
