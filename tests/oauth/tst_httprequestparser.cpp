// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/callbackquery.h"
#include "oauth/httprequestparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

using State = HttpRequestParser::State;

class TestHttpRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
    void whatFollowsTheHeadIsIgnored();
    void HT_4_holdsNoMoreThanItsLimits();
    void EN_4_randomBytesDoNoHarm();
};

void TestHttpRequestParser::accepted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QByteArray("GET /p?q=1?2 HTTP/1.1\r\nHost: h:1\r\nA:b\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /p?q=1?2 HTTP/1.0\r\nHost: h:1\r\nA: b\r\n\r\n");
    QTest::newRow("lone line feeds") << QByteArray("GET /p?q=1?2 HTTP/1.1\nHost: h:1\nA: b\n\n");
    QTest::newRow("empty line first")
        << QByteArray("\r\nGET /p?q=1?2 HTTP/1.1\r\nHost: h:1\r\nA: b\r\n\r\n");
    QTest::newRow("tabs and blanks")
        << QByteArray("GET /p?q=1?2 HTTP/1.1\r\nHOST:\t h:1 \t\r\na:   b  \r\n\r\n");
}

void TestHttpRequestParser::accepted()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        HttpRequestParser parser;
        for (qsizetype i = 0; i < bytes.size(); i += piece) {
            QCOMPARE(parser.state(), State::Reading);
            parser.read(QByteArrayView(bytes).sliced(i, qMin(piece, bytes.size() - i)));
        }
        QCOMPARE(parser.state(), State::Complete);
        QCOMPARE(parser.request().method, QByteArray("GET"));
        QCOMPARE(parser.request().path(), QByteArray("/p"));
        QCOMPARE(parser.request().query(), QByteArray("q=1?2"));
        QCOMPARE(parser.request().values("host"), QList<QByteArray>{"h:1"});
        QCOMPARE(parser.request().values("a"), QList<QByteArray>{"b"});
        QCOMPARE(parser.refusal(), 0);
    }
}

void TestHttpRequestParser::refused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("no colon") << QByteArray("nothing\r\n");
    QTest::newRow("no name") << QByteArray(": value\r\n");
    QTest::newRow("blank in name") << QByteArray("a b: c\r\n");
    QTest::newRow("blank before colon") << QByteArray("a : c\r\n");
    QTest::newRow("folded") << QByteArray("a: b\r\n c\r\n");
    QTest::newRow("null") << QByteArray("a: \0\r\n", 6);
    QTest::newRow("carriage return inside") << QByteArray("a: b\rc: d\r\n");
    QTest::newRow("delete") << QByteArray("a: \x7f\r\n");
    QTest::newRow("8-bit name") << QByteArray("\xe9: b\r\n");
}

void TestHttpRequestParser::refused()
{
    QFETCH(QByteArray, headers);
    HttpRequestParser parser;
    QCOMPARE(parser.read("GET / HTTP/1.1\r\n"), State::Reading);
    parser.read(headers + "\r\n");
    QCOMPARE(parser.state(), State::Refused);
    QCOMPARE(parser.refusal(), 400);
    QVERIFY(parser.request().target.isEmpty());
}

void TestHttpRequestParser::whatFollowsTheHeadIsIgnored()
{
    HttpRequestParser parser;
    parser.read("GET /a HTTP/1.1\r\nContent-Length: 5\r\n\r\nhelloGET /b HTTP/1.1\r\n\r\n");
    QCOMPARE(parser.state(), State::Complete);
    QCOMPARE(parser.request().target, QByteArray("/a"));
    QCOMPARE(parser.read("GET /c HTTP/1.1\r\n\r\n"), State::Complete);
    QCOMPARE(parser.request().target, QByteArray("/a"));
}

void TestHttpRequestParser::HT_4_holdsNoMoreThanItsLimits()
{
    HttpRequestParser parser;
    QCOMPARE(parser.read("GET /" + QByteArray(20'000, 'x')), State::Refused);
    QCOMPARE(parser.refusal(), 414);
    HttpRequestParser many;
    many.read("GET / HTTP/1.1\r\n");
    for (int i = 0; i < 100; ++i)
        QCOMPARE(many.read("a: b\r\n"), State::Reading);
    QCOMPARE(many.read("a: b\r\n"), State::Refused);
    QCOMPARE(many.refusal(), 431);
}

void TestHttpRequestParser::EN_4_randomBytesDoNoHarm()
{
    QRandomGenerator random(20261120);
    const QByteArray good = "GET /callback?code=4%2F0A&state=s%74ate HTTP/1.1\r\nHost: h\r\n\r\n";
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes = good;
        for (int change = random.bounded(4); change >= 0; --change) {
            const auto at = static_cast<qsizetype>(random.bounded(quint32(bytes.size())));
            const auto byte = static_cast<char>(random.bounded(256));
            if (random.bounded(2) == 0)
                bytes[at] = byte;
            else
                bytes.insert(at, QByteArray(random.bounded(3), byte));
        }
        HttpRequestParser parser;
        const auto cut = static_cast<qsizetype>(random.bounded(quint32(bytes.size())));
        parser.read(QByteArrayView(bytes).first(cut));
        parser.read(QByteArrayView(bytes).sliced(cut));
        QCOMPARE(parser.state() == State::Refused, parser.refusal() != 0);
        const auto answer = readCallbackQuery(parser.request().query(), Secret("state"));
        QVERIFY(!answer || !answer.value().code.isEmpty() || !answer.value().error.isEmpty());
        const auto inner = readCallbackQuery(bytes, Secret("state"));
        QVERIFY(!inner || !inner.value().code.isEmpty() || !inner.value().error.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestHttpRequestParser)
#include "tst_httprequestparser.moc"
