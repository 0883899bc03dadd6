// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceapproval.h"
#include "practice/practiceauthorization.h"
#include "practice/practicedevicecodes.h"
#include "practice/practiceroutes.h"

namespace Lanyard {

/// One of the services that are played: what it gave out, and the pages on which people say yes.
class PracticeSite final
{
public:
    /// All must outlive this.
    PracticeSite(const PracticeService &playedService, const Clock &clock)
        : service(playedService)
        , grants(clock, playedService.refreshLifetime)
        , devices(playedService, clock, grants)
        , m_authorization(playedService, clock, grants)
        , m_approval(playedService, clock, devices)
    {}
    Q_DISABLE_COPY_MOVE(PracticeSite)

    /// The pages, of which a service has those that its entry names.
    void addPages(PracticeRoutes &routes);

    const PracticeService &service;
    PracticeGrants grants;
    PracticeDeviceCodes devices;

private:
    PracticeAuthorization m_authorization;
    PracticeApproval m_approval;
};

} // namespace Lanyard
