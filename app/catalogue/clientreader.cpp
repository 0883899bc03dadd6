// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/clientreader.h"

#include "catalogue/addressreader.h"
#include "catalogue/providerfile.h"
#include "core/jsonpointer.h"
#include "oauth/strictnetwork.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Need = ObjectReader::Need;

/// The issuer is compared as text (RFC 9207, 2.4). Where the file names none, it is the server's
/// address in one spelling: accounts at two servers must never be taken for the same person's.
QString readIssuer(const ObjectReader &document, const QString &baseUrl)
{
    if (!document.has("issuer"_L1))
        return normalizedServer(QUrl(baseUrl, QUrl::StrictMode));
    const QString issuer = document.text("issuer"_L1, Need::Required);
    const QUrl url(issuer, QUrl::StrictMode);
    if (!issuer.isEmpty() && (!checkEndpoint(url, u"issuer"_s) || url.hasQuery())) {
        // RFC 8414, 2
        document.addFault("issuer"_L1, u"must be an https address without query and fragment"_s);
    }
    return issuer;
}

ClientAuthentication readAuthentication(const ObjectReader &client)
{
    const QString method = client.text("authentication"_L1, Need::Optional);
    if (method == "client_secret_basic"_L1)
        return ClientAuthentication::ClientSecretBasic;
    if (method == "client_secret_post"_L1)
        return ClientAuthentication::ClientSecretPost;
    if (!method.isEmpty() && method != "none"_L1) {
        client.addFault("authentication"_L1,
                        u"must be none, client_secret_basic or client_secret_post"_s);
    }
    return ClientAuthentication::None;
}

void readClient(const ObjectReader &document, const OfferedRoutes &offered, ClientConfig &client)
{
    const bool isNeeded = offered.browser || offered.deviceCode;
    if (!document.has("client"_L1)) {
        if (isNeeded)
            document.addFault("client"_L1, u"is missing"_s);
        return;
    }
    const ObjectReader reader(document.value("client"_L1), document.pointer(u"client"_s),
                              providerFileKeys(u"client."_s), document.fault());
    client.clientId =
        reader.text("id"_L1, isNeeded && !offered.ownClient ? Need::Required : Need::Optional);
    client.authentication = readAuthentication(reader);
    client.scopes = reader.texts("scopes"_L1);
    for (qsizetype i = 0; i < client.scopes.size(); ++i) {
        if (!isScope(client.scopes.at(i))) {
            document.fault().add(childPointer(reader.pointer(u"scopes"_s), QString::number(i)),
                                 u"is not one scope; an array holds each on its own"_s);
        }
    }
}

void readEndpoints(const ObjectReader &document, const QString &baseUrl,
                   const OfferedRoutes &offered, ClientConfig &client)
{
    const auto neededIf = [](bool isNeeded) {
        return isNeeded ? Need::Required : Need::Optional;
    };
    if (!document.has("endpoints"_L1)) {
        if (offered.browser || offered.deviceCode)
            document.addFault("endpoints"_L1, u"is missing"_s);
        return;
    }
    const ObjectReader reader(document.value("endpoints"_L1), document.pointer(u"endpoints"_s),
                              providerFileKeys(u"endpoints."_s), document.fault());
    const auto address = [&](QLatin1String key, bool isNeeded = false) {
        return readAddress(reader, key, neededIf(isNeeded), baseUrl);
    };
    client.authorizationEndpoint = address("authorization"_L1, offered.browser);
    client.device.authorizationEndpoint = address("deviceAuthorization"_L1, offered.deviceCode);
    client.device.tokenEndpoint = address("deviceToken"_L1);
    const bool hasOtherToken = reader.has("deviceToken"_L1) && !offered.browser;
    client.tokenEndpoint =
        address("token"_L1, (offered.browser || offered.deviceCode) && !hasOtherToken);
    client.keysEndpoint = address("keys"_L1);
    client.revocationEndpoint = address("revocation"_L1);
    client.introspectionEndpoint = address("introspection"_L1);
}

