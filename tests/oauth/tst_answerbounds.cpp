// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "refreshrig.h"
#include "streamingserver.h"
#include "support/longestpause.h"
#include "support/recordingserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Resident memory of this process, in KiB.
qint64 residentKib()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * 4;
}

} // namespace

/// Answers without end, without haste, and broken off; and requests that must not be repeated.
class TestAnswerBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig.network.setTimeout(30s); }

    void postIsNeverSentTwice_data();
    void postIsNeverSentTwice();
    void TR_3_hugeAnswer();
    void TR_3_compressedAnswer();
    void TR_3_slowAnswer_data();
    void TR_3_slowAnswer();
    void TR_3_brokenOff_data();
    void TR_3_brokenOff();
    void TR_3_oneMebibyteIsRead();

private:
    RefreshRig m_rig;
};

void TestAnswerBounds::postIsNeverSentTwice_data()
{
    QTest::addColumn<bool>("isAborted");
    QTest::newRow("reset") << true;
    QTest::newRow("closed") << false;
}

// Qt repeats a POST whose connection ends without an answer; a refresh token would be used twice.
void TestAnswerBounds::postIsNeverSentTwice()
{
    QFETCH(bool, isAborted);
    RecordingServer server([=](const RecordedRequest &) {
        ScriptedAnswer answer;
        answer.dropsConnection = isAborted;
        if (!isAborted)
            answer.raw = QByteArray();
        return answer;
    });
    connect(&server, &RecordingServer::requestReceived, &server, [&] {
        if (isAborted)
            return;
        for (auto *socket : server.findChildren<QTcpSocket *>())
            socket->close();
    });
    const Result<TokenSet> result = m_rig.refresh(server.url(u"/token"_s));
    QCOMPARE(result.error().kind, ErrorKind::ConnectionLost);
    QTest::qWait(50);
    QCOMPARE(server.requests().size(), 1);
}

void TestAnswerBounds::TR_3_hugeAnswer()
{
    const QByteArray piece(64 * 1024, 'x');
    qint64 sent = 0;
    StreamingServer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                           "Content-Length: 209715200\r\n\r\n",
                           [&](int) {
                               sent += piece.size();
                               return piece;
                           });
    LongestPause pause;
    const qint64 before = residentKib();
    const Result<TokenSet> result = m_rig.refresh(server.url(u"/token"_s));
    QCOMPARE(result.error().kind, ErrorKind::AnswerTooLarge);
    QVERIFY2(sent < 8 * 1024 * 1024, qPrintable(QString::number(sent)));
    const qint64 longest = pause.milliseconds();
    QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(residentKib() - before < 12 * 1024);
#else
    Q_UNUSED(before)
#endif
}

void TestAnswerBounds::TR_3_compressedAnswer()
{
    // 64 MiB of blanks in 64 KiB, as gzip: header, deflate without zlib's frame, check sum, size.
    const QByteArray zlib = qCompress(QByteArray(64 * 1024 * 1024, ' ') + "{}", 9).mid(4);
    const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003") +
                            zlib.mid(2, zlib.size() - 6) + QByteArray(8, '\0');
    RecordingServer server([=](const RecordedRequest &) {
        return ScriptedAnswer{.body = gzip, .headers = {{"Content-Encoding", "gzip"}}};
    });
    const qint64 before = residentKib();
    const Result<TokenSet> result = m_rig.refresh(server.url(u"/token"_s));
    QCOMPARE(result.error().kind, ErrorKind::AnswerUnreadable);
    QCOMPARE(server.requests().first().headers.value("accept-encoding"), QByteArray("identity"));
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(residentKib() - before < 12 * 1024);
#else
    Q_UNUSED(before)
#endif
}

void TestAnswerBounds::TR_3_slowAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                            "Content-Length: 1000\r\n\r\n";
    QTest::newRow("silence") << QByteArray() << QByteArray();
    QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nConte") << QByteArray();
    QTest::newRow("endless head") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("A: b\r\n");
    QTest::newRow("head, then silence") << head << QByteArray();
    QTest::newRow("byte for byte") << head << QByteArray(" ");
}

void TestAnswerBounds::TR_3_slowAnswer()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    m_rig.network.setTimeout(400ms);
    StreamingServer server(
        head, [=](int) { return piece; }, 50);
    QElapsedTimer timer;
    timer.start();
    const Result<TokenSet> result = m_rig.refresh(server.url(u"/token"_s));
    QCOMPARE(result.error().kind, ErrorKind::NetworkTimedOut);
    QVERIFY(timer.elapsed() < 2000);
    QCOMPARE(server.connections, 1);
    QCOMPARE(StrictNetwork().timeout(), 30s);
}

void TestAnswerBounds::TR_3_brokenOff_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    const QByteArray body = json("{'access_token':'CANARY','token_type':'Bearer'}");
    QTest::newRow("body half way")
        << head + "Content-Length: 500\r\n\r\n" + body << ErrorKind::ConnectionLost;
    QTest::newRow("body longer than said")
        << head + "Content-Length: 20\r\n\r\n" + body << ErrorKind::AnswerUnreadable;
    QTest::newRow("chunk half way")
        << head + "Transfer-Encoding: chunked\r\n\r\nff\r\n" + body << ErrorKind::ConnectionLost;
    QTest::newRow("head half way") << head << ErrorKind::ConnectionLost;
    QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n\r\n")
                             << ErrorKind::ConnectionLost;
}

void TestAnswerBounds::TR_3_brokenOff()
{
    QFETCH(QByteArray, raw);
    QFETCH(ErrorKind, kind);
    RecordingServer server([=](const RecordedRequest &) { return ScriptedAnswer{.raw = raw}; });
    connect(&server, &RecordingServer::requestReceived, &server, [&] {
        QTimer::singleShot(30, &server, [&] {
            for (auto *socket : server.findChildren<QTcpSocket *>())
                socket->disconnectFromHost();
        });
    });
    const Result<TokenSet> result = m_rig.refresh(server.url(u"/token"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QVERIFY(!result.error().detail.contains(u"CANARY"_s));
    QCOMPARE(server.requests().size(), 1);
}

void TestAnswerBounds::TR_3_oneMebibyteIsRead()
{
    QByteArray body = json("{'access_token':'a','token_type':'Bearer'}");
    body += QByteArray(1024 * 1024 - body.size(), ' ');
    RecordingServer server([&](const RecordedRequest &) { return ScriptedAnswer{.body = body}; });
    QVERIFY(m_rig.refresh(server.url(u"/token"_s)));
    body += ' ';
    QCOMPARE(m_rig.refresh(server.url(u"/token"_s)).error().kind, ErrorKind::AnswerTooLarge);
}

QTEST_GUILESS_MAIN(TestAnswerBounds)
#include "tst_answerbounds.moc"
