// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/renewalschedule.h"

namespace Lanyard {
namespace {

// QTimer counts milliseconds in an int: 24 days.
constexpr std::chrono::milliseconds longestTimer = std::chrono::hours(24 * 20);

} // namespace

RenewalSchedule::RenewalSchedule(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may fire early, for nothing
    connect(&m_timer, &QTimer::timeout, this, &RenewalSchedule::due);
}

void RenewalSchedule::setNext(const std::optional<std::chrono::milliseconds> &timeLeft)
{
    if (timeLeft)
        m_timer.start(qBound(std::chrono::milliseconds(0), *timeLeft, longestTimer));
    else
        m_timer.stop();
}

} // namespace Lanyard
