// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverchoices.h"

#include "catalogue/catalogue.h"

#include <algorithm>

namespace Lanyard {

namespace {

ServerChoice::Origin originOf(ServerAddress::Source source)
{
    switch (source) {
    case ServerAddress::Source::Environment:
        return ServerChoice::Origin::Environment;
    case ServerAddress::Source::File:
        return ServerChoice::Origin::EnvFile;
    case ServerAddress::Source::Default:
        return ServerChoice::Origin::Usual;
    }
    Q_UNREACHABLE();
}

void add(QList<ServerChoice> &servers, const ServerChoice &choice)
{
    const bool isThere =
        std::any_of(servers.cbegin(), servers.cend(),
                    [&](const ServerChoice &known) { return known.url == choice.url; });
    if (!isThere)
        servers.append(choice);
}

} // namespace

ServerChoices serverChoices(const Provider &provider, const Catalogue &catalogue,
                            const QStringList &folders)
{
    ServerChoices choices;
    const auto found = ServerAddress(provider.serverVariable, folders).find(provider.baseUrl);
    if (found) {
        const ServerAddress::Found &first = found.value();
        add(choices.servers, {first.url, originOf(first.source), first.file});
    } else {
        choices.wrongAddress = found.error();
    }
    add(choices.servers, {provider.baseUrl, ServerChoice::Origin::Usual});
    for (const QUrl &server : provider.knownServers)
        add(choices.servers, {server, ServerChoice::Origin::Known});
    for (const Provider &other : catalogue.providers()) {
        if (other.basedOn == provider.id)
            add(choices.servers, {other.baseUrl, ServerChoice::Origin::Added});
    }
    return choices;
}

} // namespace Lanyard
