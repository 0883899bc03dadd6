// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"
#include "testauthority.h"

using namespace Lanyard;
using namespace Qt::StringLiterals;

/// From the browser's return to the tokens.
class TestCodeExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_authority.trust(); }
    void init() { m_rig = std::make_unique<FlowRig>(); }
    void cleanup() { m_rig.reset(); }

    void wholeFlow();
    void EN_1_codeArrivesByteForByte_data();
    void EN_1_codeArrivesByteForByte();
    void EN_2_everyFieldIsEncodedOnce();
    void CR_1_publicClient();
    void CR_2_basic();
    void CR_2_post();
    void IS_1_codeGoesToTheRecordedEndpoint();
    void IS_2_issuerIsComparedAsText_data();
    void IS_2_issuerIsComparedAsText();
    void IS_3_issuerThatWasPromised_data();
    void IS_3_issuerThatWasPromised();
    void IS_5_nothingGoesToAnotherIssuer();
    void ST_4_attemptsSideBySide();
    void CB_2_oneTokenRequestForManyCallbacks();
    void PK_4_codeAndVerifierAreUsedOnce();
    void TL_2_wholeFlowOverTls();

private:
    std::unique_ptr<FlowRig> m_rig;
    TestAuthority m_authority;
};

void TestCodeExchange::wholeFlow()
{
    ClientConfig client = m_rig->client();
    client.tokenEndpoint = m_rig->server.url(u"/token?tenant=42"_s);
    Attempt attempt(*m_rig, client);
    attempt.start();
    QCOMPARE(attempt.comeBackWell().status, 303);
    const Result<AuthorizationGrant> result = attempt.result();
    QVERIFY(result);
    QCOMPARE(attempt.codes, 1);
    QCOMPARE(attempt.urls.size(), 1);
    const TokenSet &tokens = result.value().tokens;
    QCOMPARE(tokens.accessToken.reveal(), QByteArray("at"));
    QCOMPARE(tokens.requestedAt, m_rig->clock.utcNow());
    QCOMPARE(*tokens.expiresAt, m_rig->clock.utcNow().addSecs(3600));
    QCOMPARE(tokens.scopes, (QStringList{u"read"_s, u"write"_s}));
    QVERIFY(!tokens.refreshToken);
    QVERIFY(!result.value().identity);

    QCOMPARE(m_rig->server.requests().size(), 1);
    const RecordedRequest request = m_rig->tokenRequests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, QByteArray("/token?tenant=42"));
    QCOMPARE(request.headers.value("content-type"),
             QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
    QCOMPARE(request.headers.value("user-agent"), QByteArray("Lanyard/" LANYARD_VERSION));
    QCOMPARE(request.formField("grant_type"), QByteArray("authorization_code"));
    QCOMPARE(request.formField("code"), QByteArray("c0de"));
    QCOMPARE(request.formField("redirect_uri"), attempt.asked("redirect_uri"));
}

void TestCodeExchange::EN_1_codeArrivesByteForByte_data()
{
    QTest::addColumn<QByteArray>("spelling");
    QTest::addColumn<QByteArray>("code");
    const QByteArray hard = "4/0A+b=%&é€ ~";
    QTest::newRow("Google-like") << hard.toPercentEncoding() << hard;
    QTest::newRow("raw slash") << QByteArray("4/0A") << QByteArray("4/0A");
    QTest::newRow("encoded slash") << QByteArray("4%2F0A") << QByteArray("4/0A");
    QTest::newRow("literal percent") << QByteArray("k1%252Fk2") << QByteArray("k1%2Fk2");
    QTest::newRow("plus is a space") << QByteArray("a+b") << QByteArray("a b");
    QTest::newRow("%20 is a space") << QByteArray("a%20b") << QByteArray("a b");
    QTest::newRow("plus") << QByteArray("a%2Bb") << QByteArray("a+b");
    QTest::newRow("long") << QByteArray(6000, 'x') << QByteArray(6000, 'x');
}

