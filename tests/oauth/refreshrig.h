// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/strictnetwork.h"
#include "oauth/tokenrefresh.h"
#include "resultof.h"
#include "support/fakeclock.h"

namespace Lanyard {

/// Refreshes CANARY wherever it is told to: the shortest way from a server's answer to a result.
class RefreshRig
{
public:
    Result<TokenSet> refresh(const QUrl &tokenEndpoint)
    {
        ClientConfig client;
        client.issuer = QStringLiteral("https://as.example");
        client.tokenEndpoint = tokenEndpoint;
        client.clientId = QStringLiteral("client");
        TokenRefresh refresh(client, Secret("CANARY"), {}, network, clock);
        return resultOf<TokenSet>(refresh);
    }

    FakeClock clock;
    StrictNetwork network;
};

} // namespace Lanyard
