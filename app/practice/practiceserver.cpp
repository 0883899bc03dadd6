// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceserver.h"

#include <QTcpSocket>

namespace Lanyard {
namespace {

constexpr qsizetype mostConnections = 32;

} // namespace

PracticeServer::PracticeServer(PracticeHandler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &PracticeServer::takeConnections);
}

Result<void> PracticeServer::listen()
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        return Error{.kind = ErrorKind::LoopbackUnavailable, .detail = m_server.errorString()};
    return {};
}

void PracticeServer::takeConnections()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (findChildren<PracticeConnection *>().size() >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        new PracticeConnection(
            socket, [this](const PracticeRequest &request) { return handle(request); }, this);
    }
}

PracticeResponse PracticeServer::handle(const PracticeRequest &request) const
{
    // A page elsewhere can give its own name our address (DNS rebinding): only ours is answered.
    const QByteArray suffix = ':' + QByteArray::number(port());
    const QByteArray host = request.header("host").toLower();
    if (host != "127.0.0.1" + suffix && host != "localhost" + suffix)
        return {.status = 400};
    return m_handler(request);
}

} // namespace Lanyard
