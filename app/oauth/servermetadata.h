// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/addressguard.h"
#include "oauth/clientconfig.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Lanyard {

/// What an authorization server says of itself (RFC 8414, 2; OpenID Discovery, 3). Members that it
/// left out have the defaults that the standards give them (DI-5).
struct ServerMetadata
{
    QString issuer{}; ///< exactly as asked for
    QUrl authorizationEndpoint{};
    QUrl tokenEndpoint{};
    QUrl keysEndpoint{}; ///< jwks_uri
    QUrl userinfoEndpoint{};
    QUrl registrationEndpoint{};
    QUrl revocationEndpoint{};
    QUrl introspectionEndpoint{};
    QUrl deviceAuthorizationEndpoint{};
    QUrl endSessionEndpoint{};
    QUrl documentation{}; ///< service_documentation; for people

    QStringList responseTypes{};
    QStringList grantTypes{};
    QStringList tokenAuthMethods{};
    std::optional<QStringList> scopes{};           ///< nothing: not said
    std::optional<QStringList> challengeMethods{}; ///< nothing: not said
    std::optional<QStringList> prompts{};          ///< prompt_values_supported; nothing: not said
    bool callbackBringsIssuer = false;             ///< RFC 9207
    bool saysGrantTypes = false;                   ///< grantTypes is no default

    /// Endpoints that were left out since they may not be used, each with the reason; of those that
    /// a sign-in can do without. The others make the whole document unusable.
    QList<Error> refusedEndpoints{};

    /// Every endpoint that is there, with the name of its member.
    [[nodiscard]] QList<NamedAddress> endpoints() const;
};

/// Reads \a document, which was found for \a issuer.
///
/// IssuerMismatch: it describes another issuer, compared character by character (RFC 8414, 3.3).
/// AnswerUnreadable: a member has a wrong type. InsecureEndpoint, ConfigurationInvalid: an endpoint
/// may not be used, or leads where \a rule does not allow it to (names are judged later, by
/// AddressGuard).
Result<ServerMetadata> readServerMetadata(const QJsonObject &document, const QString &issuer,
                                          AddressRule rule);

/// A client of this server, ready for a sign-in.
///
/// With a \a secret the way to prove it is client_secret_basic unless only others are listed.
/// ConfigurationInvalid where the endpoints of a sign-in are missing, or every listed way is
/// unknown here.
Result<ClientConfig> clientConfigFor(const ServerMetadata &server, const QString &clientId,
                                     const std::optional<Secret> &secret, const QStringList &scopes,
                                     const RedirectConfig &redirect);

/// The way in which a client with a secret proves itself here.
Result<ClientAuthentication> clientAuthenticationFor(const QStringList &listedMethods);

} // namespace Lanyard
