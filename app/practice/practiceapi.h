// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceallowance.h"
#include "practice/practicegrants.h"
#include "practice/practicehttp.h"

namespace Lanyard {

/// The calls that need an access token: who, how much is left, a new API key.
class PracticeApi final
{
public:
    /// Both must outlive this.
    PracticeApi(const PracticeGrants &grants, PracticeAllowance &allowance)
        : m_grants(grants)
        , m_allowance(allowance)
    {}

    [[nodiscard]] PracticeResponse whoami(const PracticeRequest &request) const;
    [[nodiscard]] PracticeResponse quota(const PracticeRequest &request) const;
    [[nodiscard]] PracticeResponse createKey(const PracticeRequest &request);

    /// Like the allowance's, but all used up while the fault is on.
    [[nodiscard]] PracticeQuota quotaOf(const PracticePerson &person) const;

    void setUsedUp(bool usedUp) { m_isUsedUp = usedUp; }
    void setRejecting(bool rejecting) { m_isRejecting = rejecting; }

private:
    [[nodiscard]] const PracticePerson *caller(const PracticeRequest &request) const;

    const PracticeGrants &m_grants;
    PracticeAllowance &m_allowance;
    bool m_isUsedUp = false;
    bool m_isRejecting = false;
};

} // namespace Lanyard
