// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/servercheck.h"

#include "oauth/discoveryplaces.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

ServerCheck::ServerCheck(const QString &typed, StrictNetwork &network, const Clock &clock,
                         QObject *parent, const HostLookup &lookup)
    : QObject(parent)
    , m_typed(typed)
    , m_network(network)
    , m_clock(clock)
    , m_lookup(lookup)
{}

void ServerCheck::start()
{
    const Result<QString> issuer = issuerFromAddress(m_typed);
    if (!issuer) {
        QMetaObject::invokeMethod(
            this, [this, error = issuer.error()] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    m_issuer = issuer.value();
    if (m_typed.contains("/.well-known/"_L1)) // nobody's but a sign-in server's
        askServer(m_issuer, {});
    else
        askResource(m_issuer);
}

void ServerCheck::cancel()
{
    finish(Error{.kind = ErrorKind::Cancelled});
    if (m_serverDiscovery)
        m_serverDiscovery->cancel();
    else if (m_resourceDiscovery)
        m_resourceDiscovery->cancel();
}

void ServerCheck::finish(const Result<CheckedServer> &result)
{
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished(result);
}

QString ServerCheck::describedIssuer() const
{
    return m_serverDiscovery ? m_serverDiscovery->describedIssuer() : QString();
}

// First: what a resource says of itself leaves no doubt, and a sign-in server can be both.
void ServerCheck::askResource(const QString &address)
{
    m_resourceDiscovery = new ResourceDiscovery(address, m_network, m_clock, this, m_lookup);
    connect(m_resourceDiscovery, &ResourceDiscovery::finished, this, &ServerCheck::judgeResource);
    m_resourceDiscovery->start();
}

void ServerCheck::judgeResource(const Result<ResourceMetadata> &result)
{
    if (m_isFinished)
        return;
    if (result) {
        m_resource = result.value();
        const auto challenge = m_resourceDiscovery->challenge();
        m_demandedScopes =
            challenge && !challenge->scopes.isEmpty() ? challenge->scopes : m_resource->scopes;
        askServer(m_resource->authorizationServers.first(), m_resourceDiscovery->addressRule());
        return;
    }
    if (isConnectionFailure(result.error().kind)) {
        finish(result.error());
        return;
    }
    m_resourceError = result.error();
    askServer(m_issuer, {});
}

void ServerCheck::askServer(const QString &issuer, std::optional<AddressRule> rule)
{
    m_serverDiscovery = new ServerDiscovery(issuer, m_network, m_clock, this, m_lookup);
    if (rule)
        m_serverDiscovery->setNamedByServer(*rule);
    connect(m_serverDiscovery, &ServerDiscovery::finished, this, &ServerCheck::judgeServer);
    m_serverDiscovery->start();
}

void ServerCheck::judgeServer(const Result<ServerMetadata> &result)
{
    if (!result) {
        // A resource that describes itself wrongly is more than a server that is not there.
        const bool isResourceTelling =
            m_resourceError && m_resourceError->kind == ErrorKind::ConfigurationInvalid;
        const bool isNothing = result.error().kind == ErrorKind::NotFound;
        finish(isNothing && isResourceTelling ? *m_resourceError : result.error());
        return;
    }
    CheckedServer checked{.metadata = result.value(), .resource = m_resource};
    checked.report = reportOn(checked.metadata, m_resource.has_value());
    checked.scopes = m_resource ? m_demandedScopes : usualScopes(checked.metadata);
    finish(checked);
}

QStringList usualScopes(const ServerMetadata &server)
{
    QStringList usual;
    const QStringList supported = server.scopes.value_or(QStringList());
    for (const QString &scope : {u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}) {
        if (supported.contains(scope))
            usual.append(scope);
    }
    return usual;
}

} // namespace Lanyard
