// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/authorityfile.h"

#include "core/securefile.h"

#include <QSslCertificateExtension>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr qint64 LargestAuthorityFile = 1024 * 1024;

bool isAuthority(const QSslCertificate &certificate)
{
    const QList<QSslCertificateExtension> extensions = certificate.extensions();
    for (const QSslCertificateExtension &extension : extensions) {
        if (extension.name() == u"basicConstraints")
            return extension.value().toMap().value(u"ca"_s).toBool();
    }
    return certificate.isSelfSigned(); // X.509 version 1 has no extensions
}

QString nameOf(const QSslCertificate &certificate)
{
    for (const auto part : {QSslCertificate::CommonName, QSslCertificate::Organization}) {
        const QStringList names = certificate.subjectInfo(part);
        if (!names.isEmpty() && !names.first().isEmpty())
            return sanitizedText(names.first(), 80);
    }
    return sanitizedText(certificate.subjectDisplayName(), 80);
}

Error damaged(const QString &path, const QString &reason)
{
    return {.kind = ErrorKind::FileDamaged, .detail = reason, .host = path};
}

} // namespace

Result<AuthorityFile> readAuthorityFile(const QString &path)
{
    const Result<QByteArray> content = readPrivateFile(path, LargestAuthorityFile);
    if (!content)
        return content.error();
    AuthorityFile file;
    file.certificates = QSslCertificate::fromData(content.value(), QSsl::Pem);
    if (file.certificates.isEmpty())
        return damaged(path, u"no certificate in PEM form"_s);
    for (const QSslCertificate &certificate : file.certificates) {
        if (!isAuthority(certificate))
            return damaged(path, u"\"%1\" is no certificate authority"_s.arg(nameOf(certificate)));
        const QDateTime end = certificate.expiryDate().toUTC();
        if (!file.validUntil.isValid() || end < file.validUntil)
            file.validUntil = end;
    }
    file.name = nameOf(file.certificates.first());
    return file;
}

} // namespace Lanyard
