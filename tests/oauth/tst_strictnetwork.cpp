// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/jsonrequest.h"
#include "refreshrig.h"
#include "support/recordingserver.h"
#include "testauthority.h"

#include <QElapsedTimer>
#include <QNetworkCookieJar>
#include <QTcpSocket>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestStrictNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void TL_1_endpoints_data();
    void TL_1_endpoints();
    void AR_3_onlyWebAddresses_data();
    void AR_3_onlyWebAddresses();
    void TL_1_networkItselfRefuses();
    void TL_2_certificates_data();
    void TL_2_certificates();
    void TL_2_goodCertificateIsAccepted();
    void TL_2_serverWithoutTls();
    void TL_3_redirects_data();
    void TL_3_redirects();
    void TL_4_challenges_data();
    void TL_4_challenges();
    void connectionFailuresNameTheLeg_data();
    void connectionFailuresNameTheLeg();
    void noCookies();

private:
    TestAuthority m_authority;
    RefreshRig m_rig;
};

void TestStrictNetwork::initTestCase()
{
    m_authority.trust();
}

void TestStrictNetwork::TL_1_endpoints_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *address, bool isAllowed) {
        QTest::newRow(address) << QString::fromLatin1(address) << isAllowed;
    };
    row("https://as.example/token", true);
    row("https://as.example:8443/token?tenant=42", true);
    row("https://192.168.1.5/token", true);
    row("http://127.0.0.1:8080/token", true);
    row("http://127.255.0.9/token", true);
    row("http://[::1]:8080/token", true);
    row("http://localhost:3000/token", true);
    row("http://LOCALHOST/token", true);
    row("http://192.168.1.5/token", false);
    row("http://as.example/token", false);
    row("http://localhost.evil.example/token", false);
    row("http://localhost./token", false);
    row("http://127.0.0.1.nip.io/token", false);
    row("http://[::ffff:10.0.0.1]/token", false);
    row("http://[::ffff:127.0.0.1]/token", false);
    row("http://0.0.0.0/token", false);
    row("http://[::]/token", false);
    row("http://128.0.0.1/token", false);
    row("http://user@127.0.0.1@evil/token", false);
    row("http://127.0.0.1@evil.example/token", false);
    row("https://u:p@as.example/token", false);
    row("https://@as.example/token", false);
    row("https://as.example/token#f", false);
    row("https://as.example/token#", false);
    row("https://as.example:0/token", false);
}

void TestStrictNetwork::TL_1_endpoints()
{
    QFETCH(QString, address);
    QFETCH(bool, isAllowed);
    const Result<void> result = checkEndpoint(QUrl(address), u"tokenEndpoint"_s);
    QCOMPARE(result.isOk(), isAllowed);
    if (isAllowed)
        return;
    QVERIFY(result.error().kind == ErrorKind::InsecureEndpoint ||
            result.error().kind == ErrorKind::ConfigurationInvalid);
    QVERIFY(result.error().detail.startsWith(u"tokenEndpoint "_s));
    QVERIFY(!result.error().detail.contains(u"u:p"_s));
}

void TestStrictNetwork::AR_3_onlyWebAddresses_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address :
         {"", "file:///etc/passwd", "javascript:alert(1)", "--help", "https://as/\nX",
          "https://as/%0AX", "https://as/x?a=%00", "smb://h/s", "ftp://as.example/", "/token",
          "//as.example/token", "https:///token", "https:token", "data:text/html,x",
          "https://as example/", "HTTPX://as/", "view-source:https://as/"})
        QTest::newRow(QByteArray(address).replace('\n', "\\n").constData())
            << QString::fromLatin1(address);
}

void TestStrictNetwork::AR_3_onlyWebAddresses()
{
    QFETCH(QString, address);
    const Result<void> result = checkEndpoint(QUrl(address), u"authorizationEndpoint"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::ConfigurationInvalid);
    QVERIFY(result.error().detail.startsWith(u"authorizationEndpoint "_s));
}

