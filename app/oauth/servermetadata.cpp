// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/servermetadata.h"

#include "oauth/metadatareader.h"
#include "oauth/strictnetwork.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

struct EndpointMember
{
    const char *name;
    QUrl ServerMetadata::*member;
    bool isOptional; ///< a sign-in can do without it
};

constexpr std::array EndpointMembers{
    EndpointMember{"authorization_endpoint", &ServerMetadata::authorizationEndpoint, false},
    EndpointMember{"token_endpoint", &ServerMetadata::tokenEndpoint, false},
    EndpointMember{"jwks_uri", &ServerMetadata::keysEndpoint, false},
    EndpointMember{"userinfo_endpoint", &ServerMetadata::userinfoEndpoint, true},
    EndpointMember{"registration_endpoint", &ServerMetadata::registrationEndpoint, true},
    EndpointMember{"revocation_endpoint", &ServerMetadata::revocationEndpoint, true},
    EndpointMember{"introspection_endpoint", &ServerMetadata::introspectionEndpoint, true},
    EndpointMember{"device_authorization_endpoint", &ServerMetadata::deviceAuthorizationEndpoint,
                   true},
    EndpointMember{"end_session_endpoint", &ServerMetadata::endSessionEndpoint, true},
};

Result<void> checkNamed(const NamedAddress &address, const QString &issuer, AddressRule rule)
{
    if (Result<void> allowed = checkEndpoint(address.url, address.field); !allowed)
        return allowed;
    // The issuer's own host was the person's choice, or has been judged already.
    if (address.url.host() == QUrl(issuer).host())
        return {};
    return checkWrittenAddress(address, rule);
}

// Null and a missing member are the same; an empty string is an address that cannot be used.
std::optional<Error> readEndpoints(MetadataReader &reader, const QJsonObject &document,
                                   AddressRule rule, ServerMetadata &server)
{
    for (const EndpointMember &endpoint : EndpointMembers) {
        const QLatin1String key(endpoint.name);
        const QJsonValue value = document.value(key);
        const QUrl url = reader.address(key);
        if (!value.isString())
            continue;
        const NamedAddress address{.field = QString(key), .url = url};
        const Result<void> allowed = checkNamed(address, server.issuer, rule);
        if (allowed)
            server.*endpoint.member = url;
        else if (endpoint.isOptional)
            server.refusedEndpoints.append(allowed.error());
        else
            return allowed.error();
    }
    return std::nullopt;
}

void readLists(MetadataReader &reader, ServerMetadata &server)
{
    const auto grants = reader.texts("grant_types_supported"_L1);
    server.saysGrantTypes = grants.has_value();
    server.grantTypes = grants.value_or(QStringList{u"authorization_code"_s, u"implicit"_s});
    server.responseTypes = reader.texts("response_types_supported"_L1).value_or(QStringList());
    server.tokenAuthMethods = reader.texts("token_endpoint_auth_methods_supported"_L1)
                                  .value_or(QStringList{u"client_secret_basic"_s});
    server.challengeMethods = reader.texts("code_challenge_methods_supported"_L1);
    server.prompts = reader.texts("prompt_values_supported"_L1);
    if (const auto scopes = reader.texts("scopes_supported"_L1))
        server.scopes = wellFormedScopes(*scopes);
}

QUrl pageForPeople(MetadataReader &reader, QLatin1String key)
{
    const QUrl url = reader.address(key);
    return checkEndpoint(url, QString(key)) ? url : QUrl();
}

} // namespace

QList<NamedAddress> ServerMetadata::endpoints() const
{
    QList<NamedAddress> found;
    for (const EndpointMember &endpoint : EndpointMembers) {
        if (const QUrl url = this->*endpoint.member; !url.isEmpty())
            found.append({.field = QString::fromLatin1(endpoint.name), .url = url});
    }
    return found;
}

Result<ServerMetadata> readServerMetadata(const QJsonObject &document, const QString &issuer,
                                          AddressRule rule)
{
    MetadataReader reader(document);
    const QString described = reader.text("issuer"_L1);
    if (reader.fault() || described.isEmpty() || described != issuer)
        return Error{.kind = ErrorKind::IssuerMismatch,
                     .detail = described.isEmpty() ? u"the server does not say who it is"_s
                                                   : u"the server describes itself as %1"_s.arg(
                                                         sanitizedText(described)),
                     .host = QUrl(issuer).host()};
    ServerMetadata server;
    server.issuer = issuer;
    if (const std::optional<Error> refused = readEndpoints(reader, document, rule, server))
        return *refused;
    readLists(reader, server);
    server.documentation = pageForPeople(reader, "service_documentation"_L1);
    server.callbackBringsIssuer =
        reader.boolean("authorization_response_iss_parameter_supported"_L1);
    if (reader.fault()) {
        Error fault = *reader.fault();
        fault.host = QUrl(issuer).host();
        return fault;
    }
    return server;
}

Result<ClientAuthentication> clientAuthenticationFor(const QStringList &listedMethods)
{
    if (listedMethods.contains(u"client_secret_basic"_s))
        return ClientAuthentication::ClientSecretBasic;
    if (listedMethods.contains(u"client_secret_post"_s))
        return ClientAuthentication::ClientSecretPost;
    return Error{.kind = ErrorKind::ConfigurationInvalid,
                 .detail = u"token_endpoint_auth_methods_supported lists no way to prove a client "
                           "secret: %1"_s.arg(sanitizedText(listedMethods.join(u", "_s), 120))};
}

Result<ClientConfig> clientConfigFor(const ServerMetadata &server, const QString &clientId,
                                     const std::optional<Secret> &secret, const QStringList &scopes,
                                     const RedirectConfig &redirect)
{
    if (server.tokenEndpoint.isEmpty())
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = u"token_endpoint is missing"_s,
                     .host = QUrl(server.issuer).host()};
    if (server.authorizationEndpoint.isEmpty() && server.deviceAuthorizationEndpoint.isEmpty())
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = u"authorization_endpoint is missing"_s,
                     .host = QUrl(server.issuer).host()};
    ClientConfig client;
    client.issuer = server.issuer;
    client.authorizationEndpoint = server.authorizationEndpoint;
    client.tokenEndpoint = server.tokenEndpoint;
    client.keysEndpoint = server.keysEndpoint;
    client.revocationEndpoint = server.revocationEndpoint;
    client.introspectionEndpoint = server.introspectionEndpoint;
    client.device.authorizationEndpoint = server.deviceAuthorizationEndpoint;
    client.clientId = clientId;
    client.scopes = wellFormedScopes(scopes);
    client.redirect = redirect;
    client.callbackBringsIssuer = server.callbackBringsIssuer;
    client.challengeMethods = server.challengeMethods;
    if (!secret || secret->isEmpty())
        return client;
    const Result<ClientAuthentication> way = clientAuthenticationFor(server.tokenAuthMethods);
    if (!way)
        return way.error();
    client.clientSecret = secret;
    client.authentication = way.value();
    return client;
}

} // namespace Lanyard
