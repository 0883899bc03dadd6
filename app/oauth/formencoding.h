// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace Lanyard {

/// Names and values of a form or a query, unencoded.
using FormFields = QList<QPair<QString, Secret>>;

/// \a utf8 as application/x-www-form-urlencoded (RFC 6749, appendix B): everything but
/// A-Z a-z 0-9 - . _ ~ as %XX, once.
[[nodiscard]] QByteArray formEncoded(const QByteArray &utf8);

/// \a fields as the body of a form request or as a query, each name and value encoded once.
[[nodiscard]] Secret formBody(const FormFields &fields);

/// The Authorization header of a confidential client: both parts are form-encoded before base64
/// (RFC 6749, 2.3.1).
[[nodiscard]] Secret basicAuthorization(const QString &clientId, const Secret &secret);

/// A field whose value is not secret.
[[nodiscard]] QPair<QString, Secret> formField(const QString &name, const QString &value);

} // namespace Lanyard
