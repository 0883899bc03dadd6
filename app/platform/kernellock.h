// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lanyard {

/// A lock on a file that the kernel lets go when its holder ends, however it ends: nothing stale is
/// ever left.
///
/// QLockFile is not used: it takes a lock for stale where it may not read /proc/PID/exe of the
/// holder, which depends on how that process protects itself. This lock needs no such guess.
class KernelLock final
{
    Q_DISABLE_COPY_MOVE(KernelLock)

public:
    KernelLock() = default;
    ~KernelLock() { release(); }

    /// True where the lock is ours now, or was already. Returns at once. The file is made where it
    /// is missing.
    [[nodiscard]] bool take(const QString &path);
    void release();

private:
    int m_descriptor = -1;
};

} // namespace Lanyard
