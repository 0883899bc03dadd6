// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/objectreader.h"
#include "oauth/clientconfig.h"

namespace Lanyard {

/// All of a provider file that the protocol needs: "issuer", "client", "endpoints", "redirect",
/// "authorizationParameters" and the server's peculiarities. \a baseUrl as readBaseUrl() gave it.
[[nodiscard]] ClientConfig readClientConfig(const ObjectReader &document, const QString &baseUrl);

} // namespace Lanyard
