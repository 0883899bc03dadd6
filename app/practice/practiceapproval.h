// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicedevicecodes.h"
#include "practice/practicepages.h"
#include "practice/practicewaiting.h"

namespace Lanyard {

/// The browser's half of the device grant (RFC 8628, 3.3): type the code, choose a person, compare,
/// allow or deny.
class PracticeApproval final
{
public:
    /// All must outlive this.
    PracticeApproval(const PracticeService &service, const Clock &clock, PracticeDeviceCodes &codes)
        : m_service(service)
        , m_codes(codes)
        , m_waiting(clock)
    {}

    [[nodiscard]] PracticeResponse begin(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse enter(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse showPeople(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse choose(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse showConsent(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse decide(const PracticeRequest &request);

private:
    struct Pending
    {
        QByteArray userCode;
        QString person;
    };

    const PracticeService &m_service;
    PracticeDeviceCodes &m_codes;
    PracticeWaiting<Pending> m_waiting;
};

} // namespace Lanyard
