// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

struct evp_pkey_st;

namespace Lanyard {

/// A private key that a test signs ID tokens and certificates with.
class TestKey
{
public:
    static TestKey rsa(int bits = 2048);
    static TestKey elliptic(const char *curve); ///< "P-256", "P-384"
    static TestKey ed25519();

    /// The public half as a server publishes it (RFC 7517).
    [[nodiscard]] QJsonObject jwk(const QString &keyId) const;
    /// Signature in the form of JOSE (RFC 7518, 3; RFC 8037, 3.1).
    [[nodiscard]] QByteArray sign(const QByteArray &algorithm, const QByteArray &text) const;

    [[nodiscard]] QByteArray pem() const;
    [[nodiscard]] evp_pkey_st *get() const { return m_key.get(); }

private:
    explicit TestKey(evp_pkey_st *key);

    std::shared_ptr<evp_pkey_st> m_key;
};

/// Base64url without padding (RFC 7515, 2).
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);

/// \a header and \a claims as a compact JWT, signed by \a key as "alg" of the header says.
[[nodiscard]] QByteArray signedToken(const QJsonObject &header, const QJsonObject &claims,
                                     const TestKey &key);

} // namespace Lanyard
