// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/clientconfig.h"

#include <QTcpServer>

#include <memory>
#include <vector>

namespace Lanyard {

/// A port of this machine that is held, and how a redirect URI names it.
struct LoopbackPort
{
    std::vector<std::unique_ptr<QTcpServer>> servers; ///< one for each address family; listening
    quint16 port = 0;
    QString authority; ///< "localhost:52417", "127.0.0.1:40123", "[::1]:40123"
};

/// Takes a port on loopback addresses only, as \a redirect says (RFC 8252, 7.3 and 8.3).
///
/// For "localhost" both families are taken, since a browser may resolve it to either; where the
/// machine has one family only, that one. Errors: PortInUse names the first port and its holder;
/// LoopbackUnavailable; ConfigurationInvalid for a host that is not loopback.
[[nodiscard]] Result<std::shared_ptr<LoopbackPort>>
takeLoopbackPort(const RedirectConfig &redirect);

} // namespace Lanyard
