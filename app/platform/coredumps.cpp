// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/coredumps.h"

#include "core/logging.h"

#include <algorithm>
#include <sys/resource.h>

namespace Lanyard {

void forbidCoreDumps()
{
    // One byte and not zero: a core_pattern that is a pipe (apport, systemd-coredump) gets its dump
    // whatever the limit says, except where it is 1 (fs/coredump.c, do_coredump). A file of one
    // byte is too small to be written at all.
    //
    // PR_SET_DUMPABLE 0 would do it too, and gives /proc/self to root: then xdg-desktop-portal can
    // no longer tell who asks and refuses, light and dark included.
    rlimit limit = {};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(1, limit.rlim_max);
    if (::setrlimit(RLIMIT_CORE, &limit) != 0)
        qCWarning(lcPlatform) << "A crash may leave a core file:" << qt_error_string();
}

} // namespace Lanyard
