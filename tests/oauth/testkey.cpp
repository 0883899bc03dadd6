// SPDX-License-Identifier: GPL-3.0-or-later
#include "testkey.h"

#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

QByteArray number(EVP_PKEY *key, const char *name, int size = 0)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(value), '\0');
    BN_bn2binpad(value, reinterpret_cast<unsigned char *>(bytes.data()), int(bytes.size()));
    BN_free(value);
    return bytes;
}

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(base64Url(bytes));
}

const char *digestOf(const QByteArray &algorithm)
{
    if (algorithm == "EdDSA")
        return nullptr;
    if (algorithm.endsWith("384"))
        return "SHA384";
    return algorithm.endsWith("512") ? "SHA512" : "SHA256";
}

// DER to the two numbers side by side (RFC 7518, 3.4).
QByteArray joined(const QByteArray &der, int coordinateSize)
{
    const auto *in = reinterpret_cast<const unsigned char *>(der.constData());
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &in, der.size());
    QByteArray bytes(2 * coordinateSize, '\0');
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), out, coordinateSize);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), out + coordinateSize, coordinateSize);
    ECDSA_SIG_free(pair);
    return bytes;
}

} // namespace

TestKey::TestKey(evp_pkey_st *key)
    : m_key(key, EVP_PKEY_free)
{}

TestKey TestKey::rsa(int bits)
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<size_t>(bits)));
}

TestKey TestKey::elliptic(const char *curve)
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve));
}

TestKey TestKey::ed25519()
{
    return TestKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
}

QJsonObject TestKey::jwk(const QString &keyId) const
{
    QJsonObject jwk{{u"kid"_s, keyId}, {u"use"_s, u"sig"_s}};
    const int type = EVP_PKEY_get_base_id(get());
    if (type == EVP_PKEY_RSA) {
        jwk.insert(u"kty"_s, u"RSA"_s);
        jwk.insert(u"n"_s, text(number(get(), OSSL_PKEY_PARAM_RSA_N)));
        jwk.insert(u"e"_s, text(number(get(), OSSL_PKEY_PARAM_RSA_E)));
    } else if (type == EVP_PKEY_EC) {
        const int size = EVP_PKEY_get_bits(get()) / 8;
        jwk.insert(u"kty"_s, u"EC"_s);
        jwk.insert(u"crv"_s, size == 32 ? u"P-256"_s : u"P-384"_s);
        jwk.insert(u"x"_s, text(number(get(), OSSL_PKEY_PARAM_EC_PUB_X, size)));
        jwk.insert(u"y"_s, text(number(get(), OSSL_PKEY_PARAM_EC_PUB_Y, size)));
    } else {
        QByteArray x(32, '\0');
        size_t length = 32;
        EVP_PKEY_get_raw_public_key(get(), reinterpret_cast<unsigned char *>(x.data()), &length);
        jwk.insert(u"kty"_s, u"OKP"_s);
        jwk.insert(u"crv"_s, u"Ed25519"_s);
        jwk.insert(u"x"_s, text(x));
    }
    return jwk;
}

QByteArray TestKey::sign(const QByteArray &algorithm, const QByteArray &toSign) const
{
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    EVP_DigestSignInit_ex(context, &keyContext, digestOf(algorithm), nullptr, nullptr, get(),
                          nullptr);
    if (algorithm.startsWith("PS")) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST);
    }
    const auto *in = reinterpret_cast<const unsigned char *>(toSign.constData());
    size_t length = 0;
    EVP_DigestSign(context, nullptr, &length, in, static_cast<size_t>(toSign.size()));
    QByteArray signature(qsizetype(length), '\0');
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &length, in,
                   static_cast<size_t>(toSign.size()));
    signature.resize(qsizetype(length));
    EVP_MD_CTX_free(context);
    if (algorithm.startsWith("ES"))
        return joined(signature, EVP_PKEY_get_bits(get()) / 8);
    return signature;
}

QByteArray TestKey::pem() const
{
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(out, get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long length = BIO_get_mem_data(out, &data);
    const QByteArray pem(data, length);
    BIO_free(out);
    return pem;
}

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray signedToken(const QJsonObject &header, const QJsonObject &claims, const TestKey &key)
{
    const auto part = [](const QJsonObject &object) {
        return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    const QByteArray toSign = part(header) + '.' + part(claims);
    const QByteArray algorithm = header.value("alg"_L1).toString().toLatin1();
    return toSign + '.' + base64Url(key.sign(algorithm, toSign));
}

} // namespace Lanyard
