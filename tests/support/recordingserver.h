// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpServer>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

class QSslConfiguration;

namespace Lanyard {

/// What arrived, byte for byte.
struct RecordedRequest
{
    QByteArray raw;
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray path() const { return target.split('?').first(); }
    /// Form or query fields, decoded once as application/x-www-form-urlencoded (+ is a space).
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> formFields() const { return decoded(body); }
    [[nodiscard]] QList<QPair<QByteArray, QByteArray>> queryFields() const;
    [[nodiscard]] QByteArray formField(QByteArrayView name) const; ///< empty where missing
    [[nodiscard]] static QList<QPair<QByteArray, QByteArray>> decoded(const QByteArray &encoded);
};

/// What to send back.
struct ScriptedAnswer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = "{}";
    QList<QPair<QByteArray, QByteArray>> headers{};
    std::optional<QByteArray> raw{}; ///< these bytes and nothing else
    bool keepsSilent = false;        ///< no answer at all
    bool dropsConnection = false;    ///< closes without an answer
    int delayMs = 0;
};

/// A server on 127.0.0.1 that records every request and answers as the test says: for faults that a
/// real server cannot be made to show. With a TLS configuration it speaks https.
class RecordingServer final : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<ScriptedAnswer(const RecordedRequest &)>;

    explicit RecordingServer(Handler handler = {}, QObject *parent = nullptr);
    ~RecordingServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    [[nodiscard]] const Handler &handler() const { return m_handler; }
    void setTls(const QSslConfiguration &configuration); ///< before the first connection

    [[nodiscard]] QUrl url(const QString &path = QStringLiteral("/")) const;
    [[nodiscard]] const QList<RecordedRequest> &requests() const { return m_requests; }
    [[nodiscard]] QList<RecordedRequest> requests(const QByteArray &path) const;
    void clear() { m_requests.clear(); }

Q_SIGNALS:
    void requestReceived();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void readFrom(class QTcpSocket *socket);
    void answer(class QTcpSocket *socket, const ScriptedAnswer &answer);

    Handler m_handler;
    QList<RecordedRequest> m_requests;
    QHash<class QTcpSocket *, QByteArray> m_buffers;
    std::unique_ptr<QSslConfiguration> m_tls;
};

} // namespace Lanyard
