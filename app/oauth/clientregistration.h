// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/clientconfig.h"
#include "oauth/servermetadata.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>

namespace Lanyard {

struct HttpAnswer;
class HttpExchange;
class StrictNetwork;

/// A client id that a server gave on the spot, and what belongs to it. Good at this issuer only
/// (IS-5).
struct RegisteredClient
{
    QString issuer{};
    QString clientId{};
    std::optional<Secret> clientSecret{};
    QDateTime secretExpiresAt{}; ///< UTC; invalid: never
    ClientAuthentication authentication = ClientAuthentication::None;
    QStringList redirectUris{};
    QStringList scopes{}; ///< as registered; empty: not said
    QUrl managementEndpoint{};
    std::optional<Secret> registrationToken{}; ///< for the management endpoint (RFC 7592)

    /// Whether it can be used for a sign-in at \a issuer that begins at \a now, or a new one must
    /// be made.
    [[nodiscard]] bool isUsable(const QString &atIssuer, const QDateTime &now) const;
};

/// The redirect URIs to register for \a redirect: the one that is fixed, or both loopback literals
/// without a port (RFC 8252, 7.3).
[[nodiscard]] QStringList registrableRedirects(const RedirectConfig &redirect,
                                               const QString &issuer);

/// One dynamic registration as a native public client (RFC 7591, 3).
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
/// TokenRefused with oauthCode: the server declined (3.2.2). AnswerUnreadable: what it registered
/// is not what was asked for in a way that matters; detail says what.
class ClientRegistration final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClientRegistration)

public:
    /// \a network and \a clock must outlive the registration.
    ClientRegistration(const ServerMetadata &server, const RedirectConfig &redirect,
                       const QStringList &scopes, StrictNetwork &network, const Clock &clock,
                       QObject *parent = nullptr);

    /// For servers that let only those register whom they gave a token (3, "initial access token").
    void setInitialAccessToken(const Secret &token) { m_initialToken = token; }

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::RegisteredClient> &result);

private:
    [[nodiscard]] Secret document() const;
    [[nodiscard]] Result<RegisteredClient> judged(const Result<HttpAnswer> &result) const;
    void fail(const Error &error);

    ServerMetadata m_server;
    QStringList m_redirectUris;
    QStringList m_scopes;
    std::optional<Secret> m_initialToken;
    HttpExchange *m_request;
    bool m_isFinished = false;
};

/// A client of \a server by \a registration, which must be usable there: ConfigurationInvalid where
/// it was made at another issuer.
Result<ClientConfig> clientConfigFor(const ServerMetadata &server,
                                     const RegisteredClient &registration,
                                     const QStringList &scopes, const RedirectConfig &redirect);

} // namespace Lanyard
