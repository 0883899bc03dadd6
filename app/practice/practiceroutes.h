// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceconnection.h"

#include <QHash>
#include <QList>

namespace Lanyard {

/// What a request is to the faults of practice mode.
enum class PracticeRouteKind {
    Page,       ///< for a browser: usable throughout
    Call,       ///< made by a program
    Revocation, ///< a call that makes a token worthless
};

struct PracticeRoute
{
    QByteArray method;
    PracticeRouteKind kind = PracticeRouteKind::Page;
    PracticeHandler answer;
};

/// Which request is answered by whom.
class PracticeRoutes final
{
public:
    void add(const QByteArray &path, const QByteArray &method, PracticeRouteKind kind,
             PracticeHandler handler)
    {
        m_routes[path].append({method, kind, std::move(handler)});
    }

    /// By path; empty: there is nothing.
    [[nodiscard]] QList<PracticeRoute> at(const QByteArray &path) const
    {
        return m_routes.value(path);
    }

private:
    QHash<QByteArray, QList<PracticeRoute>> m_routes;
};

} // namespace Lanyard
