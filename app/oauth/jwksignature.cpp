// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/jwksignature.h"

#include <QHash>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

template<auto function>
struct Deleter
{
    template<typename T>
    void operator()(T *pointer) const
    {
        function(pointer);
    }
};
template<typename T, auto function>
using Owned = std::unique_ptr<T, Deleter<function>>;
using KeyPointer = Owned<EVP_PKEY, EVP_PKEY_free>;
using NumberPointer = Owned<BIGNUM, BN_free>;

constexpr int shortestRsaBits = 2048; // RFC 7518, 3.3
constexpr int longestRsaBits = 16384; // longer ones only cost time

struct Scheme
{
    const char *keyType;
    const char *curve;      // of the key, for EC and OKP
    const char *group;      // OpenSSL's name of the curve
    const char *digest;     // nothing for EdDSA
    int coordinateSize = 0; // bytes of each half of an ECDSA signature
};

Scheme schemeOf(SignatureAlgorithm algorithm)
{
    switch (algorithm) {
    case SignatureAlgorithm::Rs256:
    case SignatureAlgorithm::Ps256:
        return {"RSA", nullptr, nullptr, "SHA256", 0};
    case SignatureAlgorithm::Rs384:
        return {"RSA", nullptr, nullptr, "SHA384", 0};
    case SignatureAlgorithm::Rs512:
        return {"RSA", nullptr, nullptr, "SHA512", 0};
    case SignatureAlgorithm::Es256:
        return {"EC", "P-256", "prime256v1", "SHA256", 32};
    case SignatureAlgorithm::Es384:
        return {"EC", "P-384", "secp384r1", "SHA384", 48};
    case SignatureAlgorithm::EdDsa:
        return {"OKP", "Ed25519", nullptr, nullptr, 0};
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

const unsigned char *bytes(const QByteArray &text)
{
    return reinterpret_cast<const unsigned char *>(text.constData());
}

QByteArray member(const QJsonObject &jwk, QLatin1StringView name)
{
    return fromBase64Url(jwk.value(name).toString().toLatin1()).value_or(QByteArray());
}

NumberPointer number(const QByteArray &bigEndian)
{
    return NumberPointer(BN_bin2bn(bytes(bigEndian), static_cast<int>(bigEndian.size()), nullptr));
}

KeyPointer keyFromParameters(const char *type, OSSL_PARAM_BLD *builder)
{
    const Owned<OSSL_PARAM, OSSL_PARAM_free> parameters(OSSL_PARAM_BLD_to_param(builder));
    const Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free> context(
        EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return nullptr;
    return KeyPointer(key);
}

KeyPointer rsaKey(const QJsonObject &jwk)
{
    const QByteArray modulus = member(jwk, "n"_L1);
    const QByteArray exponent = member(jwk, "e"_L1);
    if (modulus.isEmpty() || modulus.size() > longestRsaBits / 8 || exponent.isEmpty() ||
        exponent.size() > 8)
        return nullptr;
    const NumberPointer n = number(modulus);
    const NumberPointer e = number(exponent);
    if (!n || !e || BN_num_bits(n.get()) < shortestRsaBits || !BN_is_odd(e.get()) ||
        BN_is_one(e.get()))
        return nullptr;
    const Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return nullptr;
    return keyFromParameters("RSA", builder.get());
}

KeyPointer ellipticKey(const QJsonObject &jwk, const Scheme &scheme)
{
    const QByteArray x = member(jwk, "x"_L1);
    const QByteArray y = member(jwk, "y"_L1);
    if (x.size() != scheme.coordinateSize || y.size() != scheme.coordinateSize)
        return nullptr;
    const QByteArray point = '\x04' + x + y; // uncompressed; OpenSSL checks that it is on the curve
    const Owned<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    if (!builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, scheme.group,
                                        0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         static_cast<size_t>(point.size())) != 1)
        return nullptr;
    return keyFromParameters("EC", builder.get());
}

KeyPointer edwardsKey(const QJsonObject &jwk)
{
    const QByteArray x = member(jwk, "x"_L1);
    return KeyPointer(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, bytes(x),
                                                  static_cast<size_t>(x.size())));
}

KeyPointer publicKey(const QJsonObject &jwk, const Scheme &scheme)
{
    const QByteArrayView type(scheme.keyType);
    if (type == "RSA")
        return rsaKey(jwk);
    if (type == "EC")
        return ellipticKey(jwk, scheme);
    return edwardsKey(jwk);
}

// ECDSA: JOSE writes r and s side by side (RFC 7518, 3.4), OpenSSL wants them in DER.
QByteArray derSignature(const QByteArray &joined, int coordinateSize)
{
    if (joined.size() != 2 * coordinateSize)
        return {};
    const Owned<ECDSA_SIG, ECDSA_SIG_free> pair(ECDSA_SIG_new());
    NumberPointer r = number(joined.left(coordinateSize));
    NumberPointer s = number(joined.mid(coordinateSize));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // the pair owns them now
    (void)s.release();
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

bool verifies(EVP_PKEY *key, SignatureAlgorithm algorithm, const Scheme &scheme,
              const QByteArray &text, const QByteArray &signature)
{
    const Owned<EVP_MD_CTX, EVP_MD_CTX_free> context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // owned by context
    if (!context || EVP_DigestVerifyInit_ex(context.get(), &keyContext, scheme.digest, nullptr,
                                            nullptr, key, nullptr) != 1)
        return false;
    if (algorithm == SignatureAlgorithm::Ps256 &&
        (EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING) != 1 ||
         EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST) != 1))
        return false;
    return EVP_DigestVerify(context.get(), bytes(signature), static_cast<size_t>(signature.size()),
                            bytes(text), static_cast<size_t>(text.size())) == 1;
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
    const Scheme scheme = schemeOf(algorithm);
    if (jwk.value("kty"_L1).toString() != QLatin1StringView(scheme.keyType))
        return false;
    if (scheme.curve && jwk.value("crv"_L1).toString() != QLatin1StringView(scheme.curve))
        return false;
    if (jwk.contains("use"_L1) && jwk.value("use"_L1).toString() != u"sig")
        return false;
    return !jwk.contains("alg"_L1) ||
           signatureAlgorithm(jwk.value("alg"_L1).toString()) == algorithm;
}

Result<void> verifyJwkSignature(const QJsonObject &jwk, SignatureAlgorithm algorithm,
                                const QByteArray &text, const QByteArray &signature)
{
    const Scheme scheme = schemeOf(algorithm);
    const KeyPointer key = publicKey(jwk, scheme);
    const QByteArray form =
        scheme.coordinateSize > 0 ? derSignature(signature, scheme.coordinateSize) : signature;
    const bool isGood =
        key && !form.isEmpty() && verifies(key.get(), algorithm, scheme, text, form);
    ERR_clear_error(); // OpenSSL's queue is per thread, and Qt's TLS reads it too
    if (!key)
        return Error{.kind = ErrorKind::IdTokenInvalid,
                     .detail = u"the server's signing key cannot be used"_s};
    if (!isGood)
        return Error{.kind = ErrorKind::IdTokenInvalid, .detail = u"the signature is wrong"_s};
    return {};
}

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                  QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.contains('='))
        return std::nullopt;
    return *decoded;
}

} // namespace Lanyard
