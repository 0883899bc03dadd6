// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"

#include <QFile>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A connection made without Qt, so that the client's own buffers do not count.
int plainConnection(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof(address)) == 0)
        return fd;
    ::close(fd);
    return -1;
}

QByteArray receiveAll(int fd)
{
    QByteArray all;
    char piece[4096];
    for (ssize_t length; (length = ::recv(fd, piece, sizeof(piece), 0)) > 0;)
        all.append(piece, length);
    return all;
}

/// Peak resident memory in KiB since the last call of forgetPeak().
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

bool forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    return file.open(QIODevice::WriteOnly) && file.write("5") == 1 && file.flush();
}

/// Connections to \a port that the listening side holds open.
qsizetype heldConnections(quint16 port)
{
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray local = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    qsizetype count = 0;
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        count += fields.size() > 3 && fields.at(1).endsWith(local) && fields.at(3) == "01";
    }
    return count;
}

} // namespace

class TestLoopbackHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void HT_1_onlyTheExactPathIsACallback_data();
    void HT_1_onlyTheExactPathIsACallback();
    void HT_2_onlyGetIsACallback_data();
    void HT_2_onlyGetIsACallback();
    void HT_3_hostMustBeTheAuthority_data();
    void HT_3_hostMustBeTheAuthority();
    void HT_3_literalAuthority();
    void HT_4_hugeTargetLeavesMemoryFlat();
    void HT_4_everyKindOfFloodLeavesMemoryFlat();
    void HT_4_limits_data();
    void HT_4_limits();
    void HT_4_slowRequestIsCutOff();
    void HT_4_idleConnectionsDoNotKeepTheCallbackOut();
    void HT_4_slowConnectionsDoNotKeepTheCallbackOut();
    void HT_5_oneByteAtATime();
    void HT_5_splitAtEveryOffset();
    void HT_6_abortedConnectionsLeaveNothingBehind();
    void HT_7_browserNoiseIsBorne();
    void HT_8_everyResponseIsCompleteAndPrivate_data();
    void HT_8_everyResponseIsCompleteAndPrivate();
    void Q_12_malformedRequestLines_data();
    void Q_12_malformedRequestLines();
};

void TestLoopbackHttp::HT_1_onlyTheExactPathIsACallback_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("slash after") << QByteArray("/callback/");
    QTest::newRow("prefix (Q-6)") << QByteArray("/callbackX");
    QTest::newRow("prefix and dots (Q-6)") << QByteArray("/callbackevil/../x");
    QTest::newRow("upper case") << QByteArray("/CALLBACK");
    QTest::newRow("dot segments") << QByteArray("/callback/../callback");
    QTest::newRow("encoded letter") << QByteArray("/%63allback");
    QTest::newRow("encoded slash") << QByteArray("%2Fcallback");
    QTest::newRow("two slashes") << QByteArray("//callback");
    QTest::newRow("below another") << QByteArray("/x/callback");
    QTest::newRow("no slash") << QByteArray("callback");
    QTest::newRow("semicolon") << QByteArray("/callback;x");
    QTest::newRow("fragment") << QByteArray("/callback#");
    QTest::newRow("root") << QByteArray("/");
    QTest::newRow("favicon (Q-6)") << QByteArray("/favicon.ico");
    QTest::newRow("default path") << QByteArray("/default");
    QTest::newRow("absolute form") << QByteArray("http://AUTHORITY/callback");
    QTest::newRow("asterisk") << QByteArray("*");
}

void TestLoopbackHttp::HT_1_onlyTheExactPathIsACallback()
{
    QFETCH(QByteArray, path);
    ListenerFixture fixture;
    path.replace("AUTHORITY", fixture.authority());
    QCOMPARE(fixture.ask(path + fixture.query()).status, 404);
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackHttp::HT_2_onlyGetIsACallback_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"HEAD", "POST", "PUT", "DELETE", "OPTIONS", "CONNECT", "TRACE",
                               "PATCH", "GETx", "get", "Get", "GE", "BREW"})
        QTest::newRow(method) << QByteArray(method);
}

