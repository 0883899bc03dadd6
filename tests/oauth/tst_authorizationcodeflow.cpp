// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"

#include <QElapsedTimer>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When the flow says what, and what is left of it.
class TestAuthorizationCodeFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<FlowRig>(); }
    void cleanup() { m_rig.reset(); }

    void nothingComesFromInsideStart();
    void cancelBeforeTheAddressOpensNothing();
    void cancelWhileWaiting();
    void cancelDuringTheExchange();
    void cancelBeforeStart();
    void LB_7_deadline();
    void deadlineCountsSleep();
    void deadlineIsAtMostTenMinutes();
    void callbackAfterTheDeadlineIsLate();
    void takenPortIsNamed();
    void pastedAddress();
    void wrongAddressesAreRefused();
    void errorsOfTheServerEndIt_data();
    void errorsOfTheServerEndIt();
    void HT_9_theTabLearnsTheOutcome_data();
    void HT_9_theTabLearnsTheOutcome();
    void flowMayBeDeletedAnyTime_data();
    void flowMayBeDeletedAnyTime();

private:
    std::unique_ptr<FlowRig> m_rig;
};

void TestAuthorizationCodeFlow::nothingComesFromInsideStart()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.flow->start();
    QVERIFY(attempt.urls.isEmpty());
    QVERIFY(attempt.flow->authorizationUrl().isEmpty());
    QCOMPARE(attempt.flow->timeLeft(), 5min);
    QTRY_COMPARE(attempt.urls.size(), 1);

    ClientConfig broken = m_rig->client();
    broken.clientId.clear();
    Attempt failing(*m_rig, broken);
    failing.flow->start();
    QVERIFY(failing.results.isEmpty());
    QCOMPARE(failing.failure(), ErrorKind::ConfigurationInvalid);
}

void TestAuthorizationCodeFlow::cancelBeforeTheAddressOpensNothing()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.flow->start();
    attempt.flow->cancel();
    attempt.flow->cancel();
    QCOMPARE(attempt.failure(), ErrorKind::Cancelled);
    QVERIFY(attempt.urls.isEmpty());
}

void TestAuthorizationCodeFlow::cancelWhileWaiting()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().flow->cancel();
    QVERIFY(attempt.results.isEmpty());
    QCOMPARE(attempt.failure(), ErrorKind::Cancelled);
    QCOMPARE(attempt.comeBackWell().status, 0); // the port is gone
    QTest::qWait(20);
    QCOMPARE(attempt.results.size(), 1);
    QVERIFY(m_rig->server.requests().isEmpty());
    attempt.flow->showOutcome(m_rig->pages.notThisOne(400));
}

void TestAuthorizationCodeFlow::cancelDuringTheExchange()
{
    m_rig->tokenAnswer.delayMs = 100;
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().comeBackWell();
    QTRY_COMPARE(m_rig->tokenRequests().size(), 1);
    attempt.flow->cancel();
    QCOMPARE(attempt.failure(), ErrorKind::Cancelled);
    QTest::qWait(200);
    QCOMPARE(attempt.results.size(), 1);
    QCOMPARE(m_rig->tokenRequests().size(), 1);
}

void TestAuthorizationCodeFlow::cancelBeforeStart()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.flow->cancel();
    attempt.flow->start();
    QCOMPARE(attempt.failure(), ErrorKind::Cancelled);
    QVERIFY(attempt.urls.isEmpty());
}

