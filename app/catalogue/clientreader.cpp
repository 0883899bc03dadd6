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

/// The issuer is compared as text (RFC 9207, 2.4), so the default is cut out and not normalised.
QString readIssuer(const ObjectReader &document, const QString &baseUrl)
{
    if (!document.has("issuer"_L1)) {
        const qsizetype host = baseUrl.indexOf("://"_L1) + 3;
        return baseUrl.left(baseUrl.indexOf(u'/', host));
    }
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

void readClient(const ObjectReader &document, ClientConfig &client)
{
    if (!document.has("client"_L1))
        document.addFault("client"_L1, u"is missing"_s);
    const ObjectReader reader(document.value("client"_L1), document.pointer(u"client"_s),
                              providerFileKeys(u"client."_s), document.fault());
    client.clientId = reader.text("id"_L1, Need::Required);
    client.authentication = readAuthentication(reader);
    client.scopes = reader.texts("scopes"_L1);
    static const QRegularExpression scopeSyntax(u"^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$"_s);
    for (qsizetype i = 0; i < client.scopes.size(); ++i) {
        if (!scopeSyntax.match(client.scopes.at(i)).hasMatch()) { // RFC 6749, 3.3
            document.fault().add(childPointer(reader.pointer(u"scopes"_s), QString::number(i)),
                                 u"is not one scope; an array holds each on its own"_s);
        }
    }
}

void readEndpoints(const ObjectReader &document, const QString &baseUrl, ClientConfig &client)
{
    if (!document.has("endpoints"_L1))
        document.addFault("endpoints"_L1, u"is missing"_s);
    const ObjectReader reader(document.value("endpoints"_L1), document.pointer(u"endpoints"_s),
                              providerFileKeys(u"endpoints."_s), document.fault());
    client.authorizationEndpoint = readAddress(reader, "authorization"_L1, Need::Required, baseUrl);
    client.tokenEndpoint = readAddress(reader, "token"_L1, Need::Required, baseUrl);
    client.keysEndpoint = readAddress(reader, "keys"_L1, Need::Optional, baseUrl);
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

QList<QPair<QString, QString>> readParameters(const ObjectReader &document)
{
    static const QStringList ours = {
        u"response_type"_s, u"client_id"_s,      u"redirect_uri"_s,          u"scope"_s,
        u"state"_s,         u"code_challenge"_s, u"code_challenge_method"_s, u"nonce"_s,
    };
    const QLatin1String key = "authorizationParameters"_L1;
    if (document.has(key) && !document.value(key).isObject())
        document.addFault(key, u"must be an object"_s);
    const QJsonObject given = document.value(key).toObject();
    QList<QPair<QString, QString>> parameters;
    for (auto it = given.constBegin(); it != given.constEnd(); ++it) {
        const QString place = childPointer(document.pointer(key), it.key());
        if (ours.contains(it.key())) // RFC 6749, 3.1: none twice
            document.fault().add(place, u"is set for every sign-in anew"_s);
        if (const QString reason = textFault(*it); !reason.isEmpty())
            document.fault().add(place, reason);
        parameters.append({it.key(), it->toString()});
    }
    return parameters;
}

} // namespace

ClientConfig readClientConfig(const ObjectReader &document, const QString &baseUrl)
{
    ClientConfig client;
    client.issuer = readIssuer(document, baseUrl);
    readClient(document, client);
    readEndpoints(document, baseUrl, client);
    client.redirect = readRedirect(document);
    client.extraAuthorizationParameters = readParameters(document);
    client.callbackBringsIssuer = document.boolean("callbackBringsIssuer"_L1, false);
    client.assumesBearer = document.boolean("assumesBearer"_L1, false);
    return client;
}

} // namespace Lanyard
