// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "oauth/addressguard.h"
#include "oauth/authenticationchallenge.h"
#include "oauth/metadatafetch.h"
#include "oauth/resourcemetadata.h"

#include <QObject>

#include <memory>

namespace Lanyard {

class StrictNetwork;

/// Asks a protected resource, an MCP server for one, who issues tokens for it (RFC 9728).
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
/// The 401's resource_metadata has the word; where there is none, the well-known places do.
/// NotFound: the address is no such resource. Go on with a ServerDiscovery for one of the
/// authorization servers, told setNamedByServer(addressRule()).
class ResourceDiscovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResourceDiscovery)

public:
    /// \a resource is the address as the person typed it. \a network and \a clock must outlive
    /// this.
    ResourceDiscovery(const QString &resource, StrictNetwork &network, const Clock &clock,
                      QObject *parent = nullptr, const HostLookup &lookup = systemHostLookup());
    ~ResourceDiscovery() override;

    void start();
    void cancel();

    /// Where it looked so far, in order: the resource itself first.
    [[nodiscard]] QList<DiscoveryAttempt> attempts() const;

    /// What the resource demanded of somebody without a token; nothing: nothing. Its scopes are the
    /// ones to ask for first.
    [[nodiscard]] std::optional<BearerChallenge> challenge() const;

    /// Where the servers that it names may be.
    [[nodiscard]] AddressRule addressRule() const;

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::ResourceMetadata> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
