// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

namespace Lanyard {

/// Those who wait for the access token of one session.
class TokenWaiters final
{
public:
    using Handler = std::function<void(const Result<Secret> &)>;

    /// \a refused is a token that \a handler has no use for; may be empty.
    void add(QObject *context, Handler handler, const Secret &refused);

    [[nodiscard]] bool isEmpty() const { return m_waiters.isEmpty(); }
    /// Whether somebody waits for another one than \a token.
    [[nodiscard]] bool refuse(const Secret &token) const;

    /// Calls everybody whose context is still there; a \a token that they refuse becomes
    /// \a otherwise. Handlers may do anything, also wait anew.
    void serve(const Result<Secret> &token, const Error &otherwise);

private:
    struct Waiter
    {
        QPointer<QObject> context{};
        Handler handler{};
        Secret refused{};
    };

    QList<Waiter> m_waiters;
};

} // namespace Lanyard
