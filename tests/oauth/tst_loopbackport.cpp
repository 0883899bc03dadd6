// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"
#include "oauth/loopbackport.h"
#include "oauth/portholder.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress v4(QHostAddress::LocalHost);
const QHostAddress v6(QHostAddress::LocalHostIPv6);

/// A port that is free in both families now.
quint16 freePort()
{
    return ListenerFixture().port();
}

RedirectConfig registered(const QList<quint16> &ports)
{
    return {.host = u"localhost"_s, .path = u"/callback"_s, .ports = ports};
}

/// What another program gets that tries to take address and port with \a option set: an errno, or
/// 0 where it could bind and listen.
int tryToTake(const QHostAddress &address, quint16 port, int option)
{
    sockaddr_storage storage{};
    socklen_t length = 0;
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        auto *v6Address = reinterpret_cast<sockaddr_in6 *>(&storage);
        v6Address->sin6_family = AF_INET6;
        v6Address->sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&v6Address->sin6_addr, &bytes, sizeof(bytes));
        length = sizeof(sockaddr_in6);
    } else {
        auto *v4Address = reinterpret_cast<sockaddr_in *>(&storage);
        v4Address->sin_family = AF_INET;
        v4Address->sin_port = htons(port);
        v4Address->sin_addr.s_addr = htonl(address.toIPv4Address());
        length = sizeof(sockaddr_in);
    }
    const int fd = ::socket(storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    if (option != 0)
        ::setsockopt(fd, SOL_SOCKET, option, &on, sizeof(on));
    const bool isTaken =
        ::bind(fd, reinterpret_cast<sockaddr *>(&storage), length) == 0 && ::listen(fd, 5) == 0;
    const int problem = isTaken ? 0 : errno;
    ::close(fd);
    return problem;
}

} // namespace

class TestLoopbackPort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void LB_4_exactRegisteredRedirectHoldsBothFamilies();
    void LB_4_oneFamilyHeldByAnotherIsInUse_data();
    void LB_4_oneFamilyHeldByAnotherIsInUse();
    void LB_5_takenPortIsNamedWithItsHolder();
    void LB_5_portsAreTriedInOrder();
    void ST_4_attemptsShareARegisteredPort();
    void ST_3_stateOfACancelledAttemptIsRefused();
    void LB_5_portIsFreeAgainAtOnce();
    void LB_5_ephemeralPortIsFreeInBothFamilies();
    void LB_6_nobodyCanShareThePort_data();
    void LB_6_nobodyCanShareThePort();
    void hosts_data();
    void hosts();
    void listeningInodesOfATable();
};

void TestLoopbackPort::LB_4_exactRegisteredRedirectHoldsBothFamilies()
{
    const quint16 port = freePort();
    ListenerFixture fixture(registered({port}));
    QVERIFY(fixture.started);
    QCOMPARE(fixture.listener->redirectUri(), u"http://localhost:%1/callback"_s.arg(port));
    QVERIFY(RawClient(port, v4).isConnected());
    for (const QHostAddress &address : {v4, v6}) {
        ListenerFixture again(registered({port}));
        QVERIFY(!again.started); // held
        QVERIFY(fixture.listener->listen(registered({port}), Secret(fixture.state), {}));
        fixture.answers.clear();
        RawClient browser(port, address);
        QCOMPARE(browser.send(fixture.get(fixture.callback())).answer().status, 303);
        QTRY_COMPARE(fixture.answers.size(), 1);
    }
}

void TestLoopbackPort::LB_4_oneFamilyHeldByAnotherIsInUse_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("[::1] (K-10)") << v6;
    QTest::newRow("127.0.0.1") << v4;
    QTest::newRow("[::]") << QHostAddress(QHostAddress::AnyIPv6);
    QTest::newRow("0.0.0.0") << QHostAddress(QHostAddress::AnyIPv4);
    QTest::newRow("both") << QHostAddress(QHostAddress::Any);
}

void TestLoopbackPort::LB_4_oneFamilyHeldByAnotherIsInUse()
{
    QFETCH(QHostAddress, address);
    QTcpServer rogue;
    QVERIFY(rogue.listen(address));
    ListenerFixture fixture(registered({rogue.serverPort()}));
    QVERIFY(!fixture.started);
    QVERIFY(fixture.started.error().kind == ErrorKind::PortInUse);
    QCOMPARE(fixture.started.error().port, rogue.serverPort());
    // The family that was free is not kept.
    const QHostAddress free = address == v4 ? v6 : v4;
    if (address == v4 || address == v6)
        QVERIFY(!RawClient(rogue.serverPort(), free).isConnected());
}

