// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "oauth/authorizationcodeflow.h"
#include "oauth/clientconfig.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Lanyard {

class StrictNetwork;

/// What the person types or scans on another device (RFC 8628, 3.2). The device_code is not in it:
/// it is a secret, and nobody is shown it.
struct DeviceCode
{
    QString userCode;             ///< exactly as sent
    QUrl verificationUri;         ///< https, or http on loopback
    QUrl verificationUriComplete; ///< of the same origin; empty: none, or one that is not used
};

/// One device authorization grant (RFC 8628): asks for a code, then polls until somebody approved.
///
/// Start it once. codeReady() follows once unless the request fails; then finished() exactly once,
/// never from inside start(), also after cancel() and when the code has run out (DeadlinePassed).
/// AuthorizationRefused with oauthCode access_denied: the person said no. Connection failures, 5xx
/// and 429 slow the polling down and do not end it (3.5).
class DeviceFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceFlow)

public:
    enum class Polling {
        Waiting,     ///< the server says: not yet
        SlowedDown,  ///< the server asked for longer pauses
        Unreachable, ///< the last poll failed; it goes on, slower
    };
    Q_ENUM(Polling)

    /// \a network and \a clock must outlive the flow.
    DeviceFlow(const ClientConfig &client, StrictNetwork &network, const Clock &clock,
               QObject *parent = nullptr);
    ~DeviceFlow() override;

    void start();
    void cancel(); ///< stops polling at once

    [[nodiscard]] std::optional<DeviceCode> code() const; ///< nothing before codeReady()
    [[nodiscard]] Polling polling() const;
    [[nodiscard]] std::optional<Error> lastFailure() const;   ///< while Unreachable
    [[nodiscard]] std::chrono::milliseconds timeLeft() const; ///< of the code, never negative

Q_SIGNALS:
    void codeReady();
    void pollingChanged();
    void finished(const Lanyard::Result<Lanyard::AuthorizationGrant> &result);
    /// After cancel() or the end: an answer that was on its way brought tokens, or those that came
    /// could not be used, since their ID token was wrong. They are to be revoked (DF-9).
    void tokensCameLate(const Lanyard::TokenSet &tokens);
    /// Once, after finished(): nothing is under way any more, no tokens can come late. Who deletes
    /// the flow before loses the tokens of a poll that the server is just answering.
    void settled();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
