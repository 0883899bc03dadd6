// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace Lanyard {

/// A clock that stands still until it is told to go on.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime utcNow() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }

    /// Time passes: both clocks.
    void advance(std::chrono::milliseconds time)
    {
        m_now = m_now.addMSecs(time.count());
        m_elapsed += time;
    }
    /// Somebody sets the wall clock; nothing passes.
    void setUtcNow(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-11-20T13:41:00Z"), Qt::ISODate);
    std::chrono::milliseconds m_elapsed{1'000'000};
};

} // namespace Lanyard
