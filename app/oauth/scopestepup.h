// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/authenticationchallenge.h"

#include <QStringList>

namespace Lanyard {

/// Asking for more, since a resource wants more than the token gives (MCP, "step-up"; RFC 6750,
/// 3.1). The person's consent is asked for by whoever uses it.
///
/// One for each thing that somebody wants to do: it counts how often the resource was not content.
class ScopeStepUp final
{
public:
    static constexpr int maxRounds = 2;

    /// What to sign in again with: \a current and what \a challenge demands, in that order. Error
    /// Forbidden where the rounds are used up, or where the challenge demands nothing.
    Result<QStringList> next(const QStringList &current, const BearerChallenge &challenge);

    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    int m_rounds = 0;
};

} // namespace Lanyard
