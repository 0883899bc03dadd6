// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace Lanyard {

/// The value at \a pointer (RFC 6901) in \a document; undefined where there is none. "" is the
/// document itself.
[[nodiscard]] QJsonValue valueAt(const QJsonValue &document, const QString &pointer);

/// Whether \a pointer is one: empty, or begins with '/' and has only ~0 and ~1 after a '~'.
[[nodiscard]] bool isJsonPointer(const QString &pointer);

/// \a parent with the reference token \a key appended, escaped.
[[nodiscard]] QString childPointer(const QString &parent, const QString &key);

} // namespace Lanyard
