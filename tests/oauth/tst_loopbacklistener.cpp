// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenerfixture.h"

#include <QElapsedTimer>
#include <QNetworkInterface>
#include <QProcess>
#include <QTest>

#include <signal.h>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const RedirectConfig anyPort{.host = u"localhost"_s, .path = u"/callback"_s, .ports = {}};
const RedirectConfig anyLiteral{.host = {}, .path = u"/callback"_s, .ports = {}};

/// Milliseconds until nothing listens on \a port any more; at most 5 s.
qint64 timeUntilGone(quint16 port)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 5000 && RawClient(port).isConnected())
        QTest::qWait(20);
    return timer.elapsed();
}

/// What this program does when a test starts it as a second process: listens, says where, and on
/// request plays the browser itself.
int listenAndReport(QCoreApplication &application, const QByteArray &host, bool playsBrowser)
{
    ListenerFixture fixture({.host = QString::fromLatin1(host), .path = u"/cb"_s, .ports = {}});
    if (!fixture.started)
        return 2;
    std::puts(fixture.listener->redirectUri().toLatin1().constData());
    std::fflush(stdout);
    if (!playsBrowser)
        return application.exec();
    const bool isV6 =
        RawClient(fixture.port(), QHostAddress(QHostAddress::LocalHostIPv6)).isConnected();
    RawClient browser(fixture.port(),
                      QHostAddress(isV6 ? QHostAddress::LocalHostIPv6 : QHostAddress::LocalHost));
    const RawAnswer first = browser.send(fixture.get(fixture.callback())).answer();
    QTest::qWait(20);
    return first.status == 303 && fixture.answers.size() == 1 ? 0 : 3;
}

} // namespace

class TestLoopbackListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void LB_1_reachableFromThisMachineOnly_data();
    void LB_1_reachableFromThisMachineOnly();
    void LB_2_oneFamilyIsEnough_data();
    void LB_2_oneFamilyIsEnough();
    void LB_3_literalAndAPortOfTheSystem();
    void LB_3_sameStringAfterClose();
    void LB_7_portGoesWithTheDeliveredOutcome();
    void LB_7_portGoesWithoutABrowser();
    void LB_7_portGoesOnCloseAndDestruction();
    void LB_7_portGoesWithTheProcess_data();
    void LB_7_portGoesWithTheProcess();
    void LB_7_childProcessesDoNotInheritThePort();
    void HT_9_codeLeavesTheAddressAndThePageWaits();
    void HT_9_outcomeStatusIsThatOfThePage_data();
    void HT_9_outcomeStatusIsThatOfThePage();
    void HT_9_reloadOfTheWaitingPage();
    void HT_9_closeLeavesNoTabSpinning();
    void Q_38_receiverMayDeleteTheListener();
    void Q_38_receiverMayEndItAtOnce();
    void closeBeforeTheAnswerIsDeliveredKeepsItBack();
    void pastedAddress_data();
    void pastedAddress();
    void pastedAnswerClosesThePort();
    void badPathIsRefused_data();
    void badPathIsRefused();
};

void TestLoopbackListener::LB_1_reachableFromThisMachineOnly_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("localhost") << u"localhost"_s;
    QTest::newRow("literal") << QString();
}

void TestLoopbackListener::LB_1_reachableFromThisMachineOnly()
{
    QFETCH(QString, host);
    ListenerFixture fixture({.host = host, .path = u"/callback"_s, .ports = {}});
    const QByteArray port = ':' + QByteArray::number(fixture.port(), 16).rightJustified(4, '0');
    int listening = 0;
    for (const QString &name : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile table(name);
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (const QByteArray &line : table.readAll().split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() < 4 || !fields.at(1).endsWith(port.toUpper()) || fields.at(3) != "0A")
                continue;
            ++listening;
            const QByteArray address = fields.at(1).chopped(5);
            QVERIFY2(address == "0100007F" || address == "00000000000000000000000001000000",
                     address.constData());
        }
    }
    QCOMPARE(listening, host.isEmpty() ? 1 : 2);
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback())
            QVERIFY2(!RawClient(fixture.port(), address).isConnected(),
                     qPrintable(address.toString()));
    }
    QVERIFY(!RawClient(fixture.port(), QHostAddress(u"127.0.0.2"_s)).isConnected());
}

