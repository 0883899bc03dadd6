// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace Lanyard {

/// The longest time for which the event loop answered nothing, from its making on: what a person
/// would feel as a window that hangs.
class LongestPause final
{
public:
    LongestPause()
    {
        m_tick.callOnTimeout(&m_tick, [this] { take(); });
        m_sinceTick.start();
        m_tick.start(5);
    }

    [[nodiscard]] qint64 milliseconds()
    {
        take();
        return m_longest;
    }

private:
    void take() { m_longest = qMax(m_longest, m_sinceTick.restart()); }

    QTimer m_tick;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0;
};

} // namespace Lanyard
