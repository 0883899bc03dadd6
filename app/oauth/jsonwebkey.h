// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/opensslowned.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace Lanyard {

/// What a key for one kind of signature looks like (RFC 7518, 6; RFC 8037, 2).
struct JwkShape
{
    const char *keyType;    ///< "RSA", "EC", "OKP"
    const char *curve;      ///< for EC and OKP
    const char *group;      ///< OpenSSL's name of the curve, for EC
    int coordinateSize = 0; ///< in bytes, for EC
};

/// Whether \a jwk (RFC 7517, 4) is of \a shape and made for signatures.
[[nodiscard]] bool hasShape(const QJsonObject &jwk, const JwkShape &shape);

/// The public key in \a jwk, which has \a shape; nothing where it is broken or too weak to count.
[[nodiscard]] KeyPointer publicKey(const QJsonObject &jwk, const JwkShape &shape);

/// Base64url without padding (RFC 7515, 2); nothing where \a text is anything else.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);

} // namespace Lanyard
