// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/loopbackconnection.h"

#include <QTcpSocket>

#include <sys/ioctl.h>
#include <sys/socket.h>

#include <array>

namespace Lanyard {

namespace {

constexpr qint64 socketBuffer = 16'384;

/// How long a browser may go on sending after its answer. Closing while bytes come in would reset
/// the connection and take the answer with it.
constexpr std::chrono::milliseconds lingeringTime{500};

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds openedAt,
                                       QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_openedAt(openedAt)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(socketBuffer);
    m_lingering.setSingleShot(true);
    m_lingering.setInterval(lingeringTime);
    connect(&m_lingering, &QTimer::timeout, m_socket, &QTcpSocket::abort);
    connect(m_socket, &QTcpSocket::readyRead, this, &LoopbackConnection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &LoopbackConnection::finishSending);
    connect(m_socket, &QTcpSocket::disconnected, this, &LoopbackConnection::closed);
}

void LoopbackConnection::start()
{
    readMore();
}

void LoopbackConnection::readMore()
{
    std::array<char, 4096> piece;
    const bool wasReading = isReading();
    while (m_socket->bytesAvailable() > 0) {
        const qint64 length = m_socket->read(piece.data(), piece.size());
        if (length <= 0)
            break;
        if (isReading()) // what comes after the head is read and forgotten
            m_parser.read(QByteArrayView(piece.data(), length));
    }
    if (!wasReading)
        return;
    if (m_parser.state() == HttpRequestParser::State::Complete)
        Q_EMIT requestReceived();
    else if (m_parser.state() == HttpRequestParser::State::Refused)
        Q_EMIT requestRefused(m_parser.refusal());
}

void LoopbackConnection::answer(const QByteArray &response)
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    m_lingering.start();
    m_socket->write(response);
    // At once: whoever asked for the answer may close everything next.
    m_socket->flush();
    finishSending();
}

void LoopbackConnection::finishSending()
{
    if (m_isAnswered && m_socket->bytesToWrite() == 0)
        ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
}

void LoopbackConnection::abort()
{
    m_socket->abort();
}

qsizetype LoopbackConnection::progress() const
{
    int waiting = 0;
    if (::ioctl(static_cast<int>(m_socket->socketDescriptor()), FIONREAD, &waiting) != 0)
        waiting = 0;
    return m_parser.bytesRead() + m_socket->bytesAvailable() + waiting;
}

} // namespace Lanyard
