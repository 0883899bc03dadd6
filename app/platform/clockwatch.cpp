// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/clockwatch.h"

#include "core/logging.h"

#include <QSocketNotifier>

#include <cerrno>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>

namespace Lanyard {

ClockWatch::ClockWatch(QObject *parent)
    : QObject(parent)
    , m_timer(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    if (m_timer < 0 || !arm()) {
        qCInfo(lcPlatform) << "Clock changes are not told:" << qt_error_string();
        return;
    }
    auto *notifier = new QSocketNotifier(m_timer, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &ClockWatch::descriptorReady);
}

ClockWatch::~ClockWatch()
{
    if (m_timer >= 0)
        ::close(m_timer);
}

// A timer that never comes, and is cancelled when CLOCK_REALTIME jumps (timerfd_create(2)).
bool ClockWatch::arm()
{
    itimerspec never = {};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    return timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) ==
           0;
}

void ClockWatch::descriptorReady()
{
    quint64 expirations = 0;
    if (::read(m_timer, &expirations, sizeof(expirations)) >= 0 || errno != ECANCELED)
        return;
    arm();
    Q_EMIT clockChanged();
}

} // namespace Lanyard
