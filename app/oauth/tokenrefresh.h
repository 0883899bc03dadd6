// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/clientconfig.h"
#include "oauth/httpanswer.h"
#include "oauth/tokenset.h"

#include <QObject>

#include <optional>

namespace Lanyard {

class HttpExchange;
class StrictNetwork;

/// One refresh request (RFC 6749, 6), our own: Qt's sends what it should not.
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
/// GrantInvalid is the only error that says the session has ended.
class TokenRefresh final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenRefresh)

public:
    /// \a network and \a clock must outlive the refresh. \a grantedScopes stand in where the answer
    /// names none.
    TokenRefresh(const ClientConfig &client, const Secret &refreshToken,
                 const QStringList &grantedScopes, StrictNetwork &network, const Clock &clock,
                 QObject *parent = nullptr);

    /// Who the account is, by its first ID token. Where the answer brings another one that speaks
    /// of somebody else, the result is IdTokenInvalid (OIDC Core, 12.2).
    void setExpectedSubject(const QString &subject) { m_expectedSubject = subject; }

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::TokenSet> &result);

private:
    [[nodiscard]] Result<TokenSet> judged(const Result<HttpAnswer> &result) const;
    void fail(const Error &error);

    ClientConfig m_client;
    Secret m_refreshToken;
    QStringList m_grantedScopes;
    const Clock &m_clock;
    std::optional<QString> m_expectedSubject;
    HttpExchange *m_request;
    bool m_isFinished = false;
};

} // namespace Lanyard