void TestCodeExchange::EN_1_codeArrivesByteForByte()
{
    QFETCH(QByteArray, spelling);
    QFETCH(QByteArray, code);
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().comeBack("code=" + spelling + "&state=" + attempt.asked("state"));
    QVERIFY(attempt.result());
    QCOMPARE(m_rig->tokenRequests().size(), 1);
    QCOMPARE(m_rig->tokenRequests().first().formField("code"), code);
}

void TestCodeExchange::EN_2_everyFieldIsEncodedOnce()
{
    const QString hard = u" %&+£€a=b;c#d?e\"<>^`{|}\\r%41"_s;
    ClientConfig client = m_rig->client();
    client.clientId = hard;
    client.clientSecret = Secret(hard.toUtf8());
    client.authentication = ClientAuthentication::ClientSecretPost;
    client.redirect.path = u"/a+b%20c%2Fd"_s;
    Attempt attempt(*m_rig, client);
    attempt.start().comeBackWell(hard.toUtf8());
    QVERIFY(attempt.result());
    const RecordedRequest request = m_rig->tokenRequests().first();
    QCOMPARE(request.formField("client_id"), hard.toUtf8());
    QCOMPARE(request.formField("client_secret"), hard.toUtf8());
    QCOMPARE(request.formField("code"), hard.toUtf8());
    QVERIFY(request.formField("redirect_uri").endsWith("/a+b%20c%2Fd"));
    QCOMPARE(request.formField("redirect_uri"), attempt.asked("redirect_uri"));
    QCOMPARE(request.formFields().size(), 6);
}

void TestCodeExchange::CR_1_publicClient()
{
    ClientConfig client = m_rig->client();
    client.clientSecret = Secret("CANARY"); // not for a public client
    Attempt attempt(*m_rig, client);
    attempt.start().comeBackWell();
    QVERIFY(attempt.result());
    const RecordedRequest request = m_rig->tokenRequests().first();
    QList<QByteArray> keys;
    for (const auto &[key, value] : request.formFields())
        keys.append(key);
    std::sort(keys.begin(), keys.end());
    QCOMPARE(keys, (QList<QByteArray>{"client_id", "code", "code_verifier", "grant_type",
                                      "redirect_uri"}));
    QVERIFY(!request.headers.contains("authorization"));
    QVERIFY(!request.raw.contains("CANARY"));
    QVERIFY(!request.raw.contains("client_secret"));
}

void TestCodeExchange::CR_2_basic()
{
    ClientConfig client = m_rig->client();
    client.clientId = u"id:1"_s;
    client.clientSecret = Secret("a:b+c%/é ");
    client.authentication = ClientAuthentication::ClientSecretBasic;
    Attempt attempt(*m_rig, client);
    attempt.start().comeBackWell();
    QVERIFY(attempt.result());
    const RecordedRequest request = m_rig->tokenRequests().first();
    QCOMPARE(request.headers.value("authorization"),
             "Basic " + QByteArray("id%3A1:a%3Ab%2Bc%25%2F%C3%A9%20").toBase64());
    QVERIFY(!request.body.contains("client_id"));
    QVERIFY(!request.body.contains("client_secret"));
}

void TestCodeExchange::CR_2_post()
{
    ClientConfig client = m_rig->client();
    client.clientSecret = Secret("a:b+c%/é ");
    client.authentication = ClientAuthentication::ClientSecretPost;
    Attempt attempt(*m_rig, client);
    attempt.start().comeBackWell();
    QVERIFY(attempt.result());
    const RecordedRequest request = m_rig->tokenRequests().first();
    QCOMPARE(request.formField("client_secret"), QByteArray("a:b+c%/é "));
    QVERIFY(!request.headers.contains("authorization"));

    client.clientSecret.reset();
    Attempt without(*m_rig, client);
    QCOMPARE(without.start().failure(), ErrorKind::ConfigurationInvalid);
}

void TestCodeExchange::IS_1_codeGoesToTheRecordedEndpoint()
{
    RecordingServer other;
    ClientConfig client = m_rig->client();
    Attempt attempt(*m_rig, client);
    attempt.start();
    client.tokenEndpoint = other.url(u"/token"_s); // the settings change while the browser is open
    attempt.comeBackWell();
    QVERIFY(attempt.result());
    QCOMPARE(m_rig->tokenRequests().size(), 1);
    QVERIFY(other.requests().isEmpty());
    QCOMPARE(attempt.flow->client().tokenEndpoint, m_rig->client().tokenEndpoint);
}

