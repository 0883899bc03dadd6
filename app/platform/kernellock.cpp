// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/kernellock.h"

#include "core/logging.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Lanyard {

bool KernelLock::take(const QString &path)
{
    if (m_descriptor >= 0)
        return true;
    const int descriptor = ::open(QFile::encodeName(path).constData(),
                                  O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        qCWarning(lcPlatform) << "Cannot open the lock" << path << qt_error_string();
        return false;
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return false;
    }
    m_descriptor = descriptor;
    return true;
}

void KernelLock::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // the file stays: removing it would race with the next one
    m_descriptor = -1;
}

} // namespace Lanyard
