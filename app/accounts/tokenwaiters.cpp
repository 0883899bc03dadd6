// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/tokenwaiters.h"

#include <algorithm>
#include <utility>

namespace Lanyard {

void TokenWaiters::add(QObject *context, Handler handler, const Secret &refused)
{
    m_waiters.append({.context = context, .handler = std::move(handler), .refused = refused});
}

bool TokenWaiters::refuse(const Secret &token) const
{
    return std::any_of(m_waiters.begin(), m_waiters.end(), [&token](const Waiter &waiter) {
        return waiter.refused.matches(token.reveal());
    });
}

void TokenWaiters::serve(const Result<Secret> &token, const Error &otherwise)
{
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (!waiter.context)
            continue;
        const bool isRefused = token && waiter.refused.matches(token.value().reveal());
        waiter.handler(isRefused ? Result<Secret>(otherwise) : token);
    }
}

} // namespace Lanyard
