// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/loopbackserver.h"

#include "oauth/loopbackconnection.h"

#include <QTcpSocket>

#include <algorithm>
#include <tuple>

namespace Lanyard {

namespace {

constexpr std::chrono::milliseconds watchInterval{200};

/// The smaller, the sooner it has to make room: answered ones, then those that sent least.
auto worth(const LoopbackConnection *connection)
{
    return std::tuple(!connection->isAnswered(), !connection->isReading(), connection->progress());
}

} // namespace

LoopbackServer::LoopbackServer(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &LoopbackServer::cutOffTheSlow);
}

void LoopbackServer::serve(std::shared_ptr<LoopbackPort> port)
{
    m_port = std::move(port);
    for (const auto &server : m_port->servers) {
        connect(server.get(), &QTcpServer::newConnection, this,
                [this, listening = server.get()] { acceptFrom(listening); });
    }
}

void LoopbackServer::acceptFrom(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        makeRoom();
        auto *connection = new LoopbackConnection(socket, m_clock.elapsed(), this);
        m_connections.append(connection);
        connect(connection, &LoopbackConnection::requestReceived, this,
                [this, connection] { Q_EMIT requestReceived(connection); });
        connect(connection, &LoopbackConnection::requestRefused, this,
                [this, connection](int status) { Q_EMIT requestRefused(connection, status); });
        connect(connection, &LoopbackConnection::closed, this,
                [this, connection] { forget(connection); });
        if (!m_watch.isActive())
            m_watch.start();
        // Not from here: what the request leads to may close the server that is on the stack.
        QMetaObject::invokeMethod(connection, &LoopbackConnection::start, Qt::QueuedConnection);
    }
}

void LoopbackServer::makeRoom()
{
    if (m_connections.size() < maximumConnections)
        return;
    const auto least =
        std::min_element(m_connections.begin(), m_connections.end(),
                         [](const auto *a, const auto *b) { return worth(a) < worth(b); });
    (*least)->abort();
}

void LoopbackServer::forget(LoopbackConnection *connection)
{
    if (m_connections.removeOne(connection))
        connection->deleteLater();
    if (m_connections.isEmpty())
        m_watch.stop();
}

void LoopbackServer::cutOffTheSlow()
{
    const auto now = m_clock.elapsed() + watchInterval; // at the next look it would be too late
    const QList<LoopbackConnection *> connections = m_connections;
    for (LoopbackConnection *connection : connections) {
        if (!connection->isReading() || now - connection->openedAt() < requestTime)
            continue;
        if (connection->progress() == 0)
            connection->abort(); // a preconnect expects no answer
        else
            Q_EMIT requestRefused(connection, 408);
    }
}

void LoopbackServer::stopListening()
{
    m_port.reset();
}

void LoopbackServer::close()
{
    stopListening();
    const QList<LoopbackConnection *> connections = m_connections;
    for (LoopbackConnection *connection : connections)
        connection->abort();
}

} // namespace Lanyard
