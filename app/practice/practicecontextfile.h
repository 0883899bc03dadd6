// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicegrants.h"
#include "practice/practicehttp.h"
#include "practice/practiceservice.h"

namespace Lanyard {

/// What ContextFile has beside its token endpoint: revocation, introspection, the list of contexts.
class PracticeContextFile final
{
public:
    /// Both must outlive this.
    PracticeContextFile(const PracticeService &service, PracticeGrants &grants)
        : m_service(service)
        , m_grants(grants)
    {}

    [[nodiscard]] PracticeResponse revoke(const PracticeRequest &request);           ///< RFC 7009
    [[nodiscard]] PracticeResponse introspect(const PracticeRequest &request) const; ///< RFC 7662
    [[nodiscard]] PracticeResponse contexts(const PracticeRequest &request) const;

private:
    const PracticeService &m_service;
    PracticeGrants &m_grants;
};

} // namespace Lanyard
