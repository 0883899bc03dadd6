// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/devicepace.h"

#include <algorithm>

namespace Lanyard {

void DevicePace::slowDown()
{
    m_interval += std::chrono::seconds(5); // RFC 8628, 3.5
    m_failures = 0;
}

void DevicePace::failed(std::optional<std::chrono::seconds> retryAfter)
{
    ++m_failures;
    m_retryAfter = retryAfter;
}

std::chrono::seconds DevicePace::pause() const
{
    if (m_failures == 0)
        return m_interval;
    std::chrono::seconds pause = m_interval;
    for (int i = 0; i < m_failures && pause < longestBackOff; ++i)
        pause *= 2;
    // Never quicker than without failures, and never quicker than the server asks for.
    pause = std::max(m_interval, std::min(pause, longestBackOff));
    return std::max(pause, m_retryAfter.value_or(pause));
}

} // namespace Lanyard
