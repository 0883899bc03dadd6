// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/clientconfig.h"
#include "oauth/formencoding.h"

#include <optional>

namespace Lanyard {

/// What a client adds to a request at the token endpoint to say who it is (RFC 6749, 2.3.1):
/// exactly one of the ways, never two.
struct ClientProof
{
    FormFields fields;                   ///< client_id, and client_secret for ClientSecretPost
    std::optional<Secret> authorization; ///< Authorization header, for ClientSecretBasic
};

/// Error ConfigurationInvalid where the way needs a client id or a secret that is not there.
Result<ClientProof> clientProof(const ClientConfig &client);

} // namespace Lanyard
