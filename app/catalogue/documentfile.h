// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Lanyard {

/// A JSON object and the bytes that it was read from.
struct ProviderDocument
{
    QByteArray content;
    QJsonObject object;
};

/// \a content as one JSON object in which no key stands twice. FileDamaged says where it is not.
[[nodiscard]] Result<QJsonObject> parseDocument(const QByteArray &content);

/// The file at \a path, at most 1 MiB, without waiting for a pipe. FileUnreadable or FileDamaged,
/// with \a path as host.
[[nodiscard]] Result<ProviderDocument> readDocument(const QString &path);

} // namespace Lanyard
