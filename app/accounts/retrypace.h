// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <optional>

namespace Lanyard {

/// When to try again after a failure: growing waits with jitter, or as long as the server asks for
/// (RFC 9110, 10.2.3). A server that is down sees a trickle (RF-8).
class RetryPace final
{
public:
    /// \a clock must outlive the pace.
    explicit RetryPace(const Clock &clock);

    void failed(const Error &error);
    void succeeded();

    /// Until the next try; nothing: no failure to wait for.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;

    /// The connection may be back: a wait that no server asked for is cut to a few seconds, unless
    /// the last try was only just now.
    void hurry();

    /// The server named a time that is not over.
    [[nodiscard]] bool isToldToWait() const;

private:
    void waitFor(std::chrono::milliseconds time);

    const Clock &m_clock;
    int m_failures = 0;
    bool m_isConnectionFailure = false;
    bool m_isTold = false;
    std::chrono::milliseconds m_failedAt{};
    std::optional<std::chrono::milliseconds> m_nextAt;
};

} // namespace Lanyard
