// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "practice/practiceconnection.h"

#include <QTcpServer>

namespace Lanyard {

/// A very small web server on 127.0.0.1: one request a connection, everything bounded.
class PracticeServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeServer)

public:
    explicit PracticeServer(PracticeHandler handler, QObject *parent = nullptr);

    Result<void> listen(); ///< on a port that the system gives; LoopbackUnavailable
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); } ///< 0: not listening

private:
    void takeConnections();
    [[nodiscard]] PracticeResponse handle(const PracticeRequest &request) const;

    PracticeHandler m_handler;
    QTcpServer m_server;
};

} // namespace Lanyard
