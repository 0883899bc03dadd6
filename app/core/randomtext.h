// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Lanyard {

/// \a byteCount bytes of the system's cryptographic generator as base64url without padding.
/// 32 bytes make 43 characters and 256 bits (RFC 7636, 4.1).
[[nodiscard]] QByteArray randomBase64Url(int byteCount);

} // namespace Lanyard
