// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicehttp.h"

#include <QTest>

using namespace Lanyard;

using State = PracticeRequestParser::State;

class TestPracticeHttp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsInAnyFragments()
    {
        const QByteArray whole = "POST /a/b?x=1&y=%20 HTTP/1.1\r\nHOST: 127.0.0.1:5\r\n"
                                 "Cookie: a=1; lanyard_practice=id ; b=2\r\n"
                                 "Content-Type: Text/Plain; charset=utf-8\r\n"
                                 "content-length:  5 \r\n\r\nhello";
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            PracticeRequestParser parser;
            State state = parser.feed(whole.left(cut));
            if (cut < whole.size()) {
                QCOMPARE(state, State::NeedsMore);
                state = parser.feed(whole.mid(cut));
            }
            QCOMPARE(state, State::Complete);
            const PracticeRequest &request = parser.request();
            QCOMPARE(request.method, QByteArray("POST"));
            QCOMPARE(request.path, QByteArray("/a/b"));
            QCOMPARE(request.query, QByteArray("x=1&y=%20"));
            QCOMPARE(request.header("host"), QByteArray("127.0.0.1:5"));
            QCOMPARE(request.cookie("lanyard_practice"), QByteArray("id"));
            QCOMPARE(request.mediaType(), QByteArray("text/plain"));
            QCOMPARE(request.body, QByteArray("hello"));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("empty head", "\r\n\r\n", 400);
        row("two words", "GET /\r\n\r\n", 400);
        row("four words", "GET / HTTP/1.1 x\r\n\r\n", 400);
        row("absolute form", "GET http://evil/ HTTP/1.1\r\n\r\n", 400);
        row("asterisk", "OPTIONS * HTTP/1.1\r\n\r\n", 400);
        row("bad method", "G(T / HTTP/1.1\r\n\r\n", 400);
        row("high byte in target", "GET /\xff HTTP/1.1\r\n\r\n", 400);
        row("control in target", "GET /\x01 HTTP/1.1\r\n\r\n", 400);
        row("HTTP/2", "GET / HTTP/2.0\r\n\r\n", 505);
        row("short version", "GET / H\r\n\r\n", 505);
        row("folded header", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400);
        row("no colon", "GET / HTTP/1.1\r\nA\r\n\r\n", 400);
        row("empty name", "GET / HTTP/1.1\r\n: b\r\n\r\n", 400);
        row("space in name", "GET / HTTP/1.1\r\nA : b\r\n\r\n", 400);
        row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400);
        row("bare line feed", "GET / HTTP/1.1\r\nA: b\nHost: c\r\n\r\n", 400);
        row("NUL", QByteArray("GET / HTTP/1.1\r\nA: b\0c\r\n\r\n", 27), 400);
        row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
            400);
        row("negative length", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400);
        row("no length", "POST / HTTP/1.1\r\nContent-Length:\r\n\r\n", 400);
        row("huge length", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
        row("long body", "POST / HTTP/1.1\r\nContent-Length: 65537\r\n\r\n", 413);
        row("chunks", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 501);
        row("endless line", QByteArray(16 * 1024 + 1, 'a'), 431);
        row("long head", "GET / HTTP/1.1\r\nA: " + QByteArray(16 * 1024, 'a') + "\r\n\r\n", 431);
        row("many headers", "GET / HTTP/1.1\r\n" + QByteArray("a: b\r\n").repeated(65) + "\r\n",
            431);
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        PracticeRequestParser parser;
        QCOMPARE(parser.feed(bytes), State::Refused);
        QTEST(parser.refusal(), "status");
        QCOMPARE(parser.feed("GET / HTTP/1.1\r\n\r\n"), State::Refused);
    }

    void everyAnswerHasItsHeaders()
    {
        const PracticeResponse response{.status = 200, .body = "hi", .headers = {{"X-A", "b"}}};
        const QByteArray bytes = serialized(response, true);
        QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(bytes.endsWith("\r\n\r\nhi"));
        for (const char *header :
             {"Content-Type: text/html; charset=utf-8", "Content-Length: 2", "Connection: close",
              "Cache-Control: no-store", "Referrer-Policy: no-referrer",
              "X-Content-Type-Options: nosniff", "X-A: b"})
            QVERIFY2(bytes.contains("\r\n" + QByteArray(header) + "\r\n"), header);
        QVERIFY(serialized(response, false).endsWith("\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestPracticeHttp)
#include "tst_practicehttp.moc"
