// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/recordingserver.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Lanyard {

QList<QPair<QByteArray, QByteArray>> RecordedRequest::decoded(const QByteArray &encoded)
{
    QList<QPair<QByteArray, QByteArray>> fields;
    if (encoded.isEmpty())
        return fields;
    const auto decode = [](QByteArray text) {
        return QByteArray::fromPercentEncoding(text.replace('+', ' '));
    };
    for (const QByteArray &item : encoded.split('&')) {
        const qsizetype sign = item.indexOf('=');
        fields.append({decode(sign < 0 ? item : item.left(sign)),
                       sign < 0 ? QByteArray() : decode(item.mid(sign + 1))});
    }
    return fields;
}

QList<QPair<QByteArray, QByteArray>> RecordedRequest::queryFields() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QList<QPair<QByteArray, QByteArray>>() : decoded(target.mid(mark + 1));
}

QByteArray RecordedRequest::formField(QByteArrayView name) const
{
    for (const auto &[key, value] : formFields()) {
        if (key == name)
            return value;
    }
    return {};
}

RecordingServer::RecordingServer(Handler handler, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("the recording server cannot listen");
}

RecordingServer::~RecordingServer() = default;

void RecordingServer::setTls(const QSslConfiguration &configuration)
{
    m_tls = std::make_unique<QSslConfiguration>(configuration);
}

QUrl RecordingServer::url(const QString &path) const
{
    return QUrl(
        u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(serverPort()).arg(path));
}

QList<RecordedRequest> RecordingServer::requests(const QByteArray &path) const
{
    QList<RecordedRequest> found;
    for (const RecordedRequest &request : m_requests) {
        if (request.path() == path)
            found.append(request);
    }
    return found;
}

void RecordingServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this); // plain until startServerEncryption()
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    if (m_tls) {
        socket->setSslConfiguration(*m_tls);
        socket->startServerEncryption();
    }
}

void RecordingServer::readFrom(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    RecordedRequest request;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return;
    request.body = buffer.mid(headEnd + 4, length);
    request.raw = buffer.left(headEnd + 4 + length);
    buffer.remove(0, headEnd + 4 + length);
    m_requests.append(request);
    const ScriptedAnswer scripted = m_handler ? m_handler(request) : ScriptedAnswer{};
    Q_EMIT requestReceived();
    if (scripted.delayMs > 0)
        QTimer::singleShot(scripted.delayMs, socket,
                           [this, socket, scripted] { answer(socket, scripted); });
    else
        answer(socket, scripted);
}

void RecordingServer::answer(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    if (answer.keepsSilent)
        return;
    if (answer.dropsConnection) {
        socket->abort();
        return;
    }
    if (answer.raw) {
        socket->write(*answer.raw);
        return;
    }
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size()) +
            "\r\nConnection: close\r\n\r\n";
    socket->write(head + answer.body);
    socket->disconnectFromHost();
}

} // namespace Lanyard
