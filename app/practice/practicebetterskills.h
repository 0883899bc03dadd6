// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicegrants.h"
#include "practice/practicehttp.h"

namespace Lanyard {

/// What Better Skills has beside its device endpoints: who, health and sign-out, as tRPC and
/// better-auth answer.
class PracticeBetterSkills final
{
public:
    /// \a grants must outlive this.
    explicit PracticeBetterSkills(PracticeGrants &grants)
        : m_grants(grants)
    {}

    [[nodiscard]] PracticeResponse me(const PracticeRequest &request) const;
    [[nodiscard]] static PracticeResponse healthCheck(const PracticeRequest &request);
    [[nodiscard]] PracticeResponse signOut(const PracticeRequest &request);

private:
    PracticeGrants &m_grants;
};

} // namespace Lanyard