void TestAuthorizationCodeFlow::LB_7_deadline()
{
    SystemClock clock;
    AuthorizationCodeFlow flow(m_rig->client(), m_rig->network, m_rig->pages, clock, 1s);
    QElapsedTimer timer;
    std::optional<ErrorKind> kind;
    quint16 port = 0;
    connect(&flow, &AuthorizationCodeFlow::authorizationUrlReady, this, [&](const QUrl &url) {
        const QList<QPair<QByteArray, QByteArray>> fields =
            RecordedRequest::decoded(url.query(QUrl::FullyEncoded).toLatin1());
        for (const auto &[name, value] : fields) {
            if (name == "redirect_uri")
                port = quint16(QUrl(QString::fromLatin1(value)).port());
        }
    });
    connect(&flow, &AuthorizationCodeFlow::finished, this,
            [&](const Result<AuthorizationGrant> &result) { kind = result.error().kind; });
    timer.start();
    flow.start();
    QTRY_VERIFY(port != 0);
    QVERIFY(RawClient(port).isConnected());
    QTRY_VERIFY(kind.has_value());
    QCOMPARE(*kind, ErrorKind::DeadlinePassed);
    QVERIFY(timer.elapsed() >= 1000);
    QVERIFY(timer.elapsed() < 1500);
    QCOMPARE(flow.timeLeft(), 0ms);
    QVERIFY(!RawClient(port).isConnected());
}

void TestAuthorizationCodeFlow::deadlineCountsSleep()
{
    // The timer fires after a second; by the clock no time has passed, so the attempt goes on.
    Attempt attempt(*m_rig, m_rig->client(), 1s);
    attempt.start();
    QTest::qWait(1200);
    QVERIFY(attempt.results.isEmpty());
    QCOMPARE(attempt.flow->timeLeft(), 1000ms);
    m_rig->clock.advance(400ms);
    QCOMPARE(attempt.flow->timeLeft(), 600ms);
    m_rig->clock.setUtcNow(m_rig->clock.utcNow().addDays(2)); // somebody sets the wall clock
    QCOMPARE(attempt.flow->timeLeft(), 600ms);
    m_rig->clock.advance(8h); // the lid was closed
    QCOMPARE(attempt.failure(), ErrorKind::DeadlinePassed);
}

void TestAuthorizationCodeFlow::deadlineIsAtMostTenMinutes()
{
    Attempt attempt(*m_rig, m_rig->client(), 3600s);
    attempt.start();
    QCOMPARE(attempt.flow->timeLeft(), 10min);
}

void TestAuthorizationCodeFlow::callbackAfterTheDeadlineIsLate()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start();
    m_rig->clock.advance(6min); // and the timer has not noticed yet
    attempt.comeBackWell();
    QCOMPARE(attempt.failure(), ErrorKind::DeadlinePassed);
    QVERIFY(m_rig->server.requests().isEmpty());
}

void TestAuthorizationCodeFlow::takenPortIsNamed()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    ClientConfig client = m_rig->client();
    client.redirect = {
        .host = u"localhost"_s, .path = u"/callback"_s, .ports = {holder.serverPort()}};
    Attempt attempt(*m_rig, client);
    QCOMPARE(attempt.start().failure(), ErrorKind::PortInUse);
    QCOMPARE(attempt.result().error().port, holder.serverPort());
    QVERIFY(attempt.urls.isEmpty());
}

void TestAuthorizationCodeFlow::pastedAddress()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start();
    const QString line =
        QString::fromLatin1(attempt.asked("redirect_uri") + '?' + attempt.goodQuery("a b+c"));
    QVERIFY(attempt.flow->submitCallback(line));
    QVERIFY(attempt.result());
    QCOMPARE(m_rig->tokenRequests().first().formField("code"), QByteArray("a b+c"));
    QCOMPARE(attempt.flow->submitCallback(line).error().kind, ErrorKind::CallbackInvalid);
    QCOMPARE(m_rig->tokenRequests().size(), 1);
}

void TestAuthorizationCodeFlow::wrongAddressesAreRefused()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start();
    const QByteArray redirect = attempt.asked("redirect_uri");
    for (const QByteArray &line : {QByteArray("hello"), redirect + "?code=x&state=wrong",
                                   "http://evil.example/?" + attempt.goodQuery(), redirect}) {
        QCOMPARE(attempt.flow->submitCallback(QString::fromLatin1(line)).error().kind,
                 ErrorKind::CallbackInvalid);
    }
    QVERIFY(attempt.results.isEmpty());
    attempt.comeBackWell();
    QVERIFY(attempt.result());
}

