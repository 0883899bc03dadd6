// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace Lanyard {

/// How long to wait between two polls of one device grant (RFC 8628, 3.5).
class DevicePace
{
public:
    static constexpr std::chrono::seconds defaultInterval{5}; // RFC 8628, 3.2
    static constexpr std::chrono::seconds longestBackOff{60};

    explicit DevicePace(std::chrono::seconds interval = defaultInterval)
        : m_interval(interval)
    {}

    void answered() { m_failures = 0; }
    void slowDown(); ///< for this and all later polls
    /// The server could not be reached or was in trouble; it names a pause itself, or not.
    void failed(std::optional<std::chrono::seconds> retryAfter = {});

    /// From the end of the last answer to the next request.
    [[nodiscard]] std::chrono::seconds pause() const;

private:
    std::chrono::seconds m_interval;
    std::optional<std::chrono::seconds> m_retryAfter;
    int m_failures = 0;
};

} // namespace Lanyard
