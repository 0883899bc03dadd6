// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/portholder.h"

#include "core/error.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

QByteArray procText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// /proc/PID/fd holds links such as "socket:[12345]".
bool holdsSocket(const QString &process, const QList<QByteArray> &inodes)
{
    const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
    const QStringList names =
        descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        QByteArray target(64, '\0');
        const QByteArray link = QFile::encodeName(descriptors.filePath(name));
        const ssize_t length = ::readlink(link.constData(), target.data(), 64);
        target.truncate(std::max<ssize_t>(length, 0));
        return target.startsWith("socket:[") && inodes.contains(target.mid(8).chopped(1));
    });
}

} // namespace

QList<QByteArray> listeningInodes(const QByteArray &table, quint16 port)
{
    // sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode …
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    QList<QByteArray> inodes;
    for (const QByteArray &line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() > 9 && fields.at(1).endsWith(wanted) && fields.at(3) == "0A")
            inodes.append(fields.at(9));
    }
    return inodes;
}

QString portHolder(quint16 port)
{
    const QList<QByteArray> inodes = listeningInodes(procText(u"/proc/net/tcp"_s), port) +
                                     listeningInodes(procText(u"/proc/net/tcp6"_s), port);
    if (inodes.isEmpty())
        return {};
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isProcess = false;
        entry.toInt(&isProcess);
        if (!isProcess || !holdsSocket(entry, inodes))
            continue;
        const QByteArray name = procText(u"/proc/%1/comm"_s.arg(entry)).trimmed();
        return u"%1, pid %2"_s.arg(sanitizedText(QString::fromUtf8(name)), entry);
    }
    return {};
}

} // namespace Lanyard
