// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Lanyard {

/// The file's content. FileUnreadable where it is missing, not a regular file, longer than \a limit
/// bytes, or may not be read; never blocks on a FIFO or a device.
Result<QByteArray> readPrivateFile(const QString &path, qint64 limit = 8 * 1024 * 1024);

/// Replaces the file in one step (temporary file beside it, fsync, rename): afterwards it holds the
/// old content or the new one, whole. It is 0600 from its first byte, and a directory made for it
/// is 0700, whatever the umask.
Result<void> writePrivateFile(const QString &path, const QByteArray &content);

/// Gives a damaged file a free name beside it ("accounts.json.damaged-1") and returns that name.
Result<QString> setFileAside(const QString &path);

} // namespace Lanyard