void TestStrictNetwork::TL_1_networkItselfRefuses()
{
    // 192.0.2.0/24 answers nobody: a packet would cost the whole time-out (RFC 5737).
    QElapsedTimer timer;
    timer.start();
    JsonRequest request(QUrl(u"http://192.0.2.1/"_s), m_rig.network, m_rig.clock);
    const Result<JsonAnswer> result = resultOf<JsonAnswer>(request);
    QCOMPARE(result.error().kind, ErrorKind::InsecureEndpoint);
    QCOMPARE(result.error().host, u"192.0.2.1"_s);
    QVERIFY(timer.elapsed() < 1000);
    QCOMPARE(m_rig.refresh(QUrl(u"file:///etc/passwd"_s)).error().kind,
             ErrorKind::ConfigurationInvalid);
}

void TestStrictNetwork::TL_2_certificates_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until");
    QTest::addColumn<bool>("isSelfSigned");
    QTest::addColumn<bool>("isOurRoot");
    QTest::addColumn<QString>("reason");
    const QByteArray right = "IP:127.0.0.1";
    QTest::newRow("self-signed") << right << -60 << 60 << true << true << u"self-signed"_s;
    QTest::newRow("expired") << right << -120 << -60 << false << true << u"expired"_s;
    QTest::newRow("not yet valid") << right << 60 << 120 << false << true << u"not yet valid"_s;
    QTest::newRow("wrong host") << QByteArray("DNS:as.example") << -60 << 60 << false << true
                                << u"host name"_s;
    QTest::newRow("wrong address")
        << QByteArray("IP:127.0.0.2") << -60 << 60 << false << true << u"host name"_s;
    QTest::newRow("root that is not trusted")
        << right << -60 << 60 << false << false << u"certificate"_s;
}

void TestStrictNetwork::TL_2_certificates()
{
    QFETCH(QByteArray, names);
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(bool, isSelfSigned);
    QFETCH(bool, isOurRoot);
    QFETCH(QString, reason);
    const TestAuthority stranger;
    RecordingServer server;
    server.setTls((isOurRoot ? m_authority : stranger)
                      .server({.names = names,
                               .validFromSeconds = from,
                               .validForSeconds = until,
                               .isSelfSigned = isSelfSigned}));
    const Result<TokenSet> result = m_rig.refresh(server.url(u"/token"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::TlsFailed);
    QCOMPARE(result.error().host, u"127.0.0.1"_s);
    QVERIFY2(result.error().detail.contains(reason), qPrintable(result.error().detail));
    QVERIFY(server.requests().isEmpty());
}

void TestStrictNetwork::TL_2_goodCertificateIsAccepted()
{
    RecordingServer server([](const RecordedRequest &) {
        return ScriptedAnswer{.body = json("{'access_token':'a','token_type':'Bearer'}")};
    });
    server.setTls(m_authority.server());
    const Result<TokenSet> result = m_rig.refresh(server.url(u"/token"_s));
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().formField("refresh_token"), QByteArray("CANARY"));
}

void TestStrictNetwork::TL_2_serverWithoutTls()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server] {
        server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    });
    const Result<TokenSet> result =
        m_rig.refresh(QUrl(u"https://127.0.0.1:%1/token"_s.arg(server.serverPort())));
    QCOMPARE(result.error().kind, ErrorKind::TlsFailed);
    QVERIFY(!result.error().detail.isEmpty());
}

void TestStrictNetwork::TL_3_redirects_data() // Q-34
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isSameOrigin");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("%d to another origin", status) << status << false;
        QTest::addRow("%d to the same origin", status) << status << true;
    }
}

