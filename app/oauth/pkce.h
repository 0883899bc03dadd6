// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArray>

namespace Lanyard {

/// A fresh code verifier: 43 characters, 256 bits (RFC 7636, 4.1).
[[nodiscard]] Secret newCodeVerifier();

/// base64url(SHA-256(verifier)) without padding (RFC 7636, 4.2).
[[nodiscard]] QByteArray s256Challenge(const Secret &verifier);

} // namespace Lanyard
