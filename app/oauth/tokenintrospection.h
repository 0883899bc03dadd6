// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/clientconfig.h"
#include "oauth/httpanswer.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace Lanyard {

class HttpExchange;
class StrictNetwork;

/// What an authorization server says of one token (RFC 7662, 2.2). It speaks for that token only.
struct Introspection
{
    bool isActive = false;
    QStringList scopes{};
    QString subject{};
    QString username{};
    QString clientId{};
    QString tokenType{};
    QDateTime issuedAt{};  ///< UTC; invalid: not said
    QDateTime expiresAt{}; ///< UTC; invalid: not said
    QJsonObject members{}; ///< all of the answer, for JSON pointers of a provider file
};

/// One introspection request (RFC 7662, 2.1), authenticated as at the token endpoint.
///
/// Start it once; finished() follows exactly once, never from inside start(). AnswerUnreadable
/// where "active" is no JSON boolean.
class TokenIntrospection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenIntrospection)

public:
    /// \a network and \a clock must outlive the request. ConfigurationInvalid where \a client has
    /// no introspection endpoint.
    TokenIntrospection(const ClientConfig &client, const Secret &token, StrictNetwork &network,
                       const Clock &clock, QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::Introspection> &result);

private:
    [[nodiscard]] Result<Introspection> judged(const Result<HttpAnswer> &result) const;
    void fail(const Error &error);

    ClientConfig m_client;
    Secret m_token;
    HttpExchange *m_request;
    bool m_isFinished = false;
};

} // namespace Lanyard
