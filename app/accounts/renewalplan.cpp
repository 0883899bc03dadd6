// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/renewalplan.h"

#include "accounts/storedtokens.h"

#include <QRandomGenerator>

namespace Lanyard {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// How early a token of that \a lifetime is renewed: 10 %, at least 10 s, at most 5 min.
milliseconds marginFor(milliseconds lifetime)
{
    return qBound<milliseconds>(10s, lifetime / 10, 5min);
}

/// The shortest time between two renewals that nobody asked for.
milliseconds pauseFor(milliseconds lifetime)
{
    return lifetime < 5s ? 60s : qMin<milliseconds>(lifetime / 4, 60s);
}

/// A token with less time than this may end on its way.
milliseconds reserveFor(milliseconds lifetime)
{
    return qMin<milliseconds>(5s, lifetime / 4);
}

} // namespace

RenewalPlan::RenewalPlan(const Clock &clock)
    : m_clock(clock)
{}

void RenewalPlan::take(const StoredTokens &tokens)
{
    clear();
    plan(tokens);
}

void RenewalPlan::takeFresh(const StoredTokens &tokens, milliseconds startedAt)
{
    clear();
    plan(tokens);
    m_startedAt = startedAt;
    m_notBefore = m_clock.elapsed() + pauseFor(m_expiresAt.isValid() ? m_lifetime : 4min);
}

void RenewalPlan::clear()
{
    m_hasToken = false;
    m_expiresAt = {};
    m_renewsAt = {};
    m_startedAt.reset();
    m_notBefore.reset();
}

void RenewalPlan::plan(const StoredTokens &tokens)
{
    m_hasToken = tokens.accessToken.has_value();
    if (!m_hasToken || !tokens.accessExpiresAt.isValid())
        return;
    m_expiresAt = tokens.accessExpiresAt;
    m_lifetime = qMax(milliseconds(tokens.accessRequestedAt.msecsTo(m_expiresAt)), milliseconds(0));
    // Jitter, so that accounts which were renewed together do not stay together.
    const double jitter = QRandomGenerator::global()->generateDouble();
    const milliseconds early(qint64(double(marginFor(m_lifetime).count()) * (1 + jitter)));
    m_renewAfter = qMax(m_lifetime - early, m_lifetime / 2);
    m_renewsAt = m_expiresAt.addMSecs((m_renewAfter - m_lifetime).count());
}

std::optional<milliseconds> RenewalPlan::timeLeft() const
{
    std::optional<milliseconds> left;
    if (!m_hasToken)
        left = 0ms;
    else if (m_renewsAt.isValid())
        left = milliseconds(m_clock.utcNow().msecsTo(m_renewsAt));
    if (!left)
        return std::nullopt;
    const milliseconds now = m_clock.elapsed();
    if (m_startedAt && m_renewsAt.isValid())
        left = qMin(*left, *m_startedAt + m_renewAfter - now);
    if (m_notBefore)
        left = qMax(*left, *m_notBefore - now);
    return qMax(*left, milliseconds(0));
}

bool RenewalPlan::isUsable() const
{
    if (!m_hasToken || !m_expiresAt.isValid())
        return m_hasToken;
    milliseconds left(m_clock.utcNow().msecsTo(m_expiresAt));
    if (m_startedAt)
        left = qMin(left, *m_startedAt + m_lifetime - m_clock.elapsed());
    return left > reserveFor(m_lifetime);
}

bool RenewalPlan::isFresh() const
{
    return m_hasToken && m_notBefore && m_clock.elapsed() < *m_notBefore;
}

} // namespace Lanyard