void TestLoopbackListener::LB_2_oneFamilyIsEnough_data()
{
    QTest::addColumn<QString>("dropped");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("redirect");
    QTest::newRow("no 127.0.0.1, literal")
        << u"127.0.0.1/8"_s << u"any"_s << QByteArray("http://[::1]:");
    QTest::newRow("no ::1, literal") << u"::1/128"_s << u"any"_s << QByteArray("http://127.0.0.1:");
    QTest::newRow("no 127.0.0.1, localhost")
        << u"127.0.0.1/8"_s << u"localhost"_s << QByteArray("http://localhost:");
    QTest::newRow("no ::1, localhost")
        << u"::1/128"_s << u"localhost"_s << QByteArray("http://localhost:");
}

void TestLoopbackListener::LB_2_oneFamilyIsEnough()
{
    QFETCH(QString, dropped);
    QFETCH(QString, host);
    QFETCH(QByteArray, redirect);
    QProcess process;
    process.start(u"unshare"_s, {u"-rn"_s, u"sh"_s, u"-c"_s,
                                 u"ip link set lo up && ip addr del \"$1\" dev lo || exit 77; "
                                 "exec \"$0\" --browse \"$2\""_s,
                                 QCoreApplication::applicationFilePath(), dropped, host});
    QVERIFY(process.waitForFinished(20'000) || process.error() == QProcess::FailedToStart);
    const QByteArray output = process.readAllStandardOutput();
    if (process.error() == QProcess::FailedToStart || (output.isEmpty() && process.exitCode() != 2))
        QSKIP("no network namespace of our own can be made here (unshare -rn, ip)");
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(output.startsWith(redirect), output.constData());
}

void TestLoopbackListener::LB_3_literalAndAPortOfTheSystem()
{
    QSet<int> ports;
    for (int i = 0; i < 20; ++i) {
        ListenerFixture fixture(anyLiteral);
        const QUrl url(fixture.listener->redirectUri());
        QCOMPARE(url.host(), u"127.0.0.1"_s);
        ports.insert(url.port());
    }
    QVERIFY(ports.size() > 10);
}

void TestLoopbackListener::LB_3_sameStringAfterClose()
{
    ListenerFixture fixture(anyLiteral);
    const QString uri = fixture.listener->redirectUri();
    QCOMPARE(uri, u"http://127.0.0.1:%1/callback"_s.arg(fixture.port()));
    QVERIFY(fixture.stillWaits());
    QCOMPARE(fixture.listener->redirectUri(), uri);
    fixture.listener->close();
    QCOMPARE(fixture.listener->redirectUri(), uri);
    QVERIFY(
        fixture.listener->listen({.host = {}, .path = {}, .ports = {}}, Secret("s"), u"/own"_s));
    QVERIFY(fixture.listener->redirectUri().endsWith(u"/own"_s));
}

void TestLoopbackListener::LB_7_portGoesWithTheDeliveredOutcome()
{
    ListenerFixture fixture;
    RawClient browser(fixture.port());
    const RawAnswer first = fixture.ask(fixture.callback());
    browser.send(fixture.get(first.headers.value("location")));
    QTRY_COMPARE(fixture.answers.size(), 1);
    QTest::qWait(20);
    fixture.listener->showOutcome(fixture.pages.signedIn(u"Ada"_s, u"Context7"_s));
    QVERIFY(timeUntilGone(fixture.port()) < 500);
    QCOMPARE(browser.answer().status, 200);
}

void TestLoopbackListener::LB_7_portGoesWithoutABrowser()
{
    ListenerFixture fixture;
    QVERIFY(fixture.stillWaits());
    fixture.listener->showOutcome(fixture.pages.signedIn(u"Ada"_s, u"Context7"_s));
    QVERIFY(RawClient(fixture.port()).isConnected()); // the browser may just be on its way
    QVERIFY(timeUntilGone(fixture.port()) <= 1000);
    ListenerFixture unanswered;
    unanswered.listener->showOutcome(unanswered.pages.failed({}, {})); // deadline, cancel
    QVERIFY(timeUntilGone(unanswered.port()) < 500);
}

void TestLoopbackListener::LB_7_portGoesOnCloseAndDestruction()
{
    ListenerFixture fixture;
    RawClient idle(fixture.port());
    const quint16 port = fixture.port();
    fixture.listener->close();
    QVERIFY(!RawClient(port).isConnected());
    QTRY_VERIFY(idle.isClosed());
    ListenerFixture other;
    RawClient browser(other.port());
    QTest::qWait(20);
    const quint16 otherPort = other.port();
    other.listener.reset();
    QVERIFY(!RawClient(otherPort).isConnected());
    QTRY_VERIFY(browser.isClosed());
}

void TestLoopbackListener::LB_7_portGoesWithTheProcess_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGKILL, as a crash") << SIGKILL;
}

void TestLoopbackListener::LB_7_portGoesWithTheProcess()
{
    QFETCH(int, signal);
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--listen"_s, u"localhost"_s});
    QVERIFY(process.waitForReadyRead(10'000));
    const auto port =
        static_cast<quint16>(QUrl(QString::fromLatin1(process.readLine()).trimmed()).port());
    QVERIFY(RawClient(port).isConnected());
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(timeUntilGone(port) < 1000);
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
}

void TestLoopbackListener::LB_7_childProcessesDoNotInheritThePort()
{
    ListenerFixture fixture; // a browser that we start lives longer than the attempt
    RawClient browser(fixture.port());
    QTest::qWait(20);
    QProcess child;
    child.start(u"sleep"_s, {u"30"_s});
    QVERIFY(child.waitForStarted());
    fixture.listener->close();
    QVERIFY(!RawClient(fixture.port()).isConnected());
    QTRY_VERIFY(browser.isClosed());
    child.kill();
    child.waitForFinished();
}

void TestLoopbackListener::HT_9_codeLeavesTheAddressAndThePageWaits()
{
    ListenerFixture fixture;
    const RawAnswer first = fixture.ask(fixture.callback());
    QCOMPARE(first.status, 303);
    const QByteArray location = first.headers.value("location");
    QVERIFY2(location.startsWith("/done-") && location.size() > 20, location.constData());
    QVERIFY(!location.contains(fixture.code) && !location.contains(fixture.state));
    RawClient browser(fixture.port(), QHostAddress(QHostAddress::LocalHostIPv6));
    browser.send(fixture.get(location));
    QTest::qWait(300);
    QVERIFY(!browser.hasAnswer() && !browser.isClosed());
    fixture.clock.advance(std::chrono::minutes(4)); // the token endpoint is slow
    QTest::qWait(300);
    QVERIFY(!browser.hasAnswer() && !browser.isClosed());
    fixture.listener->showOutcome(fixture.pages.signedIn(u"Ada"_s, u"Context7"_s));
    const RawAnswer outcome = browser.answer();
    QCOMPARE(outcome.status, 200);
    QVERIFY(outcome.body.contains("signed in as Ada"));
}

void TestLoopbackListener::HT_9_outcomeStatusIsThatOfThePage_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 400, 403, 500, 502, 504})
        QTest::addRow("%d", status) << status;
}

