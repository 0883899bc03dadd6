// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/objectreader.h"
#include "oauth/clientconfig.h"

namespace Lanyard {

/// What is needed depends on the ways in that a service has.
struct OfferedRoutes
{
    bool browser = true;
    bool deviceCode = false;
    bool ownClient = false; ///< the person brings the client id
};

/// All of a provider file that the protocol needs: "issuer", "client", "endpoints", "device",
/// "resources", "redirect", "authorizationParameters" and the server's peculiarities. \a baseUrl as
/// readBaseUrl() gave it.
[[nodiscard]] ClientConfig readClientConfig(const ObjectReader &document, const QString &baseUrl,
                                            const OfferedRoutes &offered);

/// Whether \a text is one scope.
[[nodiscard]] bool isScope(const QString &text);

} // namespace Lanyard
