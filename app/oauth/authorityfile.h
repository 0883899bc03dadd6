// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Lanyard {

/// Certificate authorities of one's own, for servers that no public authority vouches for.
struct AuthorityFile
{
    QList<QSslCertificate> certificates{};
    QString name{};         ///< of the first: common name, else organisation
    QDateTime validUntil{}; ///< UTC, of the one that ends first
};

/// Reads a PEM file. FileUnreadable, or FileDamaged where there is no certificate in it, or one
/// that is no authority; \see Error::detail. One that is out of date is read: what to do about that
/// is the reader's business.
[[nodiscard]] Result<AuthorityFile> readAuthorityFile(const QString &path);

} // namespace Lanyard
