// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "oauth/loopbackconnection.h"
#include "oauth/loopbackport.h"

#include <QObject>
#include <QTimer>

namespace Lanyard {

/// The bounded little HTTP server under a LoopbackListener: at most maximumConnections at a time,
/// each with requestTime to say what it wants.
///
/// Each connection is reported once, by requestReceived() or requestRefused(), and stays alive at
/// least until control returns to the event loop.
class LoopbackServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackServer)

public:
    static constexpr qsizetype maximumConnections = 8;
    static constexpr std::chrono::milliseconds requestTime{10'000};

    /// \a clock must outlive the server.
    explicit LoopbackServer(const Clock &clock, QObject *parent = nullptr);

    void serve(std::shared_ptr<LoopbackPort> port);

    /// Lets the port go; connections that are open are served to their end.
    void stopListening();

    /// Lets the port go and cuts every connection off.
    void close();

    [[nodiscard]] bool isListening() const { return m_port != nullptr; }

Q_SIGNALS:
    void requestReceived(Lanyard::LoopbackConnection *connection);
    void requestRefused(Lanyard::LoopbackConnection *connection, int httpStatus);

private:
    void acceptFrom(QTcpServer *server);
    void makeRoom();
    void forget(LoopbackConnection *connection);
    void cutOffTheSlow();

    const Clock &m_clock;
    std::shared_ptr<LoopbackPort> m_port;
    QList<LoopbackConnection *> m_connections; ///< oldest first
    QTimer m_watch;                            ///< runs while a connection is open
};

} // namespace Lanyard
