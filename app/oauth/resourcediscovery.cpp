// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/resourcediscovery.h"

#include "oauth/discoveryplaces.h"
#include "oauth/resourceprobe.h"
#include "oauth/strictnetwork.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

class ResourceDiscovery::Private
{
public:
    Private(ResourceDiscovery *owner, const QString &resourceToAsk, StrictNetwork &theNetwork,
            const Clock &theClock, HostLookup theLookup)
        : q(owner)
        , resource(resourceToAsk)
        , network(theNetwork)
        , clock(theClock)
        , lookup(std::move(theLookup))
    {}

    void probe();
    void heed(const Result<ResourceAnswer> &answer);
    void judgeNamedPlace(const QUrl &place);
    void tryNextPlace();
    void read(const Result<QJsonObject> &document);
    void fail(const Error &error);
    void finish(const Result<ResourceMetadata> &result);
    template<typename Operation, typename Value>
    void run(Operation *operation, void (Private::*answer)(const Result<Value> &));
    void look(const NamedAddress &address, const std::function<void(const Result<void> &)> &answer);

    ResourceDiscovery *const q;
    const QString resource;
    StrictNetwork &network;
    const Clock &clock;
    const HostLookup lookup;
    AddressRule rule = AddressRule::PublicOnly;
    std::optional<BearerChallenge> challenge;
    QList<QUrl> places;
    QList<DiscoveryAttempt> attempts;
    bool isNamedPlace = false; ///< the challenge named the place: there is no other
    QObject *step = nullptr;
    bool isFinished = false;
};

ResourceDiscovery::ResourceDiscovery(const QString &resource, StrictNetwork &network,
                                     const Clock &clock, QObject *parent, const HostLookup &lookup)
    : QObject(parent)
    , d(std::make_unique<Private>(this, resource, network, clock, lookup))
{}

ResourceDiscovery::~ResourceDiscovery() = default;

void ResourceDiscovery::start()
{
    if (const Result<void> possible = checkResource(d->resource); !possible)
        return d->finish(possible.error());
    d->places = resourceMetadataPlaces(QUrl(d->resource));
    d->rule = AddressRule::PublicOnly;
    d->look({.field = u"resource"_s, .url = QUrl(d->resource)}, [this](const Result<void> &result) {
        if (!result && result.error().kind == ErrorKind::ConfigurationInvalid)
            d->rule = AddressRule::OwnNetwork; // by the person's own words
        d->probe();
    });
}

void ResourceDiscovery::cancel()
{
    d->finish(Error{.kind = ErrorKind::Cancelled});
}

QList<DiscoveryAttempt> ResourceDiscovery::attempts() const
{
    return d->attempts;
}

std::optional<BearerChallenge> ResourceDiscovery::challenge() const
{
    return d->challenge;
}

AddressRule ResourceDiscovery::addressRule() const
{
    return d->rule;
}

template<typename Operation, typename Value>
void ResourceDiscovery::Private::run(Operation *operation,
                                     void (Private::*answer)(const Result<Value> &))
{
    step = operation;
    QObject::connect(operation, &Operation::finished, q,
                     [this, operation, answer](const Result<Value> &result) {
                         operation->deleteLater();
                         if (!isFinished)
                             (this->*answer)(result);
                     });
    operation->start();
}

void ResourceDiscovery::Private::look(const NamedAddress &address,
                                      const std::function<void(const Result<void> &)> &answer)
{
    auto *guard = new AddressGuard({address}, rule, lookup, q);
    step = guard;
    QObject::connect(guard, &AddressGuard::finished, q,
                     [this, guard, answer](const Result<void> &result) {
                         guard->deleteLater();
                         if (!isFinished)
                             answer(result);
                     });
    guard->start();
}

void ResourceDiscovery::Private::probe()
{
    attempts.append({.url = QUrl(resource)});
    run(new ResourceProbe(QUrl(resource), network, clock, q), &Private::heed);
}

void ResourceDiscovery::Private::heed(const Result<ResourceAnswer> &answer)
{
    // A stream that does not end has not demanded anything: that is no reason to give up.
    if (!answer && answer.error().kind != ErrorKind::NetworkTimedOut) {
        attempts.last().error = answer.error();
        return finish(answer.error());
    }
    if (!answer)
        attempts.last().error = answer.error();
    else if (answer.value().demandsSignIn())
        challenge = answer.value().challenge;
    if (!challenge || challenge->resourceMetadata.isEmpty())
        return tryNextPlace();
    isNamedPlace = true;
    judgeNamedPlace(challenge->resourceMetadata);
}

void ResourceDiscovery::Private::judgeNamedPlace(const QUrl &place)
{
    attempts.append({.url = place});
    const NamedAddress address{.field = u"resource_metadata"_s, .url = place};
    if (const Result<void> allowed = checkEndpoint(place, address.field); !allowed)
        return fail(allowed.error());
    const auto fetch = [this, place] {
        run(new MetadataFetch(place, network, clock, q), &Private::read);
    };
    if (place.host() == QUrl(resource).host())
        return fetch();
    look(address, [this, fetch](const Result<void> &allowed) {
        if (!allowed)
            return fail(allowed.error());
        fetch();
    });
}

void ResourceDiscovery::Private::tryNextPlace()
{
    if (places.isEmpty())
        return finish(Error{.kind = ErrorKind::NotFound,
                            .detail = u"the address says nothing of who issues tokens for it"_s,
                            .host = QUrl(resource).host()});
    const QUrl place = places.takeFirst();
    attempts.append({.url = place});
    run(new MetadataFetch(place, network, clock, q), &Private::read);
}

void ResourceDiscovery::Private::read(const Result<QJsonObject> &document)
{
    if (!document)
        return fail(document.error());
    Result<ResourceMetadata> metadata = readResourceMetadata(document.value(), resource);
    // At the root stands the metadata of the whole origin (RFC 9728, 3.3), which holds the resource
    // too.
    const QUrl typed(resource);
    const bool isRoot = !isNamedPlace && places.isEmpty() && attempts.size() > 2;
    if (!metadata && isRoot) {
        const QString origin = typed.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
        if (Result<ResourceMetadata> whole = readResourceMetadata(document.value(), origin))
            metadata = std::move(whole);
    }
    if (!metadata)
        return fail(metadata.error());
    finish(metadata);
}

void ResourceDiscovery::Private::fail(const Error &error)
{
    attempts.last().error = error;
    // What is there and wrong is not made good by what stands elsewhere (MC-2).
    const bool isAbsent = error.kind == ErrorKind::NotFound;
    const bool isNoAnswer = error.kind == ErrorKind::AnswerUnreadable && error.httpStatus != 0;
    if (isNamedPlace || isConnectionFailure(error.kind) || !(isAbsent || isNoAnswer))
        return finish(error);
    tryNextPlace();
}

void ResourceDiscovery::Private::finish(const Result<ResourceMetadata> &result)
{
    if (std::exchange(isFinished, true))
        return;
    if (step)
        step->deleteLater();
    QMetaObject::invokeMethod(
        q, [this, result] { Q_EMIT q->finished(result); }, Qt::QueuedConnection);
}

} // namespace Lanyard
