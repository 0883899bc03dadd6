// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/resourcediscovery.h"
#include "oauth/serverdiscovery.h"
#include "oauth/serverreport.h"

#include <QPointer>

namespace Lanyard {

/// What an address turned out to be.
struct CheckedServer
{
    ServerMetadata metadata{};
    ServerReport report{};
    /// The address is a protected resource's, an MCP server's for one: tokens are bound to it.
    std::optional<ResourceMetadata> resource{};
    QStringList scopes{}; ///< to ask for first; may be empty
};

/// Looks what stands behind an address that a person pasted: a protected resource, which names its
/// authorization server (RFC 9728), or an authorization server itself.
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
/// Errors as ServerDiscovery and ResourceDiscovery have them.
class ServerCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerCheck)

public:
    /// \a network and \a clock must outlive the check.
    ServerCheck(const QString &typed, StrictNetwork &network, const Clock &clock,
                QObject *parent = nullptr, const HostLookup &lookup = systemHostLookup());

    void start();
    void cancel();

    /// After IssuerMismatch: who the server says that it is.
    [[nodiscard]] QString describedIssuer() const;

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::CheckedServer> &result);

private:
    void askResource(const QString &address);
    void judgeResource(const Result<ResourceMetadata> &result);
    void askServer(const QString &issuer, std::optional<AddressRule> rule);
    void judgeServer(const Result<ServerMetadata> &result);
    void finish(const Result<CheckedServer> &result);

    QString m_typed;
    StrictNetwork &m_network;
    const Clock &m_clock;
    HostLookup m_lookup;
    QString m_issuer;
    std::optional<Error> m_resourceError;
    std::optional<ResourceMetadata> m_resource;
    QStringList m_demandedScopes;
    bool m_isFinished = false;
    ResourceDiscovery *m_resourceDiscovery = nullptr;
    QPointer<ServerDiscovery> m_serverDiscovery;
};

/// What to ask for where nobody has said: who signs in, and that the session renews itself.
[[nodiscard]] QStringList usualScopes(const ServerMetadata &server);

} // namespace Lanyard
