// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/retrypace.h"

#include <QRandomGenerator>

namespace Lanyard {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds firstWait = 30s;
constexpr milliseconds longestWait = 15min;
constexpr milliseconds longestToldWait = 24h;
constexpr milliseconds hurriedWait = 5s;

/// \a time times a random number of [\a from, \a to).
milliseconds spread(milliseconds time, double from, double to)
{
    const double factor = from + (to - from) * QRandomGenerator::global()->generateDouble();
    return milliseconds(qint64(double(time.count()) * factor));
}

} // namespace

RetryPace::RetryPace(const Clock &clock)
    : m_clock(clock)
{}

void RetryPace::failed(const Error &error)
{
    m_failures = qMin(m_failures + 1, 20);
    m_failedAt = m_clock.elapsed();
    m_isConnectionFailure = isConnectionFailure(error.kind);
    const milliseconds wait =
        m_failures > 6 ? longestWait : qMin(firstWait * (1 << (m_failures - 1)), longestWait);
    const milliseconds ownWait = spread(wait, 0.8, 1.2);
    const milliseconds told =
        qBound(milliseconds(0), milliseconds(error.retryAfter.value_or(0s)), longestToldWait);
    m_isTold = told > ownWait;
    waitFor(m_isTold ? spread(told, 1.0, 1.1) : ownWait);
}

void RetryPace::succeeded()
{
    m_failures = 0;
    m_isTold = false;
    m_nextAt.reset();
}

std::optional<milliseconds> RetryPace::timeLeft() const
{
    if (!m_nextAt)
        return std::nullopt;
    return qMax(*m_nextAt - m_clock.elapsed(), milliseconds(0));
}

void RetryPace::hurry()
{
    // Spread over a few seconds, so that all accounts do not ask at once.
    if (m_nextAt && m_isConnectionFailure && !m_isTold &&
        m_clock.elapsed() - m_failedAt > hurriedWait && *timeLeft() > hurriedWait)
        waitFor(spread(hurriedWait, 0.0, 1.0));
}

bool RetryPace::isToldToWait() const
{
    return m_isTold && timeLeft().value_or(0ms) > 0ms;
}

void RetryPace::waitFor(milliseconds time)
{
    m_nextAt = m_clock.elapsed() + time;
}

} // namespace Lanyard
