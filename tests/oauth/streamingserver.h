// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace Lanyard {

/// Answers every connection with a head and then with pieces, for as long as there are any.
class StreamingServer
{
public:
    /// \a piece gives what comes next; empty: nothing more, and the connection stays as it is.
    StreamingServer(const QByteArray &head, std::function<QByteArray(int)> piece, int pauseMs = 0)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [=, this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, this] {
                if (socket->property("answered").toBool())
                    return;
                socket->setProperty("answered", true);
                ++connections;
                socket->write(head);
                auto *timer = new QTimer(socket);
                timer->callOnTimeout(socket, [=, count = 0]() mutable {
                    if (socket->state() == QAbstractSocket::ConnectedState &&
                        socket->bytesToWrite() < 256 * 1024)
                        socket->write(piece(count++));
                });
                timer->start(pauseMs);
            });
        });
    }

    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }

    int connections = 0;

private:
    QTcpServer m_server;
};

} // namespace Lanyard
