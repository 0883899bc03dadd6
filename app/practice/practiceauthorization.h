// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "practice/practicegrants.h"
#include "practice/practicehttp.h"

#include <QHash>

namespace Lanyard {

class PracticeForm;

/// The browser's half of the authorization code grant (RFC 6749, 4.1.1 and 4.1.2): choose a person,
/// allow or deny, go back with a code.
class PracticeAuthorization final
{
public:
    /// Both must outlive this.
    PracticeAuthorization(const Clock &clock, PracticeGrants &grants)
        : m_clock(clock)
        , m_grants(grants)
    {}

    [[nodiscard]] PracticeResponse begin(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse showPeople(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse choose(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse showConsent(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse decide(const PracticeRequest &request);

private:
    /// An authorization request that waits for its person.
    struct Pending
    {
        QByteArray browser; ///< the one that it was begun in
        QByteArray state;
        bool hasState = false;
        PracticeConsent consent;
        std::chrono::milliseconds startedAt{0};
    };

    QByteArray remember(const Pending &pending);
    /// The one that \a form names, if it was begun in the browser that sent \a request.
    Pending *pendingOf(const PracticeRequest &request, const PracticeForm &form);
    void forgetOld();

    const Clock &m_clock;
    PracticeGrants &m_grants;
    QHash<QByteArray, Pending> m_pending;
};

/// The client that the practice service knows: Context7's public one.
[[nodiscard]] QByteArray practiceClientId();

/// Whether all of \a scope can be granted (RFC 6749, 3.3).
[[nodiscard]] bool isPracticeScope(const QByteArray &scope);

} // namespace Lanyard
