// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Lanyard {

/// How a client proves itself at the token endpoint (RFC 6749, 2.3.1).
enum class ClientAuthentication {
    None, ///< public client: client_id in the form, no secret, no header
    ClientSecretBasic,
    ClientSecretPost,
};

/// How a device authorization server wants its requests (RFC 8628 says form; better-auth says
/// JSON).
enum class DeviceRequestBody { Form, Json };

/// Where and how a code is fetched for another device (RFC 8628).
struct DeviceConfig
{
    QUrl authorizationEndpoint; ///< empty: no device flow here
    QUrl tokenEndpoint;         ///< empty: ClientConfig::tokenEndpoint
    DeviceRequestBody body = DeviceRequestBody::Form;
    QList<QPair<QString, QString>> extraParameters; ///< of the device authorization request
    bool sendsHostName = false;                     ///< "hostname": shown on the approval page

    friend bool operator==(const DeviceConfig &, const DeviceConfig &) = default;
};

/// The redirect URI as the server has it registered.
struct RedirectConfig
{
    /// "localhost" (both families are held while waiting, and the string is sent as it is) or
    /// empty: the literal of the family that could be bound (RFC 8252, 7.3).
    QString host;
    QString path; ///< absolute, percent-encoded as registered; empty: a path of this server's own
                  ///< (IS-4)
    QList<quint16>
        ports; ///< registered ports in the order to try; empty: any port that the system gives

    friend bool operator==(const RedirectConfig &, const RedirectConfig &) = default;
};

/// One client at one authorization server, recorded as a whole before the browser opens (RFC
/// 9700, 4.4.2).
struct ClientConfig
{
    QString issuer; ///< compared as a plain string (RFC 9207, 2.4)
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl keysEndpoint;          ///< jwks_uri; empty: ID tokens cannot be checked
    QUrl revocationEndpoint;    ///< RFC 7009; empty: none
    QUrl introspectionEndpoint; ///< RFC 7662; empty: none
    DeviceConfig device;
    QStringList resources; ///< absolute URIs without fragment (RFC 8707): in the authorization,
                           ///< device, token and refresh requests
    QString clientId;
    std::optional<Secret> clientSecret;
    ClientAuthentication authentication = ClientAuthentication::None;
    QStringList scopes;
    RedirectConfig redirect;
    QList<QPair<QString, QString>>
        extraAuthorizationParameters;  ///< prompt, login_hint, resource, … unencoded
    bool callbackBringsIssuer = false; ///< authorization_response_iss_parameter_supported
    bool assumesBearer = false;        ///< this server is known to leave token_type out
    /// code_challenge_methods_supported of fetched metadata. Nothing: no metadata, or the field was
    /// absent.
    std::optional<QStringList> challengeMethods;
    bool strictChallengeMethods = false; ///< MCP mode: an absent list refuses too (PK-3)

    [[nodiscard]] bool wantsIdToken() const { return scopes.contains(QLatin1String("openid")); }
};

} // namespace Lanyard
