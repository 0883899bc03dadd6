// SPDX-License-Identifier: GPL-3.0-or-later
#include "testauthority.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/asn1.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace Lanyard {

namespace {

void addExtension(X509 *certificate, X509 *issuer, int id, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, id, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

X509 *newCertificate(const TestKey &key, const char *name, qint64 from, qint64 until)
{
    static long serial = 1;
    X509 *certificate = X509_new();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate), from);
    X509_gmtime_adj(X509_getm_notAfter(certificate), until);
    X509_set_pubkey(certificate, key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return certificate;
}

QByteArray signedBy(const TestKey &key, X509 *issuer, X509 *certificate)
{
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    X509_sign(certificate, key.get(), EVP_sha256());
    BIO *out = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(out, certificate);
    char *data = nullptr;
    const long length = BIO_get_mem_data(out, &data);
    const QByteArray pem(data, length);
    BIO_free(out);
    return pem;
}

} // namespace

TestAuthority::TestAuthority()
{
    X509 *root = newCertificate(m_key, "Lanyard test authority", -7200, 7200);
    addExtension(root, root, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(root, root, NID_key_usage, "critical,keyCertSign");
    m_root = signedBy(m_key, root, root);
    X509_free(root);
}

QSslCertificate TestAuthority::root() const
{
    return QSslCertificate(m_root, QSsl::Pem);
}

QSslConfiguration TestAuthority::server(const Certificate &wanted) const
{
    const TestKey key = TestKey::elliptic("P-256");
    BIO *in = BIO_new_mem_buf(m_root.constData(), int(m_root.size()));
    X509 *root = PEM_read_bio_X509(in, nullptr, nullptr, nullptr);
    BIO_free(in);
    X509 *leaf = newCertificate(key, "server", wanted.validFromSeconds, wanted.validForSeconds);
    addExtension(leaf, root, NID_subject_alt_name, wanted.names.constData());
    addExtension(leaf, root, NID_ext_key_usage, "serverAuth");
    const QByteArray pem =
        wanted.isSelfSigned ? signedBy(key, leaf, leaf) : signedBy(m_key, root, leaf);
    X509_free(leaf);
    X509_free(root);

    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificate(QSslCertificate(pem, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(key.pem(), QSsl::Ec, QSsl::Pem));
    return configuration;
}

void TestAuthority::trust() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({root()});
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace Lanyard
