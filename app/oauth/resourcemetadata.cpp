// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/resourcemetadata.h"

#include "oauth/discoveryplaces.h"
#include "oauth/metadatareader.h"
#include "oauth/strictnetwork.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr qsizetype MaxAuthorizationServers = 10;

Error notThisResource(const QString &described, const QString &resource)
{
    return Error{.kind = ErrorKind::ConfigurationInvalid,
                 .detail = described.isEmpty()
                               ? u"the metadata does not say which resource it is about"_s
                               : u"the metadata is about %1"_s.arg(sanitizedText(described)),
                 .host = QUrl(resource).host()};
}

bool holdsDotSegment(const QString &encodedPath)
{
    for (const QString &segment : encodedPath.split(u'/')) {
        const QByteArray plain = QByteArray::fromPercentEncoding(segment.toLatin1());
        if (plain == "." || plain == ".." || plain.contains('/') || plain.contains('\\'))
            return true;
    }
    return false;
}

} // namespace

Result<ResourceMetadata> readResourceMetadata(const QJsonObject &document, const QString &resource)
{
    MetadataReader reader(document);
    const QString described = reader.text("resource"_L1);
    if (described.isEmpty() || described != resource)
        return notThisResource(described, resource);
    ResourceMetadata metadata;
    metadata.resource = resource;
    metadata.authorizationServers =
        reader.texts("authorization_servers"_L1).value_or(QStringList());
    if (metadata.authorizationServers.isEmpty())
        reader.addFault("authorization_servers"_L1, u"names none"_s);
    if (metadata.authorizationServers.size() > MaxAuthorizationServers)
        reader.addFault("authorization_servers"_L1, u"names too many"_s);
    metadata.scopes = wellFormedScopes(reader.texts("scopes_supported"_L1).value_or(QStringList()));
    metadata.name = sanitizedText(reader.text("resource_name"_L1), 80);
    if (reader.fault()) {
        Error fault = *reader.fault();
        fault.host = QUrl(resource).host();
        return fault;
    }
    for (const QString &issuer : metadata.authorizationServers) {
        if (const Result<void> possible = checkIssuer(issuer); !possible)
            return possible.error();
    }
    return metadata;
}

Result<void> checkResource(const QString &resource)
{
    return checkEndpoint(QUrl(resource, QUrl::StrictMode), u"resource"_s);
}

ClientConfig boundToResource(const ClientConfig &client, const QString &resource)
{
    ClientConfig bound = client;
    bound.resources = {resource};
    bound.strictChallengeMethods = true;
    return bound;
}

bool mayCarryToken(const QUrl &url, const QString &resource)
{
    const QUrl home(resource, QUrl::StrictMode);
    if (!home.isValid() || resource.isEmpty() || !url.userInfo().isEmpty() ||
        !isSameOrigin(url, home))
        return false;
    const QString path = url.path(QUrl::FullyEncoded);
    QString root = home.path(QUrl::FullyEncoded);
    if (holdsDotSegment(path))
        return false;
    if (path == root)
        return true;
    if (!root.endsWith(u'/'))
        root += u'/';
    return path.startsWith(root) || (path.isEmpty() && root == u"/"_s);
}

} // namespace Lanyard