void TestLoopbackListener::HT_9_outcomeStatusIsThatOfThePage()
{
    QFETCH(int, status);
    ListenerFixture fixture;
    const RawAnswer first = fixture.ask(fixture.callback());
    QTRY_COMPARE(fixture.answers.size(), 1);
    CallbackPage page = fixture.pages.failed({.kind = ErrorKind::GrantInvalid}, u"Context7"_s);
    page.httpStatus = status;
    fixture.listener->showOutcome(page); // before the browser asks for it
    QCOMPARE(fixture.ask(first.headers.value("location")).status, status);
    QVERIFY(timeUntilGone(fixture.port()) < 500);
}

void TestLoopbackListener::HT_9_reloadOfTheWaitingPage()
{
    ListenerFixture fixture;
    const QByteArray location = fixture.ask(fixture.callback()).headers.value("location");
    RawClient abandoned(fixture.port());
    abandoned.send(fixture.get(location));
    QTest::qWait(20);
    abandoned.abort();
    RawClient one(fixture.port());
    one.send(fixture.get(location));
    RawClient two(fixture.port());
    two.send(fixture.get(location));
    QCOMPARE(fixture.exchange(fixture.request("POST", location)).status, 405);
    QCOMPARE(fixture.ask(location + "?code=x").status, 404);
    fixture.listener->showOutcome(fixture.pages.signedIn(u"Ada"_s, u"Context7"_s));
    QCOMPARE(one.answer().status, 200);
    QCOMPARE(two.answer().status, 200);
    QCOMPARE(fixture.answers.size(), 1);
}

