// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>

namespace Lanyard {

/// How requests leave this computer, and whom they trust beside the system's authorities.
struct NetworkSettings
{
    enum class Proxy { System, None, Http, Socks5 };

    Proxy proxy = Proxy::System;
    QString proxyHost{}; ///< Http and Socks5
    quint16 proxyPort = 0;
    QList<QSslCertificate> authorities{};

    /// The one that a request to \a url goes through; NoProxy for this computer itself. May ask the
    /// system.
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

/// http to it is allowed, and no proxy stands before it: 127.0.0.0/8, ::1, "localhost".
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace Lanyard
