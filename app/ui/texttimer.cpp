// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texttimer.h"

#include "core/clock.h"

#include <limits>

namespace Lanyard {

TextTimer::TextTimer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    // A coarse timer may fire early: the text would still be the old one, and a second wake-up due.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TextTimer::due);
}

void TextTimer::setNext(const QDateTime &moment)
{
    m_next = moment;
    arm();
}

void TextTimer::setSeen(bool isSeen)
{
    if (m_isSeen == isSeen)
        return;
    m_isSeen = isSeen;
    arm();
}

void TextTimer::arm()
{
    m_timer.stop();
    if (!m_isSeen || !m_next.isValid())
        return;
    const qint64 left = m_clock.utcNow().msecsTo(m_next);
    m_timer.start(int(qBound(qint64(0), left, qint64(std::numeric_limits<int>::max()))));
}

} // namespace Lanyard