void TestLoopbackListener::HT_9_closeLeavesNoTabSpinning()
{
    ListenerFixture fixture;
    RawClient browser(fixture.port());
    browser.send(fixture.get(fixture.ask(fixture.callback()).headers.value("location")));
    QTest::qWait(50);
    fixture.listener.reset();
    QCOMPARE(browser.answer().status, 503);
}

void TestLoopbackListener::Q_38_receiverMayDeleteTheListener()
{
    ListenerFixture fixture;
    connect(fixture.listener.get(), &LoopbackListener::answerReceived, this,
            [&] { fixture.listener.reset(); });
    RawClient browser(fixture.port());
    QCOMPARE(browser.send(fixture.get(fixture.callback())).answer().status, 303);
    QTRY_VERIFY(!fixture.listener);
    QCOMPARE(fixture.answers.size(), 1);
}

void TestLoopbackListener::Q_38_receiverMayEndItAtOnce()
{
    ListenerFixture fixture;
    connect(fixture.listener.get(), &LoopbackListener::answerReceived, this, [&] {
        fixture.listener->showOutcome(fixture.pages.failed({}, {}));
        fixture.listener->close();
    });
    QCOMPARE(fixture.ask(fixture.callback()).status, 303);
    QTRY_COMPARE(fixture.answers.size(), 1);
    QVERIFY(!RawClient(fixture.port()).isConnected());
}

void TestLoopbackListener::closeBeforeTheAnswerIsDeliveredKeepsItBack()
{
    ListenerFixture fixture;
    QVERIFY(fixture.listener->submit(QString::fromLatin1(fixture.query())));
    QVERIFY(fixture.answers.isEmpty()); // never from inside submit()
    fixture.listener->close();
    QTest::qWait(20);
    QVERIFY(fixture.answers.isEmpty());
}

