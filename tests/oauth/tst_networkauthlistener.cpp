// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"
#include "listenerfixture.h"

#include <QElapsedTimer>
#include <QNetworkInterface>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const RedirectConfig literal{.host = {}, .path = u"/cb"_s, .ports = {}};

} // namespace

/// The defects of the listener of Qt NetworkAuth 6.4.2, by number, each by what showed it there.
class TestNetworkAuthListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void Q_4_answersOnLoopbackOnly();
    void Q_5_redirectIsTheOneThatWasBound();
    void Q_6_pathIsNoPrefix_data();
    void Q_6_pathIsNoPrefix();
    void Q_7_methodIsReadToItsEnd_data();
    void Q_7_methodIsReadToItsEnd();
    void Q_8_foreignHostIsRefused();
    void Q_9_nothingIsUnlimited();
    void Q_10_headersMayArriveInPieces();
    void Q_11_abortedRequestIsForgotten();
    void Q_13_nothingIsClaimedTooEarly_data();
    void Q_13_nothingIsClaimedTooEarly();
    void Q_15_portClosesAndTheRedirectStays();
    void Q_16_errorWithoutStateEndsNothing();
    void Q_18_lastOneDoesNotWin();
};

void TestNetworkAuthListener::Q_4_answersOnLoopbackOnly()
{
    ListenerFixture fixture(literal);
    for (const QHostAddress &address : QNetworkInterface::allAddresses())
        QCOMPARE(RawClient(fixture.port(), address).isConnected(),
                 address == QHostAddress(QHostAddress::LocalHost));
}

void TestNetworkAuthListener::Q_5_redirectIsTheOneThatWasBound()
{
    ListenerFixture v6({.host = u"[::1]"_s, .path = u"/cb"_s, .ports = {}});
    QVERIFY2(v6.started && v6.listener->redirectUri().startsWith(u"http://[::1]:"_s),
             qPrintable(v6.listener->redirectUri()));
    ListenerFixture named;
    QVERIFY(named.listener->redirectUri().startsWith(u"http://localhost:"_s));
    const QString before = named.listener->redirectUri();
    named.listener->close();
    QCOMPARE(named.listener->redirectUri(), before);
}

void TestNetworkAuthListener::Q_6_pathIsNoPrefix_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/cbevil", "/cbevil/../x", "/cb/", "/favicon.ico", "/"})
        QTest::newRow(path) << QByteArray(path);
}

void TestNetworkAuthListener::Q_6_pathIsNoPrefix()
{
    QFETCH(QByteArray, path);
    ListenerFixture fixture(literal);
    QCOMPARE(fixture.ask(path + fixture.query()).status, 404);
    QVERIFY(fixture.stillWaits());
}

void TestNetworkAuthListener::Q_7_methodIsReadToItsEnd_data()
{
    QTest::addColumn<QByteArray>("method");
    for (const char *method : {"GETx", "HEAD", "PUT", "POST", "DELETE"})
        QTest::newRow(method) << QByteArray(method);
}

void TestNetworkAuthListener::Q_7_methodIsReadToItsEnd()
{
    QFETCH(QByteArray, method);
    ListenerFixture fixture(literal);
    QCOMPARE(fixture.exchange(fixture.request(method, fixture.callback())).status, 405);
    QVERIFY(fixture.stillWaits());
}

void TestNetworkAuthListener::Q_8_foreignHostIsRefused()
{
    ListenerFixture fixture(literal);
    const QByteArray line = "GET " + fixture.callback() + " HTTP/1.1\r\n";
    QCOMPARE(fixture.exchange(line + "\r\n").status, 400);
    QCOMPARE(fixture.exchange(line + "Host: evil.example\r\n\r\n").status, 400);
    QVERIFY(fixture.stillWaits());
}

void TestNetworkAuthListener::Q_9_nothingIsUnlimited()
{
    ListenerFixture fixture(literal);
    RawClient greedy(fixture.port());
    greedy.send("GET /" + QByteArray(1024 * 1024, 'a')); // and no end of the line
    QCOMPARE(greedy.answer().status, 414);
    RawClient idle(fixture.port());
    QTest::qWait(20);
    fixture.clock.advance(std::chrono::seconds(10));
    QTRY_VERIFY_WITH_TIMEOUT(idle.isClosed(), 1000);
    QVERIFY(fixture.stillWaits());
}

void TestNetworkAuthListener::Q_10_headersMayArriveInPieces()
{
    ListenerFixture fixture(literal);
    RawClient browser(fixture.port());
    browser.send("GET " + fixture.callback() + " HTTP/1.1\r\nHost: " + fixture.authority());
    QTest::qWait(20);
    QVERIFY(!browser.hasAnswer() && !browser.isClosed());
    browser.send("\r\nCookie: " + QByteArray(20'000, 'c'));
    QTest::qWait(20);
    QCOMPARE(browser.send("\r\n\r\n").answer().status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
}

void TestNetworkAuthListener::Q_11_abortedRequestIsForgotten()
{
    ListenerFixture fixture(literal);
    for (int i = 0; i < 40; ++i) {
        RawClient aborted(fixture.port());
        aborted.send("GET /cb?poison=1&x=");
        QTest::qWait(1);
        aborted.abort();
    }
    QVERIFY(fixture.stillWaits());
}

void TestNetworkAuthListener::Q_13_nothingIsClaimedTooEarly_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    const QByteArray state = QByteArray("&state=") + ListenerFixture::state;
    QTest::newRow("good") << "code=c" + state << 303;
    QTest::newRow("refused") << "error=access_denied" + state << 303;
    QTest::newRow("wrong state") << QByteArray("code=c&state=x") << 400;
}

void TestNetworkAuthListener::Q_13_nothingIsClaimedTooEarly()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    ListenerFixture fixture(literal);
    const RawAnswer answer = fixture.ask("/cb?" + query);
    QCOMPARE(answer.status, status); // never 200: nobody knows yet
    QVERIFY(!answer.body.contains("signed in"));
    QCOMPARE(fixture.ask("/other").status, 404); // an answer, and not a closed connection
}

void TestNetworkAuthListener::Q_15_portClosesAndTheRedirectStays()
{
    FlowRig rig;
    Attempt attempt(rig, rig.client());
    attempt.start().comeBackWell();
    QVERIFY(attempt.result());
    attempt.flow->showOutcome(rig.pages.signedIn(u"Ada"_s, u"Test"_s));
    const auto port = quint16(attempt.redirect().port());
    QTRY_VERIFY_WITH_TIMEOUT(!RawClient(port).isConnected(), 2000);
    QCOMPARE(rig.tokenRequests().first().formField("redirect_uri"), attempt.asked("redirect_uri"));
}

void TestNetworkAuthListener::Q_16_errorWithoutStateEndsNothing()
{
    FlowRig rig;
    Attempt attempt(rig, rig.client());
    attempt.start();
    QCOMPARE(attempt.comeBack("error=access_denied").status, 400);
    QTest::qWait(20);
    QVERIFY(attempt.results.isEmpty());
    attempt.comeBackWell();
    QVERIFY(attempt.result());
}

void TestNetworkAuthListener::Q_18_lastOneDoesNotWin()
{
    ListenerFixture fixture(literal);
    const QByteArray query = fixture.query();
    QCOMPARE(fixture.ask("/cb" + query + "&code=evil").status, 400);
    QCOMPARE(fixture.ask("/cb?code=evil&" + query.mid(1)).status, 400);
    QVERIFY(fixture.stillWaits());
}

QTEST_GUILESS_MAIN(TestNetworkAuthListener)
#include "tst_networkauthlistener.moc"
