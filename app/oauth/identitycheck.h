// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/clientconfig.h"
#include "oauth/idtoken.h"
#include "oauth/jsonrequest.h"

#include <QObject>

namespace Lanyard {

/// Fetches the server's keys and checks the ID token of a code exchange, or of a device
/// grant, which has no nonce, with them (OIDC Core, 3.1.3.7).
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
class IdentityCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdentityCheck)

public:
    /// \a network and \a clock must outlive the check.
    IdentityCheck(const ClientConfig &client, const Secret &idToken,
                  const std::optional<Secret> &nonce, StrictNetwork &network, const Clock &clock,
                  QObject *parent = nullptr);

    void start() { m_request.start(); }
    void cancel() { m_request.cancel(); }

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::IdTokenClaims> &result);

private:
    [[nodiscard]] Result<IdTokenClaims> checked(const Result<JsonAnswer> &keys) const;

    QString m_issuer;
    QString m_clientId;
    Secret m_idToken;
    std::optional<Secret> m_nonce;
    const Clock &m_clock;
    JsonRequest m_request;
};

} // namespace Lanyard
