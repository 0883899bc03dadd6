// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/runtimedirectory.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Lanyard {

bool isPrivateDirectory(const QString &path)
{
    struct stat info = {};
    return !path.isEmpty() && lstat(QFile::encodeName(path).constData(), &info) == 0 &&
           S_ISDIR(info.st_mode) && info.st_uid == geteuid() && (info.st_mode & 0077) == 0;
}

QString runtimeDirectory()
{
    // The standard wants an absolute path, owned by the user, 0700 (XDG Base Directory).
    const QString fromEnvironment = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(fromEnvironment) && isPrivateDirectory(fromEnvironment))
        return fromEnvironment;

    // A session without the variable (su, cron) must still meet the one that has it.
    const QString ofUser = u"/run/user/%1"_s.arg(geteuid());
    if (isPrivateDirectory(ofUser))
        return ofUser;

    // Anybody may make a directory of this name first: then it is not ours, and not used.
    const QString own = u"%1/lanyard-%2"_s.arg(QDir::tempPath()).arg(geteuid());
    ::mkdir(QFile::encodeName(own).constData(), 0700);
    return isPrivateDirectory(own) ? own : QString();
}

} // namespace Lanyard
