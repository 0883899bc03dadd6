// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"
#include "streamingserver.h"
#include "testauthority.h"

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a token endpoint can do to a sign-in.
class TestCodeExchangeFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_authority.trust(); }
    void init() { m_rig = std::make_unique<FlowRig>(); }
    void cleanup() { m_rig.reset(); }

    void TL_2_badCertificate();
    void TL_3_redirect_data();
    void TL_3_redirect();
    void TL_4_challenge_data();
    void TL_4_challenge();
    void TR_3_hugeAnswer();
    void TR_3_slowAnswer();
    void TR_8_errors_data();
    void TR_8_errors();
    void connectionFailuresNameTheLeg();

private:
    std::unique_ptr<FlowRig> m_rig;
    TestAuthority m_authority;
};

void TestCodeExchangeFailures::TL_2_badCertificate()
{
    RecordingServer server;
    server.setTls(m_authority.server({.names = "DNS:as.example"}));
    ClientConfig client = m_rig->client();
    client.tokenEndpoint = server.url(u"/token"_s);
    Attempt attempt(*m_rig, client);
    attempt.start().comeBackWell();
    QCOMPARE(attempt.failure(), ErrorKind::TlsFailed);
    QCOMPARE(attempt.result().error().host, u"127.0.0.1"_s);
    QVERIFY(attempt.result().error().detail.contains(u"host name"_s));
    QVERIFY(server.requests().isEmpty());
}

void TestCodeExchangeFailures::TL_3_redirect_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestCodeExchangeFailures::TL_3_redirect()
{
    QFETCH(int, status);
    RecordingServer target;
    m_rig->tokenAnswer = {.status = status,
                          .headers = {{"Location", target.url(u"/token"_s).toEncoded()}}};
    ClientConfig client = m_rig->client();
    client.clientSecret = Secret("s");
    client.authentication = ClientAuthentication::ClientSecretBasic;
    Attempt attempt(*m_rig, client);
    attempt.start().comeBackWell();
    QCOMPARE(attempt.failure(), ErrorKind::RedirectRefused);
    QCOMPARE(attempt.result().error().httpStatus, status);
    QVERIFY(target.requests().isEmpty());
    QCOMPARE(m_rig->tokenRequests().size(), 1);
}

void TestCodeExchangeFailures::TL_4_challenge_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *scheme :
         {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Negotiate", "NTLM", "Bearer"})
        QTest::newRow(scheme) << QByteArray(scheme);
}

void TestCodeExchangeFailures::TL_4_challenge()
{
    QFETCH(QByteArray, challenge);
    m_rig->tokenAnswer = {.status = 401,
                          .body = json("{'error':'invalid_client'}"),
                          .headers = {{"WWW-Authenticate", challenge}}};
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().comeBackWell();
    QCOMPARE(attempt.failure(), ErrorKind::TokenRefused);
    QCOMPARE(attempt.result().error().oauthCode, u"invalid_client"_s);
    QTest::qWait(50);
    QCOMPARE(m_rig->tokenRequests().size(), 1);
    QVERIFY(!m_rig->tokenRequests().first().headers.contains("authorization"));
}

void TestCodeExchangeFailures::TR_3_hugeAnswer()
{
    StreamingServer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n",
                           [](int) { return QByteArray(64 * 1024, ' '); });
    ClientConfig client = m_rig->client();
    client.tokenEndpoint = server.url(u"/token"_s);
    Attempt attempt(*m_rig, client);
    attempt.start().comeBackWell();
    QCOMPARE(attempt.failure(), ErrorKind::AnswerTooLarge);
    QCOMPARE(server.connections, 1);
}

void TestCodeExchangeFailures::TR_3_slowAnswer()
{
    m_rig->network.setTimeout(300ms);
    m_rig->tokenAnswer.keepsSilent = true;
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().comeBackWell();
    QCOMPARE(attempt.failure(), ErrorKind::NetworkTimedOut);
    QCOMPARE(m_rig->tokenRequests().size(), 1);
}

void TestCodeExchangeFailures::TR_8_errors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray plainJson = "application/json";
    const QByteArray grant = json("{'error':'invalid_grant'}");
    for (const int status : {200, 400, 401, 403})
        QTest::addRow("invalid_grant, %d", status)
            << status << plainJson << grant << ErrorKind::GrantInvalid;
    QTest::newRow("invalid_scope, 400")
        << 400 << plainJson << json("{'error':'invalid_scope'}") << ErrorKind::TokenRefused;
    QTest::newRow("HTML, 200") << 200 << QByteArray("text/html") << QByteArray("<p>Wi-Fi</p>")
                               << ErrorKind::AnswerUnreadable;
    QTest::newRow("HTML, 400") << 400 << QByteArray("text/html") << QByteArray("<p>no</p>")
                               << ErrorKind::AnswerUnreadable;
    QTest::newRow("empty, 503") << 503 << plainJson << QByteArray() << ErrorKind::ServerError;
    QTest::newRow("empty, 429") << 429 << plainJson << QByteArray() << ErrorKind::TooManyRequests;
    QTest::newRow("cut, 200") << 200 << plainJson << json("{'access_token':'CANARY")
                              << ErrorKind::AnswerUnreadable;
}

void TestCodeExchangeFailures::TR_8_errors()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_rig->tokenAnswer = {
        .status = status, .contentType = type, .body = body, .headers = {{"Retry-After", "120"}}};
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().comeBackWell();
    QCOMPARE(attempt.failure(), kind);
    const Error error = attempt.result().error();
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.host, u"127.0.0.1"_s);
    QCOMPARE(error.retryAfter, std::optional(120s));
    QVERIFY(!error.detail.contains(u"CANARY"_s));
    QCOMPARE(m_rig->tokenRequests().size(), 1);
}

void TestCodeExchangeFailures::connectionFailuresNameTheLeg()
{
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    const quint16 port = closed.serverPort();
    closed.close();
    ClientConfig client = m_rig->client();
    client.tokenEndpoint = QUrl(u"http://127.0.0.1:%1/token"_s.arg(port));
    Attempt refused(*m_rig, client);
    refused.start().comeBackWell();
    QCOMPARE(refused.failure(), ErrorKind::ConnectionRefused);
    QCOMPARE(refused.result().error().host, u"127.0.0.1"_s);

    client.tokenEndpoint = QUrl(u"https://no-such-host.invalid/token"_s);
    Attempt nameless(*m_rig, client);
    nameless.start().comeBackWell();
    QCOMPARE(nameless.failure(), ErrorKind::NameNotFound);
    QCOMPARE(nameless.result().error().host, u"no-such-host.invalid"_s);

    m_rig->tokenAnswer.dropsConnection = true;
    Attempt lost(*m_rig, m_rig->client());
    lost.start().comeBackWell();
    QCOMPARE(lost.failure(), ErrorKind::ConnectionLost);
    QCOMPARE(m_rig->tokenRequests().size(), 1); // Qt by itself would send it twice
}

QTEST_GUILESS_MAIN(TestCodeExchangeFailures)
#include "tst_codeexchangefailures.moc"