void readDevice(const ObjectReader &document, DeviceConfig &device)
{
    static const QStringList ours = {u"client_id"_s, u"scope"_s, u"resource"_s, u"hostname"_s};
    if (!document.has("device"_L1))
        return;
    const ObjectReader reader(document.value("device"_L1), document.pointer(u"device"_s),
                              providerFileKeys(u"device."_s), document.fault());
    const QString body = reader.text("body"_L1, Need::Optional);
    if (!body.isEmpty() && body != "form"_L1 && body != "json"_L1)
        reader.addFault("body"_L1, u"must be form or json"_s);
    device.body = body == "json"_L1 ? DeviceRequestBody::Json : DeviceRequestBody::Form;
    device.extraParameters = reader.parameters("parameters"_L1, ours);
    device.sendsHostName = reader.boolean("sendsHostName"_L1, false);
}

QStringList readResources(const ObjectReader &document)
{
    const QStringList resources = document.texts("resources"_L1);
    for (qsizetype i = 0; i < resources.size(); ++i) {
        const QUrl url(resources.at(i), QUrl::StrictMode);
        if (!url.isValid() || url.isRelative() || url.hasFragment()) { // RFC 8707, 2
            document.fault().add(childPointer(document.pointer(u"resources"_s), QString::number(i)),
                                 u"must be an absolute address without fragment"_s);
        }
    }
    return resources;
}

QList<quint16> readPorts(const ObjectReader &reader)
{
    const QJsonArray items = reader.array("ports"_L1);
    QList<quint16> ports;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = childPointer(reader.pointer(u"ports"_s), QString::number(i));
        const std::optional<int> port = wholeNumber(items.at(i), 1, 65535);
        if (!port)
            reader.fault().add(place, u"must be a whole number from 1 to 65535"_s);
        else if (ports.contains(*port))
            reader.fault().add(place, u"is there twice"_s);
        ports.append(static_cast<quint16>(port.value_or(0)));
    }
    return ports;
}

RedirectConfig readRedirect(const ObjectReader &document)
{
    static const QRegularExpression pathSyntax(
        u"^/(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*$"_s);
    RedirectConfig redirect;
    if (!document.has("redirect"_L1))
        return redirect;
    const ObjectReader reader(document.value("redirect"_L1), document.pointer(u"redirect"_s),
                              providerFileKeys(u"redirect."_s), document.fault());
    redirect.host = reader.text("host"_L1, Need::Optional);
    if (!redirect.host.isEmpty() && redirect.host != "localhost"_L1) {
        reader.addFault("host"_L1, u"must be localhost, or left out for 127.0.0.1 or [::1], "
                                   "whichever there is"_s);
    }
    redirect.path = reader.text("path"_L1, Need::Optional);
    if (!redirect.path.isEmpty() && !pathSyntax.match(redirect.path).hasMatch())
        reader.addFault("path"_L1, u"must be a path such as /callback, percent-encoded"_s);
    redirect.ports = readPorts(reader);
    return redirect;
}

} // namespace

bool isScope(const QString &text)
{
    static const QRegularExpression syntax(u"^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$"_s);
    return syntax.match(text).hasMatch(); // RFC 6749, 3.3
}

ClientConfig readClientConfig(const ObjectReader &document, const QString &baseUrl,
                              const OfferedRoutes &offered)
{
    static const QStringList ours = {
        u"response_type"_s, u"client_id"_s,      u"redirect_uri"_s,          u"scope"_s,
        u"state"_s,         u"code_challenge"_s, u"code_challenge_method"_s, u"nonce"_s,
    };
    ClientConfig client;
    client.issuer = readIssuer(document, baseUrl);
    readClient(document, offered, client);
    readEndpoints(document, baseUrl, offered, client);
    readDevice(document, client.device);
    client.resources = readResources(document);
    client.redirect = readRedirect(document);
    client.extraAuthorizationParameters = document.parameters("authorizationParameters"_L1, ours);
    client.callbackBringsIssuer = document.boolean("callbackBringsIssuer"_L1, false);
    client.assumesBearer = document.boolean("assumesBearer"_L1, false);
    return client;
}

} // namespace Lanyard
