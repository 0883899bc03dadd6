// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/clientconfig.h"
#include "oauth/httpanswer.h"

#include <QObject>

namespace Lanyard {

class HttpExchange;
class StrictNetwork;

/// One revocation request (RFC 7009, 2).
///
/// Start it once; finished() follows exactly once, never from inside start(). A 200 is success,
/// also for an unknown token, whatever its body holds: except for an OAuth error, and a page where
/// no revocation endpoint is. unsupported_token_type is no failure (2.2.1) and is told apart by
/// Outcome.
class TokenRevocation final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenRevocation)

public:
    enum class Token { Refresh, Access };
    enum class Outcome {
        Revoked,
        NotSupported, ///< the server does not revoke tokens of this kind
    };

    /// \a network and \a clock must outlive the request. ConfigurationInvalid where \a client has
    /// no revocation endpoint.
    TokenRevocation(const ClientConfig &client, const Secret &token, Token kind,
                    StrictNetwork &network, const Clock &clock, QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    /// ServerError with retryAfter: the token is to be taken as alive, and tried again then
    /// (2.2.1).
    void finished(const Lanyard::Result<Lanyard::TokenRevocation::Outcome> &result);

private:
    [[nodiscard]] Result<Outcome> judged(const Result<HttpAnswer> &result) const;
    void fail(const Error &error);

    ClientConfig m_client;
    Secret m_token;
    Token m_kind;
    HttpExchange *m_request;
    bool m_isFinished = false;
};

} // namespace Lanyard