void TestLoopbackHttp::HT_2_onlyGetIsACallback()
{
    QFETCH(QByteArray, method);
    ListenerFixture fixture;
    const RawAnswer answer = fixture.exchange(fixture.request(method, fixture.callback()));
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.headers.value("allow"), QByteArray("GET"));
    QCOMPARE(answer.body.isEmpty(), method == "HEAD");
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackHttp::HT_3_hostMustBeTheAuthority_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray("Host:\r\n");
    QTest::newRow("foreign (Q-8)") << QByteArray("Host: evil.example\r\n");
    QTest::newRow("foreign with port") << QByteArray("Host: evil.example:PORT\r\n");
    QTest::newRow("no port") << QByteArray("Host: localhost\r\n");
    QTest::newRow("another port") << QByteArray("Host: localhost:1\r\n");
    QTest::newRow("literal") << QByteArray("Host: 127.0.0.1:PORT\r\n");
    QTest::newRow("name ends in it") << QByteArray("Host: evillocalhost:PORT\r\n");
    QTest::newRow("name begins with it") << QByteArray("Host: localhost:PORT.evil.example\r\n");
    QTest::newRow("user") << QByteArray("Host: x@localhost:PORT\r\n");
    QTest::newRow("twice") << QByteArray("Host: localhost:PORT\r\nHost: localhost:PORT\r\n");
    QTest::newRow("right and foreign")
        << QByteArray("Host: localhost:PORT\r\nhost: evil.example\r\n");
    QTest::newRow("list") << QByteArray("Host: localhost:PORT, localhost:PORT\r\n");
    QTest::newRow("blank before the colon") << QByteArray("Host : localhost:PORT\r\n");
    QTest::newRow("folded") << QByteArray("X: y\r\n Host: localhost:PORT\r\n");
}

