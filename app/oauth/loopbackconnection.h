// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/httprequestparser.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace Lanyard {

/// One browser connection: one request, one answer, closed.
///
/// Exactly one of requestReceived() and requestRefused() follows, unless the browser goes away or
/// the connection is destroyed; closed() comes once, last. Nothing of it is touched after a signal
/// of its own, so that a receiver may do with it what it likes but delete it at once.
class LoopbackConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackConnection)

public:
    /// Takes \a socket. \a openedAt counts as Clock::elapsed() does.
    LoopbackConnection(QTcpSocket *socket, std::chrono::milliseconds openedAt,
                       QObject *parent = nullptr);

    /// Reads what has come already.
    void start();

    void answer(const QByteArray &response);
    void abort();

    [[nodiscard]] const HttpRequest &request() const { return m_parser.request(); }
    [[nodiscard]] std::chrono::milliseconds openedAt() const { return m_openedAt; }
    [[nodiscard]] bool isReading() const
    {
        return !m_isAnswered && m_parser.state() == HttpRequestParser::State::Reading;
    }
    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }
    /// Bytes that came, also those that nobody has looked at yet: they may be the callback itself.
    [[nodiscard]] qsizetype progress() const;

Q_SIGNALS:
    void requestReceived();
    void requestRefused(int httpStatus);
    void closed();

private:
    void readMore();
    void finishSending();

    QTcpSocket *m_socket;
    std::chrono::milliseconds m_openedAt;
    HttpRequestParser m_parser;
    QTimer m_lingering;
    bool m_isAnswered = false;
};

} // namespace Lanyard
