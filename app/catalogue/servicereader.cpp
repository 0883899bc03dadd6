// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/servicereader.h"

#include "catalogue/addressreader.h"
#include "catalogue/clientreader.h"
#include "catalogue/providerfile.h"
#include "core/jsonpointer.h"
#include "oauth/strictnetwork.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Need = ObjectReader::Need;

std::optional<SignInRoute> routeNamed(const QString &name)
{
    if (name == "browser"_L1)
        return SignInRoute::Browser;
    if (name == "deviceCode"_L1)
        return SignInRoute::DeviceCode;
    if (name == "apiKey"_L1)
        return SignInRoute::ApiKey;
    return std::nullopt;
}

QList<ScopeChoice> readScopeChoices(const ObjectReader &document)
{
    const QJsonArray items = document.array("scopeChoices"_L1);
    QList<ScopeChoice> choices;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ObjectReader reader(
            items.at(i), childPointer(document.pointer(u"scopeChoices"_s), QString::number(i)),
            providerFileKeys(u"scopeChoices[]."_s), document.fault());
        ScopeChoice choice;
        choice.scope = reader.text("scope"_L1, Need::Required);
        if (!choice.scope.isEmpty() && !isScope(choice.scope))
            reader.addFault("scope"_L1, u"is not one scope"_s);
        const auto isSame = [&](const ScopeChoice &other) {
            return other.scope == choice.scope;
        };
        if (std::any_of(choices.cbegin(), choices.cend(), isSame))
            reader.addFault("scope"_L1, u"is there twice"_s);
        choice.description = reader.localizedText("description"_L1);
        choice.isPreselected = reader.boolean("isPreselected"_L1, false);
        choice.changesThings = reader.boolean("changesThings"_L1, false);
        choices.append(choice);
    }
    return choices;
}

QString readServerVariable(const ObjectReader &document)
{
    const QString name = document.text("serverVariable"_L1, Need::Optional);
    if (!name.isEmpty() && !isVariableName(name))
        document.addFault("serverVariable"_L1, u"is no name of an environment variable"_s);
    return name;
}

QList<QUrl> readKnownServers(const ObjectReader &document)
{
    const QStringList given = document.texts("knownServers"_L1);
    QList<QUrl> servers;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QUrl url(given.at(i), QUrl::StrictMode);
        if (!checkEndpoint(url, {}) || url.hasQuery()) {
            document.fault().add(
                childPointer(document.pointer(u"knownServers"_s), QString::number(i)),
                u"must be an https address without query and fragment"_s);
        }
        servers.append(url);
    }
    return servers;
}

std::optional<HealthEndpoint> readHealth(const ObjectReader &document, const QString &baseUrl)
{
    if (!document.has("health"_L1))
        return std::nullopt;
    const ObjectReader reader(document.value("health"_L1), document.pointer(u"health"_s),
                              providerFileKeys(u"health."_s), document.fault());
    HealthEndpoint health;
    health.url = readAddress(reader, "url"_L1, Need::Required, baseUrl);
    health.pointer = reader.memberPointer("pointer"_L1, Need::Required);
    health.expected = reader.text("expected"_L1, Need::Required);
    return health;
}

std::optional<ListEndpoint> readList(const ObjectReader &document, const QString &baseUrl)
{
    if (!document.has("list"_L1))
        return std::nullopt;
    const ObjectReader reader(document.value("list"_L1), document.pointer(u"list"_s),
                              providerFileKeys(u"list."_s), document.fault());
    ListEndpoint list;
    list.url = readAddress(reader, "url"_L1, Need::Required, baseUrl);
    list.title = reader.localizedText("title"_L1);
    list.items = reader.memberPointer("items"_L1, Need::Optional);
    list.name = reader.memberPointer("name"_L1, Need::Required);
    return list;
}

std::optional<KeyEndpoint> readKeys(const ObjectReader &document, const QString &baseUrl)
{
    if (!document.has("apiKeys"_L1))
        return std::nullopt;
    const ObjectReader reader(document.value("apiKeys"_L1), document.pointer(u"apiKeys"_s),
                              providerFileKeys(u"apiKeys."_s), document.fault());
    KeyEndpoint keys;
    keys.url = readAddress(reader, "url"_L1, Need::Required, baseUrl);
    keys.nameMember = reader.text("nameMember"_L1, Need::Required);
    keys.key = reader.memberPointer("key"_L1, Need::Required);
    return keys;
}

} // namespace

QList<SignInRoute> readRoutes(const ObjectReader &document)
{
    if (!document.has("routes"_L1))
        return {SignInRoute::Browser};
    const QStringList names = document.texts("routes"_L1);
    QList<SignInRoute> routes;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const std::optional<SignInRoute> route = routeNamed(names.at(i));
        if (!route) {
            document.fault().add(childPointer(document.pointer(u"routes"_s), QString::number(i)),
                                 u"must be browser, deviceCode or apiKey"_s);
        }
        routes.append(route.value_or(SignInRoute::Browser));
    }
    if (routes.isEmpty())
        document.addFault("routes"_L1, u"must name a way to sign in"_s);
    return routes;
}

void readService(const ObjectReader &document, const QString &baseUrl, Provider &provider)
{
    provider.scopeChoices = readScopeChoices(document);
    provider.wantsClientSecret = document.boolean("wantsClientSecret"_L1, false);
    provider.accountPrompt = document.text("accountPrompt"_L1, Need::Optional);
    provider.serverVariable = readServerVariable(document);
    provider.knownServers = readKnownServers(document);
    provider.signOutUrl = readAddress(document, "signOut"_L1, Need::Optional, baseUrl);
    provider.health = readHealth(document, baseUrl);
    provider.list = readList(document, baseUrl);
    provider.keys = readKeys(document, baseUrl);
    if (provider.routes.contains(SignInRoute::ApiKey) && provider.keyPrefix.isEmpty())
        document.addFault("keyPrefix"_L1, u"is missing: the route apiKey tells keys by it"_s);
}

} // namespace Lanyard
