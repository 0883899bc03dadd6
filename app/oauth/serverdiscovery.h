// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "oauth/addressguard.h"
#include "oauth/metadatafetch.h"
#include "oauth/servermetadata.h"

#include <QObject>

#include <memory>

namespace Lanyard {

class StrictNetwork;

/// Asks an authorization server what it is (RFC 8414; OpenID Discovery).
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
/// A place that has nothing usable leads to the next one; a server that cannot be reached ends it.
/// Of several failures the most telling one is the result: IssuerMismatch and what is wrong with a
/// document stand before an answer that was none, and that before NotFound.
class ServerDiscovery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerDiscovery)

public:
    /// The person typed \a issuer (\see issuerFromAddress): it may lead anywhere, and if it leads
    /// into the own network the endpoints may too. \a network and \a clock must outlive this.
    ServerDiscovery(const QString &issuer, StrictNetwork &network, const Clock &clock,
                    QObject *parent = nullptr, const HostLookup &lookup = systemHostLookup());
    ~ServerDiscovery() override;

    /// A server named the issuer, not the person: it is not even asked where \a rule does not allow
    /// it (MC-4).
    void setNamedByServer(AddressRule rule);

    void start();
    void cancel();

    /// Where it looked so far, in order, for people who want to know.
    [[nodiscard]] QList<DiscoveryAttempt> attempts() const;

    /// After IssuerMismatch: who the server says that it is; it may be worth asking the person.
    [[nodiscard]] QString describedIssuer() const;

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::ServerMetadata> &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
