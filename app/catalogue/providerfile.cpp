// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/providerfile.h"

#include "catalogue/addressreader.h"
#include "catalogue/clientreader.h"
#include "catalogue/identityreader.h"
#include "catalogue/objectreader.h"
#include "catalogue/servicereader.h"
#include "catalogue/tiertable.h"
#include "core/jsonpointer.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Need = ObjectReader::Need;

constexpr int tenYearsInSeconds = 10 * 366 * 24 * 3600;

QString readAccent(const ObjectReader &document)
{
    static const QRegularExpression syntax(u"^#[0-9A-Fa-f]{6}$"_s);
    const QString accent = document.text("accent"_L1, Need::Optional);
    if (!accent.isEmpty() && !syntax.match(accent).hasMatch())
        document.addFault("accent"_L1, u"must be a colour such as #059669"_s);
    return accent;
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
    const QStringList names = document.texts("overridingVariables"_L1);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!isVariableName(names.at(i))) {
            document.fault().add(
                childPointer(document.pointer(u"overridingVariables"_s), QString::number(i)),
                u"is no name of an environment variable"_s);
        }
    }
    return names;
}

QString readBasedOn(const ObjectReader &document)
{
    const QString id = document.text("basedOn"_L1, Need::Optional);
    if (!id.isEmpty() && !isProviderId(id))
        document.addFault("basedOn"_L1, u"must be the id of a built-in service"_s);
    return id;
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

    provider.basedOn = readBasedOn(reader);
    provider.routes = readRoutes(reader);
    provider.needsOwnClient = reader.boolean("needsOwnClient"_L1, false);
    provider.client =
        readClientConfig(reader, baseUrl,
                         {.browser = provider.routes.contains(SignInRoute::Browser),
                          .deviceCode = provider.routes.contains(SignInRoute::DeviceCode),
                          .ownClient = provider.needsOwnClient});
    readIdentity(reader, baseUrl, provider);
    provider.quota = readQuota(reader, baseUrl);
    provider.tiers = readTiers(reader);
    provider.features = readFeatures(reader, provider.tiers);
    if (const auto seconds = reader.integer("refreshLifetime"_L1, 1, tenYearsInSeconds))
        provider.refreshLifetime = std::chrono::seconds(*seconds);
    provider.keyPrefix = reader.text("keyPrefix"_L1, Need::Optional);
    provider.overridingVariables = readVariables(reader);
    readService(reader, baseUrl, provider);

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
        u"basedOn"_s,
        u"accent"_s,
        u"baseUrl"_s,
        u"issuer"_s,
        u"dashboard"_s,
        u"upgrade"_s,
        u"serverVariable"_s,
        u"knownServers"_s,
        u"routes"_s,
        u"needsOwnClient"_s,
        u"wantsClientSecret"_s,
        u"client"_s,
        u"client.id"_s,
        u"client.scopes"_s,
        u"client.authentication"_s,
        u"endpoints"_s,
        u"endpoints.authorization"_s,
        u"endpoints.token"_s,
        u"endpoints.keys"_s,
        u"endpoints.deviceAuthorization"_s,
        u"endpoints.deviceToken"_s,
        u"endpoints.revocation"_s,
        u"endpoints.introspection"_s,
        u"device"_s,
        u"device.body"_s,
        u"device.parameters"_s,
        u"device.sendsHostName"_s,
        u"resources"_s,
        u"scopeChoices"_s,
        u"scopeChoices[].scope"_s,
        u"scopeChoices[].description"_s,
        u"scopeChoices[].isPreselected"_s,
        u"scopeChoices[].changesThings"_s,
        u"redirect"_s,
        u"redirect.host"_s,
        u"redirect.path"_s,
        u"redirect.ports"_s,
        u"authorizationParameters"_s,
        u"accountPrompt"_s,
        u"callbackBringsIssuer"_s,
        u"assumesBearer"_s,
        u"identitySource"_s,
        u"namesItsAccounts"_s,
        u"whoami"_s,
        u"whoami.url"_s,
        u"whoami.roots"_s,
        u"whoami.subject"_s,
        u"whoami.name"_s,
        u"whoami.email"_s,
        u"whoami.tenantId"_s,
        u"whoami.tenantName"_s,
        u"introspected"_s,
        u"introspected.subject"_s,
        u"introspected.name"_s,
        u"introspected.email"_s,
        u"introspected.tenantId"_s,
        u"introspected.tenantName"_s,
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
        u"signOut"_s,
        u"health"_s,
        u"health.url"_s,
        u"health.pointer"_s,
        u"health.expected"_s,
        u"list"_s,
        u"list.url"_s,
        u"list.title"_s,
        u"list.items"_s,
        u"list.name"_s,
        u"apiKeys"_s,
        u"apiKeys.url"_s,
        u"apiKeys.nameMember"_s,
        u"apiKeys.key"_s,
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

bool isVariableName(const QString &name)
{
    static const QRegularExpression syntax(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
    return syntax.match(name).hasMatch();
}

bool isProviderId(const QString &id)
{
    static const QRegularExpression syntax(u"^[a-z0-9][a-z0-9-]{0,63}$"_s);
    return syntax.match(id).hasMatch();
}

} // namespace Lanyard
