// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace Lanyard {

/// Where time comes from, so that tests can set it. Everything in UTC.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Wall clock, UTC: what expiry is compared with.
    [[nodiscard]] virtual QDateTime utcNow() const = 0;

    /// Time since an arbitrary start, which never jumps and goes on during suspend: what deadlines
    /// are counted with.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

/// The computer's clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
};

} // namespace Lanyard
