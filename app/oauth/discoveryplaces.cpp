// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/discoveryplaces.h"

#include "oauth/strictnetwork.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

const auto OAuthServerPlace = "/.well-known/oauth-authorization-server"_L1;
const auto OpenIdPlace = "/.well-known/openid-configuration"_L1;
const auto ProtectedResourcePlace = "/.well-known/oauth-protected-resource"_L1;

QString pathOf(const QUrl &url)
{
    return url.path(QUrl::FullyEncoded);
}

QUrl placeAt(const QUrl &origin, const QString &encodedPath)
{
    QUrl place(origin);
    place.setPath(encodedPath, QUrl::StrictMode);
    return place;
}

// The address of an issuer's document is what people find in manuals.
QString withoutDocumentPlace(const QString &address)
{
    for (const QLatin1String place : {OAuthServerPlace, OpenIdPlace}) {
        const qsizetype at = address.indexOf(place);
        if (at >= 0)
            return address.left(at) + address.mid(at + place.size());
    }
    return address;
}

} // namespace

Result<QString> issuerFromAddress(const QString &typed)
{
    QString issuer = typed.trimmed();
    if (!issuer.contains(u"://"_s))
        issuer.prepend(u"https://"_s);
    issuer = withoutDocumentPlace(issuer);
    if (const QUrl url(issuer); pathOf(url) == u"/"_s && issuer.endsWith(u'/'))
        issuer.chop(1);
    if (const Result<void> possible = checkIssuer(issuer); !possible)
        return possible.error();
    return issuer;
}

Result<void> checkIssuer(const QString &issuer)
{
    const QUrl url(issuer, QUrl::StrictMode);
    if (Result<void> allowed = checkEndpoint(url, u"issuer"_s); !allowed)
        return allowed;
    if (url.hasQuery())
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = u"issuer holds a query"_s,
                     .host = url.host()};
    return {};
}

QList<QUrl> serverMetadataPlaces(const QString &issuer)
{
    const QUrl url(issuer, QUrl::StrictMode);
    QString path = pathOf(url);
    while (path.endsWith(u'/'))
        path.chop(1);
    QList<QUrl> places{placeAt(url, OAuthServerPlace + path), placeAt(url, OpenIdPlace + path)};
    if (!path.isEmpty())
        places.append(placeAt(url, path + OpenIdPlace));
    return places;
}

QList<QUrl> resourceMetadataPlaces(const QUrl &resource)
{
    const QString path = pathOf(resource) == u"/"_s ? QString() : pathOf(resource);
    QList<QUrl> places{placeAt(resource, ProtectedResourcePlace + path)};
    if (path.isEmpty() && !resource.hasQuery())
        return places;
    QUrl root = placeAt(resource, ProtectedResourcePlace);
    root.setQuery(QString());
    if (!places.contains(root))
        places.append(root);
    return places;
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) {
        return url.port(url.scheme() == u"https" ? 443 : 80);
    };
    return one.scheme() == other.scheme() && one.host() == other.host() &&
           portOf(one) == portOf(other);
}

} // namespace Lanyard
