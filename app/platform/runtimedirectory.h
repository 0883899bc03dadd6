// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lanyard {

/// Where this user's lock and socket live: XDG_RUNTIME_DIR, else /run/user/UID, else a directory of
/// our own below the one for temporary files. Always a real directory, the user's own, closed to
/// others; empty where there is none.
[[nodiscard]] QString runtimeDirectory();

/// Whether \a path is a directory, not a link, that belongs to this user and is closed to all
/// others.
[[nodiscard]] bool isPrivateDirectory(const QString &path);

} // namespace Lanyard
