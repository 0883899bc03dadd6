// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QHash>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

namespace Lanyard {

/// One HTTP response, taken apart.
struct RawAnswer
{
    int status = 0; ///< 0: the connection ended without a response
    QByteArray statusLine;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] static RawAnswer from(const QByteArray &bytes)
    {
        RawAnswer answer;
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return answer;
        QList<QByteArray> lines = bytes.left(end).split('\n');
        answer.statusLine = lines.takeFirst().trimmed();
        answer.status = answer.statusLine.mid(9, 3).toInt();
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        answer.body = bytes.mid(end + 4);
        return answer;
    }
};

/// A connection that sends exactly the bytes it is given, as no browser would.
class RawClient
{
public:
    explicit RawClient(quint16 port,
                       const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
    {
        m_socket.connectToHost(address, port);
        m_isConnected = m_socket.waitForConnected(3000);
    }

    [[nodiscard]] bool isConnected() const { return m_isConnected; }

    RawClient &send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
        return *this;
    }

    /// Everything up to the end of the connection.
    RawAnswer answer(int timeoutMs = 3000)
    {
        const QDeadlineTimer deadline(timeoutMs);
        while (!isClosed() && !deadline.hasExpired())
            QTest::qWait(1);
        m_received += m_socket.readAll();
        return RawAnswer::from(m_received);
    }

    [[nodiscard]] bool isClosed() const
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState;
    }
    [[nodiscard]] bool hasAnswer() const { return m_socket.bytesAvailable() > 0; }
    QTcpSocket &socket() { return m_socket; }
    void abort() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    bool m_isConnected = false;
    QByteArray m_received;
};

} // namespace Lanyard
