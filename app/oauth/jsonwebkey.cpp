// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/jsonwebkey.h"

#include <openssl/core_names.h>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr int shortestRsaBits = 2048; // RFC 7518, 3.3
constexpr int longestRsaBits = 16384; // longer ones only cost time

QByteArray member(const QJsonObject &jwk, QLatin1StringView name)
{
    return fromBase64Url(jwk.value(name).toString().toLatin1()).value_or(QByteArray());
}

KeyPointer keyFromParameters(const char *type, OSSL_PARAM_BLD *builder)
{
    const OpenSslOwned<OSSL_PARAM, &LibCrypto::OSSL_PARAM_free> parameters(
        libCrypto().OSSL_PARAM_BLD_to_param(builder));
    const OpenSslOwned<EVP_PKEY_CTX, &LibCrypto::EVP_PKEY_CTX_free> context(
        libCrypto().EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!parameters || !context || libCrypto().EVP_PKEY_fromdata_init(context.get()) != 1 ||
        libCrypto().EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) !=
            1)
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
    const NumberPointer n = opensslNumber(modulus);
    const NumberPointer e = opensslNumber(exponent);
    if (!n || !e || libCrypto().BN_num_bits(n.get()) < shortestRsaBits ||
        !libCrypto().BN_is_odd(e.get()) || libCrypto().BN_is_one(e.get()))
        return nullptr;
    const OpenSslOwned<OSSL_PARAM_BLD, &LibCrypto::OSSL_PARAM_BLD_free> builder(
        libCrypto().OSSL_PARAM_BLD_new());
    if (!builder ||
        libCrypto().OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        libCrypto().OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return nullptr;
    return keyFromParameters("RSA", builder.get());
}

KeyPointer ellipticKey(const QJsonObject &jwk, const JwkShape &shape)
{
    const QByteArray x = member(jwk, "x"_L1);
    const QByteArray y = member(jwk, "y"_L1);
    if (x.size() != shape.coordinateSize || y.size() != shape.coordinateSize)
        return nullptr;
    const QByteArray point = '\x04' + x + y; // uncompressed; OpenSSL checks that it is on the curve
    const OpenSslOwned<OSSL_PARAM_BLD, &LibCrypto::OSSL_PARAM_BLD_free> builder(
        libCrypto().OSSL_PARAM_BLD_new());
    if (!builder ||
        libCrypto().OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME,
                                                    shape.group, 0) != 1 ||
        libCrypto().OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY,
                                                     point.constData(),
                                                     static_cast<size_t>(point.size())) != 1)
        return nullptr;
    return keyFromParameters("EC", builder.get());
}

KeyPointer edwardsKey(const QJsonObject &jwk)
{
    const QByteArray x = member(jwk, "x"_L1);
    return KeyPointer(libCrypto().EVP_PKEY_new_raw_public_key(
        EVP_PKEY_ED25519, nullptr, opensslBytes(x), static_cast<size_t>(x.size())));
}

} // namespace

bool hasShape(const QJsonObject &jwk, const JwkShape &shape)
{
    if (jwk.value("kty"_L1).toString() != QLatin1StringView(shape.keyType))
        return false;
    if (shape.curve && jwk.value("crv"_L1).toString() != QLatin1StringView(shape.curve))
        return false;
    return !jwk.contains("use"_L1) || jwk.value("use"_L1).toString() == u"sig";
}

KeyPointer publicKey(const QJsonObject &jwk, const JwkShape &shape)
{
    const QByteArrayView type(shape.keyType);
    if (type == "RSA")
        return rsaKey(jwk);
    if (type == "EC")
        return ellipticKey(jwk, shape);
    return edwardsKey(jwk);
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
