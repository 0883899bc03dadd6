// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicehttp.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QTcpSocket;

namespace Lanyard {

using PracticeHandler = std::function<PracticeResponse(const PracticeRequest &)>;

/// One connection to the practice service: one request, one answer. Deletes itself.
class PracticeConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeConnection)

public:
    /// Takes \a socket over. \a handler is called at most once.
    PracticeConnection(QTcpSocket *socket, PracticeHandler handler, QObject *parent);

private:
    void readMore();
    void answer(const PracticeResponse &response);
    void send(const PracticeResponse &response);

    QTcpSocket *m_socket;
    PracticeHandler m_handler;
    PracticeRequestParser m_parser;
    QTimer m_deadline;
    bool m_isAnswered = false;
};

} // namespace Lanyard