void TestCodeExchange::IS_2_issuerIsComparedAsText_data()
{
    QTest::addColumn<QByteArray>("iss");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("exact") << QByteArray("https://as.example") << true;
    QTest::newRow("exact, encoded") << QByteArray("https%3A%2F%2Fas%2eexample") << true;
    QTest::newRow("trailing slash") << QByteArray("https://as.example/") << false;
    QTest::newRow("upper case") << QByteArray("https://AS.example") << false;
    QTest::newRow("port") << QByteArray("https://as.example:443") << false;
    QTest::newRow("encoded twice") << QByteArray("https%253A%252F%252Fas.example") << false;
    QTest::newRow("another") << QByteArray("https://evil.example") << false;
    QTest::newRow("empty") << QByteArray("") << false;
}

void TestCodeExchange::IS_2_issuerIsComparedAsText()
{
    QFETCH(QByteArray, iss);
    QFETCH(bool, isAccepted);
    for (const bool isPromised : {false, true}) {
        m_rig->server.clear();
        ClientConfig client = m_rig->client();
        client.callbackBringsIssuer = isPromised;
        Attempt attempt(*m_rig, client);
        attempt.start();
        attempt.comeBack(attempt.goodQuery() + "&iss=" + iss);
        QCOMPARE(attempt.result().isOk(), isAccepted);
        QCOMPARE(m_rig->server.requests().size(), isAccepted ? 1 : 0);
        QCOMPARE(attempt.codes, isAccepted ? 1 : 0);
        if (!isAccepted)
            QCOMPARE(attempt.failure(), ErrorKind::IssuerMismatch);
    }
}

void TestCodeExchange::IS_3_issuerThatWasPromised_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("code") << QByteArray("code=c0de");
    QTest::newRow("error") << QByteArray("error=access_denied&error_description=CANARY");
    QTest::newRow("error of another")
        << QByteArray("error=access_denied&error_description=CANARY&iss=https://evil.example");
}

void TestCodeExchange::IS_3_issuerThatWasPromised()
{
    QFETCH(QByteArray, answer);
    ClientConfig client = m_rig->client();
    client.callbackBringsIssuer = true;
    Attempt attempt(*m_rig, client);
    attempt.start();
    attempt.comeBack(answer + "&state=" + attempt.asked("state"));
    QCOMPARE(attempt.failure(), ErrorKind::IssuerMismatch);
    const Error error = attempt.result().error();
    QVERIFY(!error.detail.contains(u"CANARY"_s));
    QVERIFY(error.oauthCode.isEmpty());
    QVERIFY(m_rig->server.requests().isEmpty());
}

void TestCodeExchange::IS_5_nothingGoesToAnotherIssuer()
{
    FlowRig other;
    ClientConfig a = m_rig->client();
    a.clientId = u"client-of-A"_s;
    a.clientSecret = Secret("secret-of-A");
    a.authentication = ClientAuthentication::ClientSecretPost;
    ClientConfig b = other.client();
    b.issuer = u"https://b.example"_s;
    b.clientId = u"client-of-B"_s;
    Attempt first(*m_rig, a);
    Attempt second(other, b);
    first.start().comeBackWell("code-of-A");
    second.start().comeBackWell("code-of-B");
    QVERIFY(first.result());
    QVERIFY(second.result());
    QCOMPARE(m_rig->server.requests().size(), 1);
    QCOMPARE(other.server.requests().size(), 1);
    QVERIFY(!m_rig->server.requests().first().raw.contains("of-B"));
    QVERIFY(!other.server.requests().first().raw.contains("of-A"));
}

