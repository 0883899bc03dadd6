// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "practice/practicegrants.h"
#include "practice/practicepages.h"
#include "practice/practicewaiting.h"

namespace Lanyard {

/// The browser's half of the authorization code grant (RFC 6749, 4.1.1 and 4.1.2): choose a person,
/// allow or deny, go back with a code.
class PracticeAuthorization final
{
public:
    /// All must outlive this.
    PracticeAuthorization(const PracticeService &service, const Clock &clock,
                          PracticeGrants &grants)
        : m_service(service)
        , m_grants(grants)
        , m_waiting(clock)
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
        QByteArray state;
        bool hasState = false;
        PracticeConsent consent;
    };

    /// What the person left of the scopes that were asked for.
    [[nodiscard]] QByteArray granted(const QByteArray &asked, const PracticeForm &form) const;
    [[nodiscard]] PracticeResponse answered(Pending pending, const PracticeForm &form);

    const PracticeService &m_service;
    PracticeGrants &m_grants;
    PracticeWaiting<Pending> m_waiting;
};

} // namespace Lanyard
