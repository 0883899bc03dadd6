// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <optional>

namespace Lanyard {

struct StoredTokens;

/// When one access token is renewed, and how long it may be handed out.
///
/// Its time is counted on both clocks: the wall clock survives a restart, the other one does not
/// jump when somebody sets the time (TM-2).
class RenewalPlan final
{
public:
    /// Nothing is planned yet. \a clock must outlive the plan.
    explicit RenewalPlan(const Clock &clock);

    /// For tokens that were read from the keychain.
    void take(const StoredTokens &tokens);
    /// For tokens that came with a renewal begun at \a startedAt (Clock::elapsed()).
    void takeFresh(const StoredTokens &tokens, std::chrono::milliseconds startedAt);
    void clear();

    /// Until the renewal; nothing: it cannot be planned, only a refusal will tell.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeLeft() const;
    [[nodiscard]] QDateTime renewsAt() const { return m_renewsAt; } ///< UTC; may be invalid

    /// Whether the access token lasts long enough to be used now.
    [[nodiscard]] bool isUsable() const;
    /// Whether it is so new that asking for another one would be a loop (TR-6).
    [[nodiscard]] bool isFresh() const;

private:
    void plan(const StoredTokens &tokens);

    const Clock &m_clock;
    bool m_hasToken = false;
    std::chrono::milliseconds m_lifetime{};
    QDateTime m_expiresAt; ///< invalid: unknown
    QDateTime m_renewsAt;
    std::chrono::milliseconds m_renewAfter{};             ///< counted from the request
    std::optional<std::chrono::milliseconds> m_startedAt; ///< of the request, in this run
    std::optional<std::chrono::milliseconds> m_notBefore;
};

} // namespace Lanyard