void TestAuthorizationCodeFlow::errorsOfTheServerEndIt_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::newRow("denied") << QByteArray("error=access_denied") << u"access_denied"_s << QString();
    QTest::newRow("with a code") << QByteArray("error=server_error&code=c0de") << u"server_error"_s
                                 << QString();
    QTest::newRow("text") << QByteArray("error=weird_99&error_description=a%0aFAKE%E2%80%AE+line")
                          << u"weird_99"_s << u"a FAKE line"_s;
}

void TestAuthorizationCodeFlow::errorsOfTheServerEndIt()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start();
    attempt.comeBack(query + "&state=" + attempt.asked("state"));
    QCOMPARE(attempt.failure(), ErrorKind::AuthorizationRefused);
    QCOMPARE(attempt.result().error().oauthCode, code);
    QCOMPARE(attempt.result().error().detail, detail);
    QCOMPARE(attempt.codes, 0);
    QVERIFY(m_rig->server.requests().isEmpty());
}

void TestAuthorizationCodeFlow::HT_9_theTabLearnsTheOutcome_data()
{
    QTest::addColumn<int>("tokenStatus");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << 200 << true;
    QTest::newRow("refused") << 400 << false;
}

void TestAuthorizationCodeFlow::HT_9_theTabLearnsTheOutcome()
{
    QFETCH(int, tokenStatus);
    QFETCH(bool, isGood);
    m_rig->tokenAnswer.status = tokenStatus;
    m_rig->tokenAnswer.delayMs = 50;
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start();
    const RawAnswer first = attempt.comeBackWell();
    QCOMPARE(first.status, 303);
    const QByteArray next = first.headers.value("location");
    QVERIFY(!next.contains("c0de"));
    RawClient tab(quint16(attempt.redirect().port()));
    tab.send("GET " + next + " HTTP/1.1\r\nHost: " + attempt.redirect().authority().toLatin1() +
             "\r\n\r\n");
    QCOMPARE(attempt.result().isOk(), isGood);
    QVERIFY(!tab.hasAnswer()); // nothing is claimed before it is known
    attempt.flow->showOutcome(isGood ? m_rig->pages.signedIn(u"Ada"_s, u"Test"_s)
                                     : m_rig->pages.failed(attempt.result().error(), u"Test"_s));
    const RawAnswer page = tab.answer();
    QCOMPARE(page.status, isGood ? 200 : 400);
    QCOMPARE(page.body.contains("signed in as Ada"), isGood);
}

void TestAuthorizationCodeFlow::flowMayBeDeletedAnyTime_data()
{
    QTest::addColumn<QString>("when");
    for (const char *when : {"started", "ready", "code received", "exchanging", "finished"})
        QTest::newRow(when) << QString::fromLatin1(when);
}

void TestAuthorizationCodeFlow::flowMayBeDeletedAnyTime()
{
    QFETCH(QString, when);
    m_rig->tokenAnswer.delayMs = 50;
    Attempt attempt(*m_rig, m_rig->client());
    bool isGone = false;
    const auto deleteNow = [&] {
        attempt.flow.reset();
        isGone = true;
    };
    auto *flow = attempt.flow.get();
    if (when == u"ready")
        connect(flow, &AuthorizationCodeFlow::authorizationUrlReady, this, deleteNow);
    if (when == u"code received")
        connect(flow, &AuthorizationCodeFlow::codeReceived, this, deleteNow);
    if (when == u"finished")
        connect(flow, &AuthorizationCodeFlow::finished, this, deleteNow);
    if (when == u"exchanging")
        connect(&m_rig->server, &RecordingServer::requestReceived, this, deleteNow,
                Qt::QueuedConnection);
    flow->start();
    if (when == u"started")
        deleteNow();
    QTRY_VERIFY(isGone || !attempt.urls.isEmpty());
    if (!isGone)
        attempt.comeBackWell();
    QTRY_VERIFY(isGone);
    QTest::qWait(120);
}

QTEST_GUILESS_MAIN(TestAuthorizationCodeFlow)
#include "tst_authorizationcodeflow.moc"
