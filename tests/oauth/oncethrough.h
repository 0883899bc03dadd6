// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowrig.h"
#include "oauth/tokenrefresh.h"
#include "resultof.h"

namespace Lanyard {

/// A whole sign-in; the token endpoint answers with \a body where there is one.
inline Result<AuthorizationGrant> signInOnce(FlowRig &rig, const QByteArray &body = {})
{
    if (!body.isEmpty())
        rig.tokenAnswer.body = body;
    Attempt attempt(rig, rig.client());
    attempt.start().comeBackWell();
    return attempt.result();
}

inline Result<TokenSet> refreshOnce(FlowRig &rig, const ClientConfig &client,
                                    const QByteArray &token = "r0")
{
    TokenRefresh refresh(client, Secret(token), client.scopes, rig.network, rig.clock);
    return resultOf<TokenSet>(refresh);
}

} // namespace Lanyard
