// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/providerfile.h"

#include "catalogue/objectreader.h"
#include "catalogue/tiertable.h"
#include "core/jsonpointer.h"
#include "oauth/strictnetwork.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Need = ObjectReader::Need;

constexpr int tenYearsInSeconds = 10 * 366 * 24 * 3600;

/// \a address (absolute, or a path below \a baseUrl) as a URL; invalid where it is neither.
QUrl resolvedAddress(const QString &address, const QString &baseUrl)
{
    const bool isPath = address.startsWith(u'/') && !address.startsWith("//"_L1);
    // Appended and not resolved: a base URL may have a path of its own, which stays in front.
    return QUrl(isPath ? baseUrl + address : address, QUrl::StrictMode);
}

QUrl readAddress(const ObjectReader &reader, QLatin1String key, Need need, const QString &baseUrl)
{
    const QString address = reader.text(key, need);
    if (address.isEmpty())
        return {};
    const QUrl url = resolvedAddress(address, baseUrl);
    const Result<void> check = checkEndpoint(url, reader.pointer(key));
    if (check)
        return url;
    reader.addFault(key, check.error().kind == ErrorKind::InsecureEndpoint
                             ? u"must be https; plain http is for this computer only"_s
                             : u"must be an https address without user name and fragment, or a "
                               "path that begins with one '/'"_s);
    return {};
}

/// The base URL as text without a slash at its end, so that paths can be appended.
QString readBaseUrl(const ObjectReader &document)
{
    const QUrl url = readAddress(document, "baseUrl"_L1, Need::Required, {});
    if (url.hasQuery())
        document.addFault("baseUrl"_L1, u"must have no query"_s);
    QString base = document.value("baseUrl"_L1).toString();
    while (base.endsWith(u'/'))
        base.chop(1);
    return base;
}

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

QString readAccent(const ObjectReader &document)
{
    static const QRegularExpression syntax(u"^#[0-9A-Fa-f]{6}$"_s);
    const QString accent = document.text("accent"_L1, Need::Optional);
    if (!accent.isEmpty() && !syntax.match(accent).hasMatch())
        document.addFault("accent"_L1, u"must be a colour such as #059669"_s);
    return accent;
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

std::optional<WhoamiEndpoint> readWhoami(const ObjectReader &document, const QString &baseUrl)
{
    if (!document.has("whoami"_L1))
        return std::nullopt;
    const ObjectReader reader(document.value("whoami"_L1), document.pointer(u"whoami"_s),
                              providerFileKeys(u"whoami."_s), document.fault());
    WhoamiEndpoint whoami;
    whoami.url = readAddress(reader, "url"_L1, Need::Required, baseUrl);
    whoami.subject = reader.memberPointer("subject"_L1, Need::Required);
    whoami.name = reader.memberPointer("name"_L1, Need::Optional);
    whoami.email = reader.memberPointer("email"_L1, Need::Optional);
    whoami.tenantId = reader.memberPointer("tenantId"_L1, Need::Optional);
    whoami.tenantName = reader.memberPointer("tenantName"_L1, Need::Optional);
    return whoami;
}

std::optional<QuotaEndpoint> readQuota(const ObjectReader &document, const QString &baseUrl)
{
    if (!document.has("quota"_L1))
        return std::nullopt;
    const ObjectReader reader(document.value("quota"_L1), document.pointer(u"quota"_s),
                              providerFileKeys(u"quota."_s), document.fault());
    QuotaEndpoint quota;
    quota.url = readAddress(reader, "url"_L1, Need::Required, baseUrl);
    quota.title = reader.localizedText("title"_L1);
    quota.used = reader.memberPointer("used"_L1, Need::Optional);
    quota.limit = reader.memberPointer("limit"_L1, Need::Optional);
    quota.remaining = reader.memberPointer("remaining"_L1, Need::Optional);
    quota.resetsAt = reader.memberPointer("resetsAt"_L1, Need::Optional);
    quota.tier = reader.memberPointer("tier"_L1, Need::Optional);
    quota.isFree = reader.boolean("isFree"_L1, true);
    if (quota.used.isEmpty() && quota.limit.isEmpty() && quota.remaining.isEmpty() &&
        quota.tier.isEmpty()) {
        document.addFault("quota"_L1, u"must name used, limit, remaining or tier"_s);
    }
    return quota;
}

QStringList readVariables(const ObjectReader &document)
{
    static const QRegularExpression syntax(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    const QStringList names = document.texts("overridingVariables"_L1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!syntax.match(names.at(i)).hasMatch()) {
            document.fault().add(
                childPointer(document.pointer(u"overridingVariables"_s), QString::number(i)),
                u"is no name of an environment variable"_s);
        }
    }
    return names;
}

/// Without a whoami endpoint only a checked ID token can say who signed in.
void checkIdentity(const ObjectReader &document, const Provider &provider)
{
    if (provider.whoami)
        return;
    if (!provider.client.wantsIdToken()) {
        document.addFault("whoami"_L1,
                          u"is missing, and there is no scope openid to say who signed in"_s);
    } else if (provider.client.keysEndpoint.isEmpty()) {
        document.fault().add(u"/endpoints/keys"_s,
                             u"is missing: without whoami the ID token must be checked"_s);
    }
}

} // namespace

