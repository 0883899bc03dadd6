// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/clientconfig.h"
#include "oauth/formencoding.h"

#include <QUrl>

namespace Lanyard {

/// \a endpoint with \a fields in its query, each encoded once. A query that the endpoint has
/// already is kept as it is (RFC 6749, 3.1). Error ConfigurationInvalid where a name would occur
/// twice; "resource" may (RFC 8707, 2).
Result<QUrl> authorizationUrl(const QUrl &endpoint, const FormFields &fields);

/// Whether a sign-in with \a client may begin: endpoints, client authentication and the PKCE
/// methods that the server lists (PK-3). The error names the field.
Result<void> checkClientConfig(const ClientConfig &client);

/// A path of this server's own for a redirect that has none: an answer that arrives on another
/// server's path is not taken (RFC 8252, 8.10).
[[nodiscard]] QString redirectPathFor(const QString &issuer);

} // namespace Lanyard
