// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceconnection.h"

#include <QTcpSocket>

namespace Lanyard {
namespace {

using namespace std::chrono_literals;

constexpr auto requestDeadline = 10s;
constexpr qint64 readBuffer = 64 * 1024;

} // namespace

PracticeConnection::PracticeConnection(QTcpSocket *socket, PracticeHandler handler, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
{
    socket->setParent(this);
    socket->setReadBufferSize(readBuffer);
    connect(socket, &QTcpSocket::readyRead, this, &PracticeConnection::readMore);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_isAnswered) {
            m_socket->abort(); // who does not read the answer does not get to keep the connection
            deleteLater();
        } else {
            answer({.status = 408});
        }
    });
    m_deadline.start(requestDeadline);
}

void PracticeConnection::readMore()
{
    const QByteArray bytes = m_socket->readAll();
    if (m_isAnswered)
        return;
    switch (m_parser.feed(bytes)) {
    case PracticeRequestParser::State::NeedsMore:
        return;
    case PracticeRequestParser::State::Refused:
        answer({.status = m_parser.refusal()});
        return;
    case PracticeRequestParser::State::Complete:
        answer(m_handler(m_parser.request()));
        return;
    }
}

void PracticeConnection::answer(const PracticeResponse &response)
{
    m_isAnswered = true;
    m_deadline.stop();
    if (response.delay.count() > 0)
        QTimer::singleShot(response.delay, Qt::PreciseTimer, this,
                           [this, response] { send(response); });
    else
        send(response);
}

void PracticeConnection::send(const PracticeResponse &response)
{
    m_deadline.start(requestDeadline);
    m_socket->write(serialized(response, m_parser.request().method != "HEAD"));
    m_socket->disconnectFromHost();
}

} // namespace Lanyard