void TestLoopbackPort::LB_5_takenPortIsNamedWithItsHolder()
{
    QTcpServer other;
    QVERIFY(other.listen(v4));
    ListenerFixture fixture(registered({other.serverPort()}));
    QVERIFY(!fixture.started);
    const QString holder = u"tst_loopbackpor, pid %1"_s.arg(QCoreApplication::applicationPid());
    QCOMPARE(fixture.started.error().detail, holder); // the kernel keeps 15 characters
    const quint16 port = other.serverPort();
    other.close();
    QVERIFY(fixture.listener->listen(registered({port}), Secret(fixture.state), {}));
    QVERIFY(fixture.stillWaits());
    QCOMPARE(portHolder(freePort()), QString());
}

void TestLoopbackPort::LB_5_portsAreTriedInOrder()
{
    const quint16 free = freePort();
    QTcpServer first;
    QTcpServer second;
    QVERIFY(first.listen(v4));
    QVERIFY(second.listen(v6));
    ListenerFixture fixture(registered({first.serverPort(), second.serverPort(), free}));
    QVERIFY(fixture.started);
    QCOMPARE(fixture.port(), free);
    ListenerFixture none(registered({first.serverPort(), second.serverPort(), free}));
    QVERIFY(!none.started);
    QCOMPARE(none.started.error().port, first.serverPort());
}

/// Two attempts at one registered port, told apart by their states alone.
void TestLoopbackPort::ST_4_attemptsShareARegisteredPort()
{
    const quint16 port = freePort();
    PlainPages pages;
    FakeClock clock;
    LoopbackListener first(pages, clock);
    LoopbackListener second(pages, clock);
    QSignalSpy firstAnswers(&first, &LoopbackListener::answerReceived);
    QSignalSpy secondAnswers(&second, &LoopbackListener::answerReceived);
    QVERIFY(first.listen(registered({port}), Secret("state-of-the-first"), {}));
    QVERIFY(second.listen(registered({port}), Secret("state-of-the-second"), {}));
    QCOMPARE(second.redirectUri(), first.redirectUri());
    const QByteArray authority = QUrl(first.redirectUri()).authority().toLatin1();
    const auto comeBack = [port, &authority](const QByteArray &query) {
        return RawClient(port)
            .send("GET /callback?" + query + " HTTP/1.1\r\nHost: " + authority + "\r\n\r\n")
            .answer()
            .status;
    };

    QCOMPARE(comeBack("code=x&state=of-nobody"), 400); // CB-1
    QCOMPARE(comeBack("code=x"), 400);
    QCOMPARE(comeBack("error=access_denied"), 400);
    QTest::qWait(10);
    QCOMPARE(firstAnswers.count() + secondAnswers.count(), 0);

    QCOMPARE(comeBack("code=c2&state=state-of-the-second"), 303);
    QTRY_COMPARE(secondAnswers.count(), 1);
    QVERIFY(secondAnswers.first().first().value<CallbackAnswer>().code.matches("c2"));
    QCOMPARE(comeBack("code=c2&state=state-of-the-second"), 409); // ST-3
    second.close();
    QCOMPARE(comeBack("code=c2&state=state-of-the-second"), 400);
    QCOMPARE(firstAnswers.count(), 0);

    QCOMPARE(comeBack("code=c1&state=state-of-the-first"), 303);
    QTRY_COMPARE(firstAnswers.count(), 1);
    QVERIFY(firstAnswers.first().first().value<CallbackAnswer>().code.matches("c1"));
    QCOMPARE(secondAnswers.count(), 1);
    first.close();
    QVERIFY(!RawClient(port).isConnected()); // LB-7: with the last
}

void TestLoopbackPort::ST_3_stateOfACancelledAttemptIsRefused()
{
    const quint16 port = freePort();
    PlainPages pages;
    FakeClock clock;
    LoopbackListener waiting(pages, clock);
    auto cancelled = std::make_unique<LoopbackListener>(pages, clock);
    QVERIFY(cancelled->listen(registered({port}), Secret("cancelled"), {}));
    QVERIFY(waiting.listen(registered({port}), Secret("waiting"), {}));
    cancelled.reset();
    QSignalSpy answers(&waiting, &LoopbackListener::answerReceived);
    const QByteArray authority = QUrl(waiting.redirectUri()).authority().toLatin1();
    QCOMPARE(RawClient(port)
                 .send("GET /callback?code=x&state=cancelled HTTP/1.1\r\nHost: " + authority +
                       "\r\n\r\n")
                 .answer()
                 .status,
             400);
    QTest::qWait(10);
    QCOMPARE(answers.count(), 0);
    waiting.close();
    QVERIFY(!RawClient(port).isConnected());
}