void TestStrictNetwork::TL_3_redirects()
{
    QFETCH(int, status);
    QFETCH(bool, isSameOrigin);
    RecordingServer target;
    RecordingServer server;
    const QByteArray location = (isSameOrigin ? server : target).url(u"/elsewhere"_s).toEncoded();
    server.setHandler([=](const RecordedRequest &) {
        return ScriptedAnswer{.status = status, .headers = {{"Location", location}}};
    });
    const Result<TokenSet> refreshed = m_rig.refresh(server.url(u"/token"_s));
    QCOMPARE(refreshed.error().kind, ErrorKind::RedirectRefused);
    QCOMPARE(refreshed.error().httpStatus, status);
    QCOMPARE(refreshed.error().host, u"127.0.0.1"_s);

    JsonRequest request(server.url(u"/api"_s), m_rig.network, m_rig.clock);
    request.setBearer(Secret("CANARY"));
    QCOMPARE(resultOf<JsonAnswer>(request).error().kind, ErrorKind::RedirectRefused);
    QVERIFY(target.requests().isEmpty());
    QCOMPARE(server.requests().size(), 2);
}

void TestStrictNetwork::TL_4_challenges_data()
{
    QTest::addColumn<QByteArray>("challenge");
    QTest::newRow("Basic") << QByteArray("Basic realm=\"x\"");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"y\"");
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("Bearer") << QByteArray("Bearer realm=\"x\"");
}

void TestStrictNetwork::TL_4_challenges()
{
    QFETCH(QByteArray, challenge);
    RecordingServer server([=](const RecordedRequest &) {
        return ScriptedAnswer{.status = 401,
                              .body = json("{'error':'invalid_client'}"),
                              .headers = {{"WWW-Authenticate", challenge}}};
    });
    const Result<TokenSet> result = m_rig.refresh(server.url(u"/token"_s));
    QCOMPARE(result.error().kind, ErrorKind::TokenRefused);
    QCOMPARE(result.error().oauthCode, u"invalid_client"_s);
    QCOMPARE(server.requests().size(), 1);

    JsonRequest request(server.url(u"/api"_s), m_rig.network, m_rig.clock);
    request.setBearer(Secret("CANARY"));
    QCOMPARE(resultOf<JsonAnswer>(request).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(server.requests().size(), 2);
}

void TestStrictNetwork::connectionFailuresNameTheLeg_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<ErrorKind>("kind");
    QTcpServer closed;
    closed.listen(QHostAddress::LocalHost);
    QTest::newRow("name") << u"https://no-such-host.invalid/token"_s << ErrorKind::NameNotFound;
    QTest::newRow("refused") << u"http://127.0.0.1:%1/token"_s.arg(closed.serverPort())
                             << ErrorKind::ConnectionRefused;
    QTest::newRow("refused, TLS") << u"https://127.0.0.1:%1/token"_s.arg(closed.serverPort())
                                  << ErrorKind::ConnectionRefused;
    QTest::newRow("IPv6") << u"http://[::1]:%1/token"_s.arg(closed.serverPort())
                          << ErrorKind::ConnectionRefused;
}

void TestStrictNetwork::connectionFailuresNameTheLeg()
{
    QFETCH(QString, address);
    QFETCH(ErrorKind, kind);
    const Result<TokenSet> result = m_rig.refresh(QUrl(address));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
    QCOMPARE(result.error().host, QUrl(address).host());
    QVERIFY(!result.error().detail.isEmpty());
    QCOMPARE(result.error().httpStatus, 0);
}

void TestStrictNetwork::noCookies()
{
    RecordingServer server([](const RecordedRequest &) {
        return ScriptedAnswer{.headers = {{"Set-Cookie", "a=b; Path=/"}}};
    });
    for (int i = 0; i < 2; ++i) {
        JsonRequest request(server.url(u"/api"_s), m_rig.network, m_rig.clock);
        QVERIFY(resultOf<JsonAnswer>(request));
    }
    QVERIFY(m_rig.network.cookieJar()->cookiesForUrl(server.url(u"/api"_s)).isEmpty());
    QVERIFY(!server.requests().last().headers.contains("cookie"));
}

QTEST_GUILESS_MAIN(TestStrictNetwork)
#include "tst_strictnetwork.moc"
