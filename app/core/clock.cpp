// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <time.h>

namespace Lanyard {

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::elapsed() const
{
    // CLOCK_BOOTTIME and not CLOCK_MONOTONIC: the latter stands still while the computer sleeps.
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::milliseconds(qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000);
}

} // namespace Lanyard
