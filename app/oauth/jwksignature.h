// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace Lanyard {

/// How a JSON web signature is made (RFC 7518, 3.1; RFC 8037, 3.1). "none" and HMAC are not here:
/// nobody outside could check them.
enum class SignatureAlgorithm { Rs256, Rs384, Rs512, Ps256, Es256, Es384, EdDsa };

/// Nothing where \a name ("RS256") is none of ours.
[[nodiscard]] std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name);

/// Whether \a jwk (RFC 7517, 4) is made for signatures of this kind: type, curve, use and "alg"
/// agree.
[[nodiscard]] bool keyFits(const QJsonObject &jwk, SignatureAlgorithm algorithm);

/// Checks \a signature of \a text with the public key \a jwk, which fits. Error IdTokenInvalid.
Result<void> verifyJwkSignature(const QJsonObject &jwk, SignatureAlgorithm algorithm,
                                const QByteArray &text, const QByteArray &signature);

} // namespace Lanyard