void TestCodeExchange::ST_4_attemptsSideBySide()
{
    FlowRig other;
    m_rig->tokenAnswer.body = json("{'access_token':'of-A','token_type':'Bearer'}");
    other.tokenAnswer.body = json("{'access_token':'of-B','token_type':'Bearer'}");
    ClientConfig b = other.client();
    b.issuer = u"https://b.example"_s;
    Attempt first(*m_rig, m_rig->client());
    Attempt second(other, b);
    first.start();
    second.start();
    QVERIFY(first.asked("state") != second.asked("state"));
    QVERIFY(first.asked("code_challenge") != second.asked("code_challenge"));

    QCOMPARE(second.comeBack(first.goodQuery()).status, 400); // A's answer at B's listener
    QVERIFY(other.server.requests().isEmpty());

    second.comeBackWell("code-of-B");
    QVERIFY(second.result());
    first.comeBackWell("code-of-A");
    QVERIFY(first.result());
    QCOMPARE(first.result().value().tokens.accessToken.reveal(), QByteArray("of-A"));
    QCOMPARE(second.result().value().tokens.accessToken.reveal(), QByteArray("of-B"));
    for (const auto &[rig, attempt, code] :
         {std::tuple(m_rig.get(), &first, "code-of-A"), std::tuple(&other, &second, "code-of-B")}) {
        QCOMPARE(rig->tokenRequests().size(), 1);
        const RecordedRequest request = rig->tokenRequests().first();
        QCOMPARE(request.formField("code"), QByteArray(code));
        QCOMPARE(request.formField("redirect_uri"), attempt->asked("redirect_uri"));
        const QByteArray digest = QCryptographicHash::hash(request.formField("code_verifier"),
                                                           QCryptographicHash::Sha256);
        QCOMPARE(base64Url(digest), attempt->asked("code_challenge"));
    }
}

void TestCodeExchange::CB_2_oneTokenRequestForManyCallbacks()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start();
    const auto port = quint16(attempt.redirect().port());
    const QByteArray target = attempt.redirect().path().toLatin1() + '?' + attempt.goodQuery();
    const QByteArray request = "GET " + target +
                               " HTTP/1.1\r\nHost: " + attempt.redirect().authority().toLatin1() +
                               "\r\n\r\n";
    RawClient one(port);
    RawClient other(port);
    one.send(request);
    other.send(request);
    QList<int> statuses{one.answer().status, other.answer().status};
    std::sort(statuses.begin(), statuses.end());
    QCOMPARE(statuses, (QList<int>{303, 409}));
    QVERIFY(attempt.result());
    for (int reload = 0; reload < 5; ++reload) {
        const RawAnswer page = attempt.browse(target);
        QCOMPARE(page.status, 409);
        QVERIFY(!page.body.contains("signed in") && !page.body.contains("failed"));
    }
    QTest::qWait(50);
    QCOMPARE(m_rig->tokenRequests().size(), 1);
}

void TestCodeExchange::PK_4_codeAndVerifierAreUsedOnce()
{
    m_rig->tokenAnswer.delayMs = 100;
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().comeBackWell("first");
    const RawAnswer again = attempt.comeBackWell("second");
    QVERIFY(again.status >= 400 || again.status == 0);
    QVERIFY(!attempt.flow->submitCallback(
        QString::fromLatin1(attempt.asked("redirect_uri") + '?' + attempt.goodQuery("third"))));
    QVERIFY(attempt.result());
    attempt.comeBackWell("fourth");
    QTest::qWait(150);
    QCOMPARE(m_rig->tokenRequests().size(), 1);
    QCOMPARE(m_rig->tokenRequests().first().formField("code"), QByteArray("first"));
    QCOMPARE(attempt.codes, 1);
}

void TestCodeExchange::TL_2_wholeFlowOverTls()
{
    RecordingServer server([](const RecordedRequest &) {
        return ScriptedAnswer{.body = json("{'access_token':'at','token_type':'Bearer'}")};
    });
    server.setTls(m_authority.server());
    ClientConfig client = m_rig->client();
    client.authorizationEndpoint = server.url(u"/authorize"_s);
    client.tokenEndpoint = server.url(u"/token"_s);
    Attempt attempt(*m_rig, client);
    attempt.start().comeBackWell();
    QVERIFY(attempt.result());
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestCodeExchange)
#include "tst_codeexchange.moc"