void TestLoopbackPort::LB_5_portIsFreeAgainAtOnce()
{
    // Connections that we closed first linger in TIME_WAIT; the next attempt must not mind.
    const quint16 port = freePort();
    for (int attempt = 0; attempt < 3; ++attempt) {
        ListenerFixture fixture(registered({port}));
        QVERIFY(fixture.started);
        QVERIFY(fixture.stillWaits());
        fixture.listener->showOutcome(fixture.pages.signedIn(u"Ada"_s, u"Context7"_s));
        fixture.listener->close();
    }
}

void TestLoopbackPort::LB_5_ephemeralPortIsFreeInBothFamilies()
{
    // Hold many IPv6 ports, so that some that IPv4 is given collide.
    std::vector<std::unique_ptr<QTcpServer>> held;
    for (int i = 0; i < 300; ++i) {
        held.push_back(std::make_unique<QTcpServer>());
        QVERIFY(held.back()->listen(v6));
    }
    for (int i = 0; i < 50; ++i) {
        ListenerFixture fixture(registered({}));
        QVERIFY(fixture.started);
        QVERIFY(RawClient(fixture.port(), v4).isConnected());
        QVERIFY(RawClient(fixture.port(), v6).isConnected());
    }
}

void TestLoopbackPort::LB_6_nobodyCanShareThePort_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<int>("option");
    for (const QHostAddress &address :
         {v4, v6, QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6)}) {
        const QByteArray name = address.toString().toLatin1();
        QTest::addRow("%s plain", name.constData()) << address << 0;
        QTest::addRow("%s SO_REUSEADDR", name.constData()) << address << int{SO_REUSEADDR};
        QTest::addRow("%s SO_REUSEPORT", name.constData()) << address << int{SO_REUSEPORT};
    }
}

void TestLoopbackPort::LB_6_nobodyCanShareThePort()
{
    QFETCH(QHostAddress, address);
    QFETCH(int, option);
    ListenerFixture fixture;
    QCOMPARE(tryToTake(address, fixture.port(), option), EADDRINUSE);
}

void TestLoopbackPort::hosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<int>("families");
    QTest::newRow("localhost") << u"localhost"_s << u"localhost:%1"_s << 2;
    QTest::newRow("none") << QString() << u"127.0.0.1:%1"_s << 1;
    QTest::newRow("127.0.0.1") << u"127.0.0.1"_s << u"127.0.0.1:%1"_s << 1;
    QTest::newRow("[::1]") << u"[::1]"_s << u"[::1]:%1"_s << 1;
    QTest::newRow("::1") << u"::1"_s << u"[::1]:%1"_s << 1;
    QTest::newRow("elsewhere") << u"192.0.2.1"_s << QString() << 0;
    QTest::newRow("every address") << u"0.0.0.0"_s << QString() << 0;
    QTest::newRow("a name") << u"evil.example"_s << QString() << 0;
}

void TestLoopbackPort::hosts()
{
    QFETCH(QString, host);
    QFETCH(QString, authority);
    QFETCH(int, families);
    const auto taken = takeLoopbackPort({.host = host, .path = u"/"_s, .ports = {}});
    QCOMPARE(taken.isOk(), families > 0);
    if (!taken) {
        QVERIFY(taken.error().kind == ErrorKind::ConfigurationInvalid);
        return;
    }
    QCOMPARE(taken.value()->authority, authority.arg(taken.value()->port));
    QCOMPARE(taken.value()->servers.size(), static_cast<size_t>(families));
    for (const auto &server : taken.value()->servers)
        QCOMPARE(server->serverPort(), taken.value()->port);
}

void TestLoopbackPort::listeningInodesOfATable()
{
    const QByteArray table = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when "
                             "retrnsmt   uid  timeout inode\n"
                             "   0: 0100007F:CCC1 00000000:0000 0A 00000000:00000000 00:00000000 "
                             "00000000  1000        0 4711 1\n"
                             "   1: 0100007F:CCC1 0100007F:9C40 01 00000000:00000000 00:00000000 "
                             "00000000  1000        0 4712 1\n"
                             "   2: 0100007F:CCC2 00000000:0000 0A 00000000:00000000 00:00000000 "
                             "00000000  1000        0 4713 1\n"
                             "   3: 0100007F:0050 00000000:0000 0A 00000000:00000000 00:00000000 "
                             "00000000     0        0 4714 1\n";
    QCOMPARE(listeningInodes(table, 52417), QList<QByteArray>{"4711"});
    QCOMPARE(listeningInodes(table, 80), QList<QByteArray>{"4714"});
    QCOMPARE(listeningInodes(table, 52419), QList<QByteArray>{});
    QCOMPARE(listeningInodes({}, 80), QList<QByteArray>{});
}

QTEST_GUILESS_MAIN(TestLoopbackPort)
#include "tst_loopbackport.moc"
