// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "oauth/callbackanswer.h"
#include "oauth/callbackpage.h"
#include "oauth/clientconfig.h"

#include <QObject>

#include <memory>

namespace Lanyard {

class Clock;

/// The end of the redirect for one sign-in attempt (RFC 8252, 7.3).
///
/// Attempts at one registered port share it, each with its own state; \see LoopbackDoor. Listens on
/// loopback only, from listen() until close(), the destructor, or showOutcome(): then
/// until the browser has fetched that page, and at most one second. Exactly one callback is
/// accepted: answerReceived() follows at most once, never from inside another call, and its
/// receiver may delete the listener. The browser is sent on at once (303) to an address without the
/// code, and that page waits for showOutcome().
class LoopbackListener final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackListener)

public:
    /// \a pages and \a clock must outlive the listener.
    LoopbackListener(const CallbackPageWriter &pages, const Clock &clock,
                     QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// Takes a port as \a redirect says; errors PortInUse and LoopbackUnavailable. \a state is what
    /// a callback must carry. \a defaultPath serves a redirect without a path of its own.
    Result<void> listen(const RedirectConfig &redirect, const Secret &state,
                        const QString &defaultPath);

    /// The redirect URI, byte for byte what was registered; stays the same after close().
    [[nodiscard]] QString redirectUri() const;

    /// The same checks for an address line that the user pasted. Error CallbackInvalid; the attempt
    /// goes on waiting. An accepted line lets the port go at once.
    Result<void> submit(const QString &addressLine);

    /// The page that the browser, which waits since the callback, gets now. Then the port is let
    /// go.
    void showOutcome(const CallbackPage &page);

    void close();

Q_SIGNALS:
    void answerReceived(const Lanyard::CallbackAnswer &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