void TestLoopbackListener::pastedAddress_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("refusal");
    const QString query = QString::fromLatin1(ListenerFixture::query());
    const QString good = u"http://AUTHORITY/callback"_s + query;
    QTest::newRow("whole address") << good << QString();
    QTest::newRow("blanks around") << u" \t "_s + good + u" \n"_s << QString();
    QTest::newRow("broken by a terminal") << QString(good).insert(30, u"\r\n"_s) << QString();
    QTest::newRow("query") << query << QString();
    QTest::newRow("with fragment") << good + u"#_=_"_s << QString();
    QTest::newRow("https-only browser")
        << QString(good).replace(u"http:"_s, u"https:"_s) << QString();
    QTest::newRow("without scheme") << QString(good).remove(u"http://"_s) << QString();
    QTest::newRow("empty") << QString() << u"not an address"_s;
    QTest::newRow("words") << u"it did not work?"_s << u"not an address"_s;
    QTest::newRow("code alone") << u"c0de"_s << u"not an address"_s;
    QTest::newRow("authorization page")
        << u"https://as.example/authorize"_s + query << u"wrong address"_s;
    QTest::newRow("ftp") << QString(good).replace(u"http:"_s, u"ftp:"_s) << u"wrong address"_s;
    QTest::newRow("another port") << u"http://localhost:1/callback"_s + query << u"wrong address"_s;
    QTest::newRow("another host") << u"http://127.0.0.1:PORT/callback"_s + query
                                  << u"wrong address"_s;
    QTest::newRow("another path") << u"http://AUTHORITY/callbackX"_s + query << u"wrong address"_s;
    QTest::newRow("user before the host")
        << u"http://x@AUTHORITY/callback"_s + query << u"wrong address"_s;
    QTest::newRow("no query") << u"http://AUTHORITY/callback"_s << u"no state"_s;
    QTest::newRow("wrong state") << u"?code=c&state=x"_s << u"wrong state"_s;
    QTest::newRow("no code") << u"?state="_s + QString::fromLatin1(ListenerFixture::state)
                             << u"no code"_s;
    QTest::newRow("two codes") << query + u"&code=x"_s << u"code given twice"_s;
    QTest::newRow("broken encoding") << query + u"&x=%zz"_s << u"broken encoding"_s;
    QTest::newRow("null") << query + u"&x="_s + QChar::Null << u"broken encoding"_s;
    QTest::newRow("endless") << query + QString(1'000'000, u'x') << u"too long"_s;
}

void TestLoopbackListener::pastedAddress()
{
    QFETCH(QString, line);
    QFETCH(QString, refusal);
    ListenerFixture fixture;
    line.replace(u"AUTHORITY"_s, QString::fromLatin1(fixture.authority()));
    line.replace(u"PORT"_s, QString::number(fixture.port()));
    const Result<void> result = fixture.listener->submit(line);
    QCOMPARE(result.isOk(), refusal.isEmpty());
    if (refusal.isEmpty()) {
        QTRY_COMPARE(fixture.answers.size(), 1);
        QVERIFY(fixture.answers.first().code.matches(fixture.code));
        return;
    }
    QVERIFY(result.error().kind == ErrorKind::CallbackInvalid);
    QCOMPARE(result.error().detail, refusal);
    QVERIFY(fixture.stillWaits());
}

void TestLoopbackListener::pastedAnswerClosesThePort()
{
    ListenerFixture fixture;
    QVERIFY(fixture.listener->submit(QString::fromLatin1(fixture.query())));
    QVERIFY(!RawClient(fixture.port()).isConnected());
    QVERIFY(!fixture.listener->submit(QString::fromLatin1(fixture.query())));
    QTRY_COMPARE(fixture.answers.size(), 1);
    fixture.listener->showOutcome(fixture.pages.signedIn(u"Ada"_s, u"Context7"_s));
    QTest::qWait(20);
    QCOMPARE(fixture.answers.size(), 1);
}

void TestLoopbackListener::badPathIsRefused_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"callback", "/a b", "/a?b", "/a#b", "/\xc3\xa9", "/a\n"})
        QTest::newRow(QByteArray(path).toPercentEncoding().constData()) << QString::fromUtf8(path);
}

void TestLoopbackListener::badPathIsRefused()
{
    QFETCH(QString, path);
    ListenerFixture fixture({.host = u"localhost"_s, .path = path, .ports = {}});
    QVERIFY(!fixture.started);
    QVERIFY(fixture.started.error().kind == ErrorKind::ConfigurationInvalid);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QByteArray task = argc > 2 ? argv[1] : "";
    if (task == "--listen" || task == "--browse")
        return listenAndReport(application, QByteArrayView(argv[2]) == "any" ? "" : argv[2],
                               task == "--browse");
    TestLoopbackListener test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_loopbacklistener.moc"