void TestLoopbackHttp::HT_3_hostMustBeTheAuthority()
{
    QFETCH(QByteArray, headers);
    ListenerFixture fixture;
    headers.replace("PORT", QByteArray::number(fixture.port()));
    const RawAnswer answer =
        fixture.exchange("GET " + fixture.callback() + " HTTP/1.1\r\n" + headers + "\r\n");
    QCOMPARE(answer.status, 400);
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackHttp::HT_3_literalAuthority()
{
    ListenerFixture fixture({.host = {}, .path = u"/callback"_s, .ports = {}});
    const QByteArray port = QByteArray::number(fixture.port());
    QCOMPARE(fixture.authority(), "127.0.0.1:" + port);
    const QByteArray head = "GET " + fixture.callback() + " HTTP/1.1\r\nHost: ";
    QCOMPARE(fixture.exchange(head + "localhost:" + port + "\r\n\r\n").status, 400);
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackHttp::HT_4_hugeTargetLeavesMemoryFlat()
{
    ListenerFixture fixture;
    QCOMPARE(fixture.ask("/warm-up").status, 404);
    if (!forgetPeak())
        QSKIP("the peak of memory cannot be measured anew here (/proc/self/clear_refs)");
    const qint64 before = peakMemory();
    QByteArray received;
    std::atomic_bool isDone = false;
    std::jthread sender([&, port = fixture.port()] {
        const int fd = plainConnection(port);
        const QByteArray piece(64 * 1024, 'a');
        ::send(fd, "GET /", 5, MSG_NOSIGNAL);
        for (int sent = 0; sent < 48 * 16; ++sent) {
            if (::send(fd, piece.constData(), static_cast<size_t>(piece.size()), MSG_NOSIGNAL) < 0)
                break;
        }
        received = receiveAll(fd);
        ::close(fd);
        isDone = true;
    });
    QTest::qWait(20);
    QVERIFY(fixture.stillWaits()); // the genuine callback meanwhile
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 10'000);
    sender.join();
    QCOMPARE(RawAnswer::from(received).status, 414);
    QVERIFY2(peakMemory() - before < 5 * 1024, qPrintable(QString::number(peakMemory() - before)));
}

void TestLoopbackHttp::HT_4_everyKindOfFloodLeavesMemoryFlat()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("AddressSanitizer keeps what is freed");
#endif
    ListenerFixture fixture;
    QCOMPARE(fixture.ask("/warm-up").status, 404);
    if (!forgetPeak())
        QSKIP("the peak of memory cannot be measured anew here (/proc/self/clear_refs)");
    const qint64 before = peakMemory();
    std::vector<int> held;
    held.reserve(560);
    QByteArray endless;
    std::atomic_bool isDone = false;
    std::jthread flood([&, port = fixture.port()] {
        for (int i = 0; i < 500; ++i) // idle ones
            held.push_back(plainConnection(port));
        for (int i = 0; i < 50; ++i) { // as much as a request may hold, and never its end
            held.push_back(plainConnection(port));
            const QByteArray part = "GET /callback?" + QByteArray(15'000, 'q') +
                                    " HTTP/1.1\r\nCookie: " + QByteArray(30'000, 'c');
            ::send(held.back(), part.constData(), size_t(part.size()), MSG_NOSIGNAL);
        }
        const int fd = plainConnection(port); // a header of 16 MiB
        const QByteArray head("GET / HTTP/1.1\r\nX: ");
        ::send(fd, head.constData(), size_t(head.size()), MSG_NOSIGNAL);
        const QByteArray piece(64 * 1024, 'h');
        for (int sent = 0; sent < 16 * 16; ++sent) {
            if (::send(fd, piece.constData(), size_t(piece.size()), MSG_NOSIGNAL) < 0)
                break;
        }
        endless = receiveAll(fd);
        ::close(fd);
        isDone = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20'000);
    flood.join();
    QVERIFY(fixture.stillWaits());
    const qint64 grown = peakMemory() - before;
    for (const int fd : held)
        ::close(fd);
    QCOMPARE(RawAnswer::from(endless).status, 431);
    QVERIFY2(grown < 5 * 1024, qPrintable(QString::number(grown)));
}

void TestLoopbackHttp::HT_4_limits_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    const qsizetype rest = QByteArrayView("GET  HTTP/1.1").size();
    const QByteArray longest = "/callback?state=" + QByteArray(16 * 1024 - rest - 16, 'a');
    QTest::newRow("longest line") << longest << QByteArray() << 400; // its state is wrong
    QTest::newRow("line too long") << longest + "a" << QByteArray() << 414;
    QTest::newRow("1 MiB state") << "/callback?state=" + QByteArray(1024 * 1024, 'a')
                                 << QByteArray() << 414;
    QByteArray lines;
    for (int i = 1; i < 100; ++i) // Host is the hundredth
        lines += "X: y\r\n";
    QTest::newRow("100 header lines") << QByteArray("/x") << lines << 404;
    QTest::newRow("101 header lines") << QByteArray("/x") << lines + "X: y\r\n" << 431;
    QTest::newRow("big cookie") << QByteArray("/x")
                                << "Cookie: " + QByteArray(31 * 1024, 'c') + "\r\n"
                                << 404;
    QTest::newRow("headers too big")
        << QByteArray("/x") << "Cookie: " + QByteArray(32 * 1024, 'c') + "\r\n"
        << 431;
    QTest::newRow("endless header")
        << QByteArray("/x") << "Cookie: " + QByteArray(4'000'000, 'c') << 431;
}

void TestLoopbackHttp::HT_4_limits()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    ListenerFixture fixture;
    QCOMPARE(fixture.ask(target, headers).status, status);
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackHttp::HT_4_slowRequestIsCutOff()
{
    ListenerFixture fixture;
    RawClient silent(fixture.port());
    RawClient slow(fixture.port());
    QTest::qWait(20);
    const QByteArray request = fixture.get("/callback?x=" + QByteArray(100, 'x'));
    for (int second = 0; second < 9; ++second) { // a byte a second
        slow.send(request.mid(second, 1));
        QTest::qWait(5);
        fixture.clock.advance(std::chrono::seconds(1));
    }
    QTest::qWait(300);
    QVERIFY(!slow.isClosed());
    QVERIFY(!silent.isClosed());
    fixture.clock.advance(std::chrono::seconds(1));
    QCOMPARE(slow.answer(1000).status, 408);
    QCOMPARE(silent.answer(1000).status, 0); // a preconnect expects no answer
    QVERIFY(silent.isClosed());
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackHttp::HT_4_idleConnectionsDoNotKeepTheCallbackOut()
{
    ListenerFixture fixture;
    std::vector<int> idle;
    std::atomic_bool isDone = false;
    std::jthread opener([&, port = fixture.port()] {
        for (int i = 0; i < 500; ++i)
            idle.push_back(plainConnection(port));
        isDone = true;
    });
    QTest::qWait(1);
    const bool isAnswered = fixture.stillWaits(); // while they come
    while (!isDone)
        QTest::qWait(1);
    opener.join();
    QTest::qWait(50);
    const qsizetype held = heldConnections(fixture.port());
    for (const int fd : idle)
        ::close(fd);
    QVERIFY(isAnswered);
    QVERIFY2(held > 0 && held <= 8, qPrintable(QString::number(held)));
}

void TestLoopbackHttp::HT_4_slowConnectionsDoNotKeepTheCallbackOut()
{
    ListenerFixture fixture;
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 30; ++i) {
        slow.push_back(std::make_unique<RawClient>(fixture.port()));
        slow.back()->send("GET /callback?code=");
        QTest::qWait(1);
    }
    QVERIFY(heldConnections(fixture.port()) <= 8);
    RawClient genuine(fixture.port()); // idle at first, then more connections come
    genuine.send(fixture.get(fixture.callback()));
    for (int i = 0; i < 30; ++i)
        slow.push_back(std::make_unique<RawClient>(fixture.port()));
    QCOMPARE(genuine.answer().status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
}

void TestLoopbackHttp::HT_5_oneByteAtATime()
{
    ListenerFixture fixture;
    RawClient client(fixture.port());
    client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray request = fixture.get(fixture.callback(), "Accept: text/html\r\n");
    for (const char byte : request) {
        client.send(QByteArray(1, byte));
        QTest::qWait(5);
    }
    QCOMPARE(client.answer().status, 303);
    QCOMPARE(fixture.answers.size(), 1);
    QVERIFY(fixture.answers.first().code.matches(fixture.code));
}

void TestLoopbackHttp::HT_5_splitAtEveryOffset() // Q-10
{
    const qsizetype length = ListenerFixture().get("/callback" + ListenerFixture::query()).size();
    for (qsizetype offset = 1; offset < length; ++offset) {
        ListenerFixture fixture;
        const QByteArray request = fixture.get(fixture.callback());
        RawClient client(fixture.port());
        client.socket().setSocketOption(QAbstractSocket::LowDelayOption, 1);
        client.send(request.left(offset));
        QTest::qWait(3);
        client.send(request.mid(offset));
        QCOMPARE(client.answer().status, 303);
        QTRY_COMPARE(fixture.answers.size(), 1);
        QVERIFY(fixture.answers.first().code.matches(fixture.code));
    }
}

void TestLoopbackHttp::HT_6_abortedConnectionsLeaveNothingBehind() // Q-11
{
    for (int round = 0; round < 200; ++round) {
        ListenerFixture fixture;
        {
            RawClient aborted(fixture.port());
            aborted.send("GET /callback?code=poison&x=");
            if (round % 2 == 0)
                QTest::qWait(1);
            aborted.abort();
        }
        QVERIFY(fixture.stillWaits());
        QVERIFY(!fixture.answers.first().issuer);
    }
}

void TestLoopbackHttp::HT_7_browserNoiseIsBorne()
{
    ListenerFixture fixture;
    std::vector<std::unique_ptr<RawClient>> preconnects;
    for (int i = 0; i < 5; ++i)
        preconnects.push_back(std::make_unique<RawClient>(fixture.port()));
    QCOMPARE(fixture.ask("/favicon.ico").status, 404);
    QCOMPARE(fixture.ask("/robots.txt").status, 404);
    QCOMPARE(fixture.ask("/").status, 404);
    QCOMPARE(fixture.ask("/callback").status, 404);
    for (const char *header : {"Sec-Purpose: prefetch\r\n", "Sec-Purpose: prefetch;prerender\r\n",
                               "Purpose: prefetch\r\n", "X-Moz: prefetch\r\n"})
        QCOMPARE(fixture.ask(fixture.callback(), header).status, 503);
    QCOMPARE(fixture.exchange(QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7)).status, 400); // TLS
    QVERIFY(fixture.answers.isEmpty());
    // A preconnect is what the browser then uses.
    QCOMPARE(preconnects.back()->send(fixture.get(fixture.callback())).answer().status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
}

void TestLoopbackHttp::HT_8_everyResponseIsCompleteAndPrivate_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::newRow("404") << QByteArray("GET / HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n") << 404;
    QTest::newRow("405") << QByteArray("PUT / HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n") << 405;
    QTest::newRow("400") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("wrong state") << QByteArray(
                                        "GET /callback?state=x HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n")
                                 << 400;
    QTest::newRow("505") << QByteArray("GET / HTTP/2.0\r\n\r\n") << 505;
    QTest::newRow("303") << QByteArray("GET CALLBACK HTTP/1.1\r\nHost: AUTHORITY\r\n\r\n") << 303;
}

void TestLoopbackHttp::HT_8_everyResponseIsCompleteAndPrivate()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    ListenerFixture fixture;
    request.replace("AUTHORITY", fixture.authority());
    request.replace("CALLBACK", fixture.callback());
    const RawAnswer answer = fixture.exchange(request);
    QCOMPARE(answer.status, status);
    QVERIFY2(answer.statusLine.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '),
             answer.statusLine.constData());
    QCOMPARE(answer.headers.value("content-length").toLongLong(), answer.body.size());
    QCOMPARE(answer.headers.value("connection"), QByteArray("close"));
    QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
    QCOMPARE(answer.headers.value("referrer-policy"), QByteArray("no-referrer"));
    QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
    QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html; charset=utf-8"));
    const QByteArray policy = answer.headers.value("content-security-policy");
    for (const char *part : {"default-src 'none'; ", "frame-ancestors 'none'", "base-uri 'none'",
                             "form-action 'none'"})
        QVERIFY2(policy.contains(part), policy.constData());
}

void TestLoopbackHttp::Q_12_malformedRequestLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("short version") << QByteArray("GET CALLBACK \r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET CALLBACK\r\n") << 400;
    QTest::newRow("version H") << QByteArray("GET CALLBACK H\r\n") << 400;
    QTest::newRow("version HTTP/") << QByteArray("GET CALLBACK HTTP/\r\n") << 400;
    QTest::newRow("version HTTP/1") << QByteArray("GET CALLBACK HTTP/1\r\n") << 400;
    QTest::newRow("version HTTP/1.10") << QByteArray("GET CALLBACK HTTP/1.10\r\n") << 400;
    QTest::newRow("version http/1.1") << QByteArray("GET CALLBACK http/1.1\r\n") << 400;
    QTest::newRow("version HTTP/2.0") << QByteArray("GET CALLBACK HTTP/2.0\r\n") << 505;
    QTest::newRow("two blanks") << QByteArray("GET  CALLBACK HTTP/1.1\r\n") << 400;
    QTest::newRow("blank in target") << QByteArray("GET CALLBACK x HTTP/1.1\r\n") << 400;
    QTest::newRow("tab") << QByteArray("GET\tCALLBACK HTTP/1.1\r\n") << 400;
    QTest::newRow("blank first") << QByteArray(" GET CALLBACK HTTP/1.1\r\n") << 400;
    QTest::newRow("empty") << QByteArray("\r\n\r\n\r\n\r\n") << 400;
    QTest::newRow("only a blank") << QByteArray(" \r\n") << 400;
    QTest::newRow("byte 0xff") << QByteArray("\xff\xfeGET CALLBACK HTTP/1.1\r\n") << 400;
    QTest::newRow("carriage return inside") << QByteArray("GET CALLBACK\rx HTTP/1.1\r\n") << 400;
    QTest::newRow("null byte") << QByteArray("GET CALLBACK\0 HTTP/1.1\r\n", 24) << 400;
}

void TestLoopbackHttp::Q_12_malformedRequestLines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    ListenerFixture fixture;
    line.replace("CALLBACK", fixture.callback());
    QCOMPARE(fixture.exchange(line + "Host: " + fixture.authority() + "\r\n\r\n").status, status);
    QVERIFY(fixture.stillWaits());
}

QTEST_GUILESS_MAIN(TestLoopbackHttp)
#include "tst_loopbackhttp.moc"
