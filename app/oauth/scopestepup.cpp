// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/scopestepup.h"

#include "oauth/metadatareader.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

Result<QStringList> ScopeStepUp::next(const QStringList &current, const BearerChallenge &challenge)
{
    Error error{.kind = ErrorKind::Forbidden, .oauthCode = challenge.error, .httpStatus = 403};
    if (challenge.error != u"insufficient_scope"_s || challenge.scopes.isEmpty()) {
        error.detail = u"the resource does not say which scopes it wants"_s;
        return error;
    }
    if (m_rounds >= maxRounds) {
        error.detail = u"still insufficient_scope after %1 rounds"_s.arg(maxRounds);
        return error;
    }
    ++m_rounds;
    return wellFormedScopes(current + challenge.scopes);
}

} // namespace Lanyard
