// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/serverdiscovery.h"

#include "oauth/discoveryplaces.h"
#include "oauth/strictnetwork.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

class ServerDiscovery::Private
{
public:
    Private(ServerDiscovery *owner, const QString &issuerToAsk, StrictNetwork &theNetwork,
            const Clock &theClock, HostLookup theLookup)
        : q(owner)
        , issuer(issuerToAsk)
        , network(theNetwork)
        , clock(theClock)
        , lookup(std::move(theLookup))
    {}

    void judgeIssuer();
    void tryNextPlace();
    void read(const Result<QJsonObject> &document);
    void judgeEndpoints(const ServerMetadata &server);
    void fail(const Error &error);
    void finish(const Result<ServerMetadata> &result);
    template<typename Answer>
    void look(const QList<NamedAddress> &addresses, AddressRule allowed, Answer answer);
    [[nodiscard]] Error mostTelling() const;

    ServerDiscovery *const q;
    const QString issuer;
    StrictNetwork &network;
    const Clock &clock;
    const HostLookup lookup;
    std::optional<AddressRule> ruleOfServer; ///< nothing: the person typed the issuer
    AddressRule rule = AddressRule::PublicOnly;
    QList<QUrl> places;
    QList<DiscoveryAttempt> attempts;
    QString describedIssuer;
    QObject *step = nullptr; ///< what is under way
    bool isFinished = false;
};

ServerDiscovery::ServerDiscovery(const QString &issuer, StrictNetwork &network, const Clock &clock,
                                 QObject *parent, const HostLookup &lookup)
    : QObject(parent)
    , d(std::make_unique<Private>(this, issuer, network, clock, lookup))
{}

ServerDiscovery::~ServerDiscovery() = default;

void ServerDiscovery::setNamedByServer(AddressRule rule)
{
    d->ruleOfServer = rule;
}

void ServerDiscovery::start()
{
    if (const Result<void> possible = checkIssuer(d->issuer); !possible)
        return d->finish(possible.error());
    d->places = serverMetadataPlaces(d->issuer);
    d->judgeIssuer();
}

void ServerDiscovery::cancel()
{
    d->finish(Error{.kind = ErrorKind::Cancelled});
}

QList<DiscoveryAttempt> ServerDiscovery::attempts() const
{
    return d->attempts;
}

QString ServerDiscovery::describedIssuer() const
{
    return d->describedIssuer;
}

template<typename Answer>
void ServerDiscovery::Private::look(const QList<NamedAddress> &addresses, AddressRule allowed,
                                    Answer answer)
{
    auto *guard = new AddressGuard(addresses, allowed, lookup, q);
    step = guard;
    QObject::connect(guard, &AddressGuard::finished, q,
                     [this, guard, answer](const Result<void> &result) {
                         guard->deleteLater();
                         if (!isFinished)
                             answer(result);
                     });
    guard->start();
}

void ServerDiscovery::Private::judgeIssuer()
{
    const NamedAddress address{.field = u"issuer"_s, .url = QUrl(issuer)};
    look({address}, ruleOfServer.value_or(AddressRule::PublicOnly),
         [this, address](const Result<void> &result) {
             if (ruleOfServer && !result) {
                 attempts.append({.url = address.url, .error = result.error()});
                 return finish(result.error());
             }
             // What the person typed may lead anywhere. Only what leads inside may name more of it.
             const bool leadsInside =
                 !result && result.error().kind == ErrorKind::ConfigurationInvalid;
             rule = ruleOfServer.value_or(leadsInside ? AddressRule::OwnNetwork
                                                      : AddressRule::PublicOnly);
             tryNextPlace();
         });
}

void ServerDiscovery::Private::tryNextPlace()
{
    if (places.isEmpty())
        return finish(mostTelling());
    const QUrl place = places.takeFirst();
    attempts.append({.url = place});
    auto *fetch = new MetadataFetch(place, network, clock, q);
    step = fetch;
    QObject::connect(fetch, &MetadataFetch::finished, q,
                     [this, fetch](const Result<QJsonObject> &document) {
                         fetch->deleteLater();
                         if (!isFinished)
                             read(document);
                     });
    fetch->start();
}

void ServerDiscovery::Private::read(const Result<QJsonObject> &document)
{
    if (!document)
        return fail(document.error());
    const Result<ServerMetadata> server = readServerMetadata(document.value(), issuer, rule);
    if (server)
        return judgeEndpoints(server.value());
    if (server.error().kind == ErrorKind::IssuerMismatch && describedIssuer.isEmpty())
        describedIssuer = document.value().value("issuer"_L1).toString();
    fail(server.error());
}

// A name that DNS does not know leads nowhere yet: that is found when somebody goes there.
void ServerDiscovery::Private::judgeEndpoints(const ServerMetadata &server)
{
    QList<NamedAddress> elsewhere;
    for (const NamedAddress &endpoint : server.endpoints()) {
        const bool isKnown =
            std::any_of(elsewhere.begin(), elsewhere.end(), [&endpoint](const NamedAddress &other) {
                return other.url.host() == endpoint.url.host();
            });
        if (endpoint.url.host() != QUrl(issuer).host() && !isKnown)
            elsewhere.append(endpoint);
    }
    look(elsewhere, rule, [this, server](const Result<void> &result) {
        if (!result && result.error().kind != ErrorKind::NameNotFound)
            return fail(result.error());
        finish(server);
    });
}

void ServerDiscovery::Private::fail(const Error &error)
{
    attempts.last().error = error;
    if (isConnectionFailure(error.kind)) // all places are on the same server
        return finish(error);
    tryNextPlace();
}

Error ServerDiscovery::Private::mostTelling() const
{
    const auto weight = [](const DiscoveryAttempt &attempt) {
        if (!attempt.error || attempt.error->kind == ErrorKind::NotFound)
            return 0;
        const bool isAboutDocument = attempt.error->kind == ErrorKind::IssuerMismatch ||
                                     attempt.error->kind == ErrorKind::InsecureEndpoint ||
                                     attempt.error->kind == ErrorKind::ConfigurationInvalid;
        return isAboutDocument ? 2 : 1;
    };
    const auto most = std::max_element(
        attempts.begin(), attempts.end(),
        [&weight](const auto &one, const auto &other) { return weight(one) < weight(other); });
    return most->error.value_or(Error{.kind = ErrorKind::NotFound});
}

void ServerDiscovery::Private::finish(const Result<ServerMetadata> &result)
{
    if (std::exchange(isFinished, true))
        return;
    if (step)
        step->deleteLater();
    QMetaObject::invokeMethod(
        q, [this, result] { Q_EMIT q->finished(result); }, Qt::QueuedConnection);
}

} // namespace Lanyard
