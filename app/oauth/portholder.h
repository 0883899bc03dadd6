// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Lanyard {

/// The program that listens on TCP \a port of this machine: "ctx7, pid 4242". Empty where the
/// system does not say, as for a program of another user.
[[nodiscard]] QString portHolder(quint16 port);

/// Inode numbers of the sockets in \a table (text of /proc/net/tcp or tcp6) that listen on \a port.
[[nodiscard]] QList<QByteArray> listeningInodes(const QByteArray &table, quint16 port);

} // namespace Lanyard
