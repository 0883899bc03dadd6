// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servermetadata.h"

#include <QList>
#include <QStringList>

namespace Lanyard {

/// What a server can do, or not, that matters to Lanyard.
enum class ServerFeature {
    AuthorizationCode, ///< sign-in in the browser
    ChallengeS256,     ///< PKCE with SHA-256
    DeviceCode,        ///< sign-in on another device
    Refresh,           ///< sessions that renew themselves
    Revocation,        ///< sign-out ends the tokens at the server
    Introspection,     ///< the server says what a token is worth
    Registration,      ///< a client id is given on the spot
    CallbackIssuer,    ///< the answer says which server sent it (RFC 9207)
    IdentityToken,     ///< OpenID: the server says who signed in, signed
    UserInfo,          ///< OpenID: and more of the person
    AccountPrompt,     ///< prompt=select_account
    PublicClient,      ///< clients without a secret
    ClientSecret,      ///< clients with one, in a way that Lanyard knows
};

enum class FeatureState {
    Supported,
    NotSupported,
    NotSaid, ///< the server leaves it open
    Refused, ///< it is offered at an address that may not be used
};

/// What the feature means for a sign-in.
enum class FeatureRole {
    Used,     ///< Lanyard will use it
    Unused,   ///< not there, or not needed: nothing is lost that a sign-in needs
    Blocking, ///< without it nobody can sign in
};

struct ServerFact
{
    ServerFeature feature = ServerFeature::AuthorizationCode;
    FeatureState state = FeatureState::NotSaid;
    FeatureRole role = FeatureRole::Unused;
    QStringList values{}; ///< as listed: challenge methods, prompts, ways of proof

    friend bool operator==(const ServerFact &, const ServerFact &) = default;
};

/// "Check this server": every feature once, in the order of the enum. No words.
struct ServerReport
{
    QString issuer{};
    QList<ServerFact> facts{};
    QStringList scopes{}; ///< scopes_supported; empty: not said
    QStringList prompts{};
    QList<Error> refusedEndpoints{};

    [[nodiscard]] const ServerFact &fact(ServerFeature feature) const;
    /// Nothing is missing for a sign-in by one way or the other.
    [[nodiscard]] bool canSignIn() const;
};

/// \a isStrict: as an MCP client, for whom PKCE must be announced (PK-3).
[[nodiscard]] ServerReport reportOn(const ServerMetadata &server, bool isStrict = false);

} // namespace Lanyard