Result<Provider> parseProvider(const QJsonObject &document)
{
    FirstFault fault;
    const ObjectReader reader(document, {}, providerFileKeys(QString()), fault);
    Provider provider;
    provider.id = reader.text("id"_L1, Need::Required);
    if (!provider.id.isEmpty() && !isProviderId(provider.id))
        reader.addFault("id"_L1, u"must be small letters, digits and '-', at most 64"_s);
    provider.name = reader.text("name"_L1, Need::Required);
    provider.accent = readAccent(reader);

    const QString baseUrl = readBaseUrl(reader);
    provider.baseUrl = QUrl(baseUrl, QUrl::StrictMode);
    provider.dashboard = readAddress(reader, "dashboard"_L1, Need::Optional, baseUrl);
    provider.upgrade = readAddress(reader, "upgrade"_L1, Need::Optional, baseUrl);

    provider.client.issuer = readIssuer(reader, baseUrl);
    readClient(reader, provider.client);
    readEndpoints(reader, baseUrl, provider.client);
    provider.client.redirect = readRedirect(reader);
    provider.client.extraAuthorizationParameters = readParameters(reader);
    provider.client.callbackBringsIssuer = reader.boolean("callbackBringsIssuer"_L1, false);
    provider.client.assumesBearer = reader.boolean("assumesBearer"_L1, false);

    provider.whoami = readWhoami(reader, baseUrl);
    checkIdentity(reader, provider);
    provider.quota = readQuota(reader, baseUrl);
    provider.tiers = readTiers(reader);
    provider.features = readFeatures(reader, provider.tiers);
    if (const auto seconds = reader.integer("refreshLifetime"_L1, 1, tenYearsInSeconds))
        provider.refreshLifetime = std::chrono::seconds(*seconds);
    provider.keyPrefix = reader.text("keyPrefix"_L1, Need::Optional);
    provider.overridingVariables = readVariables(reader);

    if (fault.error())
        return *fault.error();
    return provider;
}

QJsonObject mergedDocument(const QJsonObject &base, const QJsonObject &overlay)
{
    QJsonObject merged = base;
    for (auto it = overlay.constBegin(); it != overlay.constEnd(); ++it) {
        if (it->isNull())
            merged.remove(it.key());
        else if (it->isObject())
            merged[it.key()] = mergedDocument(merged.value(it.key()).toObject(), it->toObject());
        else
            merged[it.key()] = *it;
    }
    return merged;
}

QStringList providerFileKeys()
{
    static const QStringList keys = {
        u"id"_s,
        u"name"_s,
        u"accent"_s,
        u"baseUrl"_s,
        u"issuer"_s,
        u"dashboard"_s,
        u"upgrade"_s,
        u"client"_s,
        u"client.id"_s,
        u"client.scopes"_s,
        u"client.authentication"_s,
        u"endpoints"_s,
        u"endpoints.authorization"_s,
        u"endpoints.token"_s,
        u"endpoints.keys"_s,
        u"redirect"_s,
        u"redirect.host"_s,
        u"redirect.path"_s,
        u"redirect.ports"_s,
        u"authorizationParameters"_s,
        u"callbackBringsIssuer"_s,
        u"assumesBearer"_s,
        u"whoami"_s,
        u"whoami.url"_s,
        u"whoami.subject"_s,
        u"whoami.name"_s,
        u"whoami.email"_s,
        u"whoami.tenantId"_s,
        u"whoami.tenantName"_s,
        u"quota"_s,
        u"quota.url"_s,
        u"quota.title"_s,
        u"quota.used"_s,
        u"quota.limit"_s,
        u"quota.remaining"_s,
        u"quota.resetsAt"_s,
        u"quota.tier"_s,
        u"quota.isFree"_s,
        u"tiers"_s,
        u"tiers[].id"_s,
        u"tiers[].name"_s,
        u"features"_s,
        u"features[].name"_s,
        u"features[].values"_s,
        u"features[].values.*.count"_s,
        u"features[].values.*.per"_s,
        u"refreshLifetime"_s,
        u"keyPrefix"_s,
        u"overridingVariables"_s,
    };
    return keys;
}

QStringList providerFileKeys(const QString &parent)
{
    QStringList names;
    const QStringList keys = providerFileKeys();
    for (const QString &key : keys) {
        const QString name = key.mid(parent.size());
        if (key.startsWith(parent) && !name.contains(u'.'))
            names.append(name);
    }
    return names;
}

bool isProviderId(const QString &id)
{
    static const QRegularExpression syntax(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    return syntax.match(id).hasMatch();
}

} // namespace Lanyard
