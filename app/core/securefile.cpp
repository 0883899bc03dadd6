// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/securefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

Error fileError(ErrorKind kind, const QString &path, const QString &reason)
{
    return Error{.kind = kind, .detail = reason, .host = path};
}

QString lastSystemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Result<void> makePrivateDirectory(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (const auto parent = makePrivateDirectory(QFileInfo(path).absolutePath()); !parent)
        return parent;
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return fileError(ErrorKind::FileUnwritable, path, lastSystemError());
    return {};
}

void syncDirectory(const QString &path)
{
    // After the rename: without it a power cut can bring back the old directory entry.
    const int directory =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return;
    ::fsync(directory);
    ::close(directory);
}

} // namespace

Result<QByteArray> readPrivateFile(const QString &path, qint64 limit)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return fileError(ErrorKind::FileUnreadable, path, lastSystemError());
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return fileError(ErrorKind::FileUnreadable, path, file.errorString());
    }
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode))
        return fileError(ErrorKind::FileUnreadable, path, u"not a regular file"_s);
    const QByteArray content = file.read(limit + 1);
    if (content.size() > limit)
        return fileError(ErrorKind::FileUnreadable, path, u"larger than %1 bytes"_s.arg(limit));
    return content;
}

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    const QString directory = QFileInfo(path).absolutePath();
    if (const auto made = makePrivateDirectory(directory); !made)
        return made;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly)
        // Before the first byte: QSaveFile makes new files 0644 and keeps the mode of an old one.
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0 ||
        !file.commit()) {
        return fileError(ErrorKind::FileUnwritable, path, file.errorString());
    }
    syncDirectory(directory);
    return {};
}

Result<QString> setFileAside(const QString &path)
{
    for (int i = 1; i < 1000; ++i) {
        const QString aside = u"%1.damaged-%2"_s.arg(path).arg(i);
        if (QFileInfo::exists(aside))
            continue;
        if (!QFile::rename(path, aside))
            return fileError(ErrorKind::FileUnwritable, path, u"cannot be renamed"_s);
        return aside;
    }
    return fileError(ErrorKind::FileUnwritable, path, u"too many damaged copies"_s);
}

} // namespace Lanyard
