// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/jwksignature.h"

#include "oauth/jsonwebkey.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

struct Scheme
{
    JwkShape key;
    const char *digest; // nothing for EdDSA
};

Scheme schemeOf(SignatureAlgorithm algorithm)
{
    constexpr JwkShape rsa{"RSA", nullptr, nullptr, 0};
    switch (algorithm) {
    case SignatureAlgorithm::Rs256:
    case SignatureAlgorithm::Ps256:
        return {rsa, "SHA256"};
    case SignatureAlgorithm::Rs384:
        return {rsa, "SHA384"};
    case SignatureAlgorithm::Rs512:
        return {rsa, "SHA512"};
    case SignatureAlgorithm::Es256:
        return {{"EC", "P-256", "prime256v1", 32}, "SHA256"};
    case SignatureAlgorithm::Es384:
        return {{"EC", "P-384", "secp384r1", 48}, "SHA384"};
    case SignatureAlgorithm::EdDsa:
        return {{"OKP", "Ed25519", nullptr, 0}, nullptr};
    }
    return {};
}

const QHash<QString, SignatureAlgorithm> &algorithms()
{
    static const QHash<QString, SignatureAlgorithm> names{
        {u"RS256"_s, SignatureAlgorithm::Rs256}, {u"RS384"_s, SignatureAlgorithm::Rs384},
        {u"RS512"_s, SignatureAlgorithm::Rs512}, {u"PS256"_s, SignatureAlgorithm::Ps256},
        {u"ES256"_s, SignatureAlgorithm::Es256}, {u"ES384"_s, SignatureAlgorithm::Es384},
        {u"EdDSA"_s, SignatureAlgorithm::EdDsa}};
    return names;
}

// ECDSA: JOSE writes r and s side by side (RFC 7518, 3.4), OpenSSL wants them in DER.
QByteArray derSignature(const QByteArray &joined, int coordinateSize)
{
    if (joined.size() != qsizetype(coordinateSize) * 2)
        return {};
    const OpenSslOwned<ECDSA_SIG, &LibCrypto::ECDSA_SIG_free> pair(libCrypto().ECDSA_SIG_new());
    NumberPointer r = opensslNumber(joined.left(coordinateSize));
    NumberPointer s = opensslNumber(joined.mid(coordinateSize));
    if (!pair || !r || !s || libCrypto().ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // the pair owns them now
    (void)s.release();
    QByteArray der(libCrypto().i2d_ECDSA_SIG(pair.get(), nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    libCrypto().i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

bool verifies(EVP_PKEY *key, SignatureAlgorithm algorithm, const Scheme &scheme,
              const QByteArray &text, const QByteArray &signature)
{
    const OpenSslOwned<EVP_MD_CTX, &LibCrypto::EVP_MD_CTX_free> context(
        libCrypto().EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // owned by context
    if (!context || libCrypto().EVP_DigestVerifyInit_ex(context.get(), &keyContext, scheme.digest,
                                                        nullptr, nullptr, key, nullptr) != 1)
        return false;
    if (algorithm == SignatureAlgorithm::Ps256 &&
        (libCrypto().EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) != 1 ||
         libCrypto().EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return libCrypto().EVP_DigestVerify(context.get(), opensslBytes(signature),
                                        static_cast<size_t>(signature.size()), opensslBytes(text),
                                        static_cast<size_t>(text.size())) == 1;
}

} // namespace

std::optional<SignatureAlgorithm> signatureAlgorithm(const QString &name)
{
    const auto found = algorithms().constFind(name);
    if (found == algorithms().constEnd())
        return std::nullopt;
    return *found;
}

bool keyFits(const QJsonObject &jwk, SignatureAlgorithm algorithm)
{
    if (!hasShape(jwk, schemeOf(algorithm).key))
        return false;
    return !jwk.contains("alg"_L1) ||
           signatureAlgorithm(jwk.value("alg"_L1).toString()) == algorithm;
}

Result<void> verifyJwkSignature(const QJsonObject &jwk, SignatureAlgorithm algorithm,
                                const QByteArray &text, const QByteArray &signature)
{
    if (!libCrypto().isLoaded)
        return Error{.kind = ErrorKind::IdTokenInvalid,
                     .detail = u"OpenSSL is missing, so no signature can be checked"_s};
    const Scheme scheme = schemeOf(algorithm);
    const KeyPointer key = publicKey(jwk, scheme.key);
    const QByteArray form = scheme.key.coordinateSize > 0
                                ? derSignature(signature, scheme.key.coordinateSize)
                                : signature;
    const bool isGood =
        key && !form.isEmpty() && verifies(key.get(), algorithm, scheme, text, form);
    libCrypto().ERR_clear_error(); // OpenSSL's queue is per thread, and Qt's TLS reads it too
    if (!key)
        return Error{.kind = ErrorKind::IdTokenInvalid,
                     .detail = u"the server's signing key cannot be used"_s};
    if (!isGood)
        return Error{.kind = ErrorKind::IdTokenInvalid, .detail = u"the signature is wrong"_s};
    return {};
}

} // namespace Lanyard
