// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceprovider.h"
#include "practicevisit.h"
#include "support/fakeclock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Lanyard;

namespace {

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray content = status.readAll();
    const qsizetype start = content.indexOf("VmRSS:") + 6;
    return content.mid(start, content.indexOf("kB", start) - start).trimmed().toLongLong();
}

} // namespace

/// The practice service's socket, met with what no client should send.
class TestPracticeServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_provider = std::make_unique<PracticeProvider>(QString(), m_clock);
        QVERIFY(m_provider->start());
    }

    void listensOnLoopbackOnly();
    void startTwiceIsOnce();
    void otherHostsAreRefused_data();
    void otherHostsAreRefused();
    void oneByteAtATime();
    void headHasNoBody();
    void brokenEncodingIsRefused();
    void floodIsCutOff();
    void manyConnectionsAreBounded();
    void silenceEnds();
    void abortedRequestsLeaveNothing();

private:
    std::unique_ptr<QTcpSocket> connected()
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        [&] {
            QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        }();
        return socket;
    }
    /// All that comes until the other side closes.
    QByteArray answerTo(const QByteArray &bytes)
    {
        const auto socket = connected();
        socket->write(bytes);
        return rest(*socket);
    }
    static QByteArray rest(QTcpSocket &socket)
    {
        [&] {
            QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        }();
        return socket.readAll();
    }
    [[nodiscard]] quint16 port() const { return quint16(m_provider->baseUrl().port()); }
    [[nodiscard]] QByteArray host() const { return "127.0.0.1:" + QByteArray::number(port()); }

    FakeClock m_clock;
    std::unique_ptr<PracticeProvider> m_provider;
};

void TestPracticeServer::listensOnLoopbackOnly()
{
    QTcpSocket socket;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address == QHostAddress(QHostAddress::LocalHost))
            continue;
        socket.connectToHost(address, port());
        QVERIFY2(!socket.waitForConnected(1000), qPrintable(address.toString()));
        socket.abort();
    }
}

void TestPracticeServer::startTwiceIsOnce()
{
    const QUrl url = m_provider->baseUrl();
    QVERIFY(m_provider->start());
    QCOMPARE(m_provider->baseUrl(), url);
    PracticeProvider another({}, m_clock);
    QVERIFY(another.start());
    QVERIFY(another.baseUrl() != url);
}

void TestPracticeServer::otherHostsAreRefused_data()
{
    QTest::addColumn<QByteArray>("line"); // HOST is the right one
    QTest::addColumn<int>("status");
    QTest::newRow("right") << QByteArray("Host: 127.0.0.1:PORT\r\n") << 200;
    QTest::newRow("by name") << QByteArray("Host: LocalHost:PORT\r\n") << 200;
    QTest::newRow("none") << QByteArray() << 400;
    QTest::newRow("without port") << QByteArray("Host: 127.0.0.1\r\n") << 400;
    QTest::newRow("other port") << QByteArray("Host: 127.0.0.1:1\r\n") << 400;
    QTest::newRow("rebound name") << QByteArray("Host: evil.example:PORT\r\n") << 400;
    QTest::newRow("twice") << QByteArray("Host: 127.0.0.1:PORT\r\nHost: 127.0.0.1:PORT\r\n") << 400;
}

void TestPracticeServer::otherHostsAreRefused()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    line.replace("PORT", QByteArray::number(port()));
    const QByteArray answer = answerTo("GET /dashboard HTTP/1.1\r\n" + line + "\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), answer.constData());
}

void TestPracticeServer::oneByteAtATime()
{
    const auto socket = connected();
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray bytes = "GET /dashboard HTTP/1.1\r\nHost: " + host() + "\r\n\r\n";
    for (const char byte : bytes) {
        socket->write(&byte, 1);
        socket->flush();
        QTest::qWait(1);
    }
    QVERIFY(rest(*socket).startsWith("HTTP/1.1 200 OK\r\n"));
}

void TestPracticeServer::headHasNoBody()
{
    const QByteArray answer = answerTo("HEAD /dashboard HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n"));
    QVERIFY(!answer.contains("<html"));
}

void TestPracticeServer::brokenEncodingIsRefused()
{
    for (const char *query : {"x=%zz", "x=%", "x=%00", "x=%c0%af", "a=1&a=2"}) {
        const QByteArray answer = answerTo("GET /api/oauth/authorize?" + QByteArray(query) +
                                           " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
        QVERIFY2(answer.startsWith("HTTP/1.1 400 "), query);
        QVERIFY2(answer.contains("<code dir=\"ltr\">query</code>"), query);
    }
}

void TestPracticeServer::floodIsCutOff()
{
    const qint64 before = residentKiB();
    for (int i = 0; i < 5; ++i) {
        const auto socket = connected();
        const QByteArray chunk(64 * 1024, 'a');
        for (int sent = 0; sent < 16 * 1024 * 1024; sent += 64 * 1024) {
            if (socket->write(chunk) < 0 || !socket->waitForBytesWritten(50))
                break;
            QCoreApplication::processEvents();
            if (socket->state() != QAbstractSocket::ConnectedState)
                break;
        }
        [&] {
            QTRY_VERIFY(socket->state() != QAbstractSocket::ConnectedState);
        }();
    }
    QVERIFY2(residentKiB() - before < 5 * 1024,
             qPrintable(QString::number(residentKiB() - before)));
    QCOMPARE(PracticeVisit(*m_provider).get("/dashboard").status, 200);
}

void TestPracticeServer::manyConnectionsAreBounded()
{
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 100; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    }
    const auto count = [&](QAbstractSocket::SocketState state) {
        return std::count_if(sockets.cbegin(), sockets.cend(),
                             [&](const auto &socket) { return socket->state() == state; });
    };
    QTRY_COMPARE(count(QAbstractSocket::ConnectedState), 32);
    QTRY_COMPARE(count(QAbstractSocket::UnconnectedState), 68);
    sockets.clear();
    QTRY_COMPARE(PracticeVisit(*m_provider).get("/dashboard").status, 200);
}

void TestPracticeServer::silenceEnds()
{
    QElapsedTimer timer;
    timer.start();
    const auto silent = connected();
    const auto half = connected();
    half->write("GET /dashboard HTTP/1.1\r\nHost: ");
    QTRY_COMPARE_WITH_TIMEOUT(silent->state(), QAbstractSocket::UnconnectedState, 15'000);
    QVERIFY(rest(*half).startsWith("HTTP/1.1 408 "));
    QVERIFY(timer.elapsed() > 9000);
}

void TestPracticeServer::abortedRequestsLeaveNothing()
{
    for (int i = 0; i < 100; ++i) {
        const auto socket = connected();
        socket->write("GET /dashboard?poison=1 HTTP/1.1\r\nHost: ");
        socket->flush();
        socket->abort();
        QCOMPARE(PracticeVisit(*m_provider).get("/").status, 303);
    }
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
