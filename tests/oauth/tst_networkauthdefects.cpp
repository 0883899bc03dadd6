// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomtext.h"
#include "oauth/jsonrequest.h"
#include "oauth/oauthreplyhandler.h"
#include "oncethrough.h"

#include <QNetworkReply>
#include <QSet>
#include <QThread>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The defects of Qt NetworkAuth 6.4.2, by number: each must not be ours.
///
/// Numbers 4 to 16 and 18 are the listener's (tst_networkauthlistener, tst_loopbackhttp). Number 31
/// has a test of its own, since it reads what a whole process prints.
class TestNetworkAuthDefects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<FlowRig>(); }
    void cleanup() { m_rig.reset(); }

    void Q_1_stateIsLongAndRandom();
    void Q_2_stateIsNewForEachAttempt();
    void Q_3_randomnessIsSafeInThreads();
    void Q_17_issuerIsCheckedDecoded();
    void Q_19_codeIsDecodedAndEncodedOnce();
    void Q_20_refreshTokenAndSecretAreEncoded();
    void Q_21_plusInScopeIsEncoded();
    void Q_22_queryOfTheEndpointIsKept();
    void Q_33_challengeIsNotAnswered();
    void Q_34_redirectIsNotFollowed();
    void Q_35_timeLimitAndHeaders();
    void Q_36_pkce();
    void Q_37_tokensReachTheirOwnAttempt();
    void Q_38_flowMayGoBeforeTheReply();
    void Q_39_everyFailureIsReported_data();
    void Q_39_everyFailureIsReported();
    void Q_40_noTokenInAnAddress();
    void Q_41_qtIsAskedForTheCodeGrantOnly();

private:
    std::unique_ptr<FlowRig> m_rig;
};

void TestNetworkAuthDefects::Q_1_stateIsLongAndRandom()
{
    Attempt attempt(*m_rig, m_rig->client());
    QCOMPARE(attempt.start().asked("state").size(), 43);
}

void TestNetworkAuthDefects::Q_2_stateIsNewForEachAttempt()
{
    Attempt first(*m_rig, m_rig->client());
    Attempt second(*m_rig, m_rig->client());
    QVERIFY(first.start().asked("state") != second.start().asked("state"));
}

void TestNetworkAuthDefects::Q_3_randomnessIsSafeInThreads()
{
    constexpr int perThread = 2000;
    std::array<QSet<QByteArray>, 4> drawn;
    std::array<std::unique_ptr<QThread>, 4> threads;
    for (size_t i = 0; i < threads.size(); ++i) {
        threads.at(i).reset(QThread::create([&set = drawn.at(i)] {
            for (int n = 0; n < perThread; ++n)
                set.insert(randomBase64Url(32));
        }));
        threads.at(i)->start();
    }
    QSet<QByteArray> all;
    for (size_t i = 0; i < threads.size(); ++i) {
        QVERIFY(threads.at(i)->wait());
        all += drawn.at(i);
    }
    QCOMPARE(all.size(), perThread * 4);
}

void TestNetworkAuthDefects::Q_17_issuerIsCheckedDecoded()
{
    Attempt evil(*m_rig, m_rig->client());
    evil.start();
    evil.comeBack(evil.goodQuery() + "&iss=https%3A%2F%2Fevil");
    QCOMPARE(evil.failure(), ErrorKind::IssuerMismatch);
    QVERIFY(m_rig->tokenRequests().isEmpty());
    Attempt good(*m_rig, m_rig->client());
    good.start();
    good.comeBack(good.goodQuery() + "&iss=https%3A%2F%2Fas.example");
    QVERIFY(good.result());
}

void TestNetworkAuthDefects::Q_19_codeIsDecodedAndEncodedOnce()
{
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().comeBack("code=4%2F0A%2Bb%3D%25&state=" + attempt.asked("state"));
    QVERIFY(attempt.result());
    QCOMPARE(m_rig->tokenRequests().first().formField("code"), QByteArray("4/0A+b=%"));
}

void TestNetworkAuthDefects::Q_20_refreshTokenAndSecretAreEncoded()
{
    ClientConfig client = m_rig->client();
    client.clientSecret = Secret("s+%41/=");
    client.authentication = ClientAuthentication::ClientSecretPost;
    QVERIFY(refreshOnce(*m_rig, client, "r+/=&%41#é x"));
    QCOMPARE(m_rig->tokenRequests().first().formField("refresh_token"), QByteArray("r+/=&%41#é x"));
    QCOMPARE(m_rig->tokenRequests().first().formField("client_secret"), QByteArray("s+%41/="));
}

void TestNetworkAuthDefects::Q_21_plusInScopeIsEncoded()
{
    ClientConfig client = m_rig->client();
    client.scopes = {u"a+b"_s};
    Attempt attempt(*m_rig, client);
    QCOMPARE(attempt.start().asked("scope"), QByteArray("a+b"));
}

void TestNetworkAuthDefects::Q_22_queryOfTheEndpointIsKept()
{
    ClientConfig client = m_rig->client();
    client.authorizationEndpoint = m_rig->server.url(u"/authorize?tenant=42"_s);
    Attempt attempt(*m_rig, client);
    QCOMPARE(attempt.start().asked("tenant"), QByteArray("42"));
}

void TestNetworkAuthDefects::Q_33_challengeIsNotAnswered()
{
    m_rig->tokenAnswer.status = 401;
    m_rig->tokenAnswer.headers = {{"WWW-Authenticate", "Basic realm=\"x\""}};
    QCOMPARE(signInOnce(*m_rig, json("{'error':'invalid_client'}")).error().oauthCode,
             u"invalid_client"_s);
    QCOMPARE(m_rig->tokenRequests().size(), 1);
    QVERIFY(!m_rig->tokenRequests().first().headers.contains("authorization"));
}

void TestNetworkAuthDefects::Q_34_redirectIsNotFollowed()
{
    RecordingServer target;
    m_rig->tokenAnswer.status = 307;
    m_rig->tokenAnswer.headers = {{"Location", target.url(u"/"_s).toEncoded()}};
    QCOMPARE(signInOnce(*m_rig).error().kind, ErrorKind::RedirectRefused);
    QVERIFY(target.requests().isEmpty());
}

void TestNetworkAuthDefects::Q_35_timeLimitAndHeaders()
{
    m_rig->network.setTimeout(200ms);
    m_rig->tokenAnswer.keepsSilent = true;
    QCOMPARE(signInOnce(*m_rig).error().kind, ErrorKind::NetworkTimedOut);
    const RecordedRequest request = m_rig->tokenRequests().first();
    QVERIFY(request.headers.value("user-agent").startsWith("Lanyard/"));
    QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
}

void TestNetworkAuthDefects::Q_36_pkce()
{
    Attempt attempt(*m_rig, m_rig->client());
    QCOMPARE(attempt.start().asked("code_challenge_method"), QByteArray("S256"));
    attempt.comeBackWell();
    QVERIFY(attempt.result());
    QCOMPARE(m_rig->tokenRequests().first().formField("code_verifier").size(), 43);
}

void TestNetworkAuthDefects::Q_37_tokensReachTheirOwnAttempt()
{
    m_rig->server.setHandler([](const RecordedRequest &request) {
        return ScriptedAnswer{.body = json("{'access_token':'for-" + request.formField("code") +
                                           "','token_type':'Bearer'}"),
                              .delayMs = request.formField("code") == "a" ? 80 : 0};
    });
    Attempt a(*m_rig, m_rig->client());
    Attempt b(*m_rig, m_rig->client());
    a.start();
    b.start();
    a.comeBackWell("a");
    b.comeBackWell("b");
    QCOMPARE(b.result().value().tokens.accessToken.reveal(), QByteArray("for-b"));
    QVERIFY(a.results.isEmpty());
    QCOMPARE(a.result().value().tokens.accessToken.reveal(), QByteArray("for-a"));
}

void TestNetworkAuthDefects::Q_38_flowMayGoBeforeTheReply()
{
    m_rig->tokenAnswer.delayMs = 30;
    {
        Attempt attempt(*m_rig, m_rig->client());
        attempt.start().comeBackWell();
        QTRY_COMPARE(m_rig->tokenRequests().size(), 1);
    }
    QTest::qWait(80); // AddressSanitizer watches
}

void TestNetworkAuthDefects::Q_39_everyFailureIsReported_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("endsIt");
    QTest::newRow("no code") << QByteArray("state=%1") << false;
    QTest::newRow("no state") << QByteArray("code=c0de") << false;
    QTest::newRow("wrong state") << QByteArray("code=c0de&state=x") << false;
    QTest::newRow("error") << QByteArray("error=access_denied&state=%1") << true;
}

// What is not the answer gets a page that says so and the attempt goes on; what is ends it, aloud.
void TestNetworkAuthDefects::Q_39_everyFailureIsReported()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, endsIt);
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start();
    const RawAnswer page = attempt.comeBack(answer.replace("%1", attempt.asked("state")));
    QVERIFY(endsIt ? page.status == 303 : page.status >= 400);
    QTest::qWait(5);
    QCOMPARE(attempt.results.size(), endsIt ? 1 : 0);
    QVERIFY(m_rig->tokenRequests().isEmpty());

    // A new attempt neither drops nor needs anything of the old one.
    Attempt next(*m_rig, m_rig->client());
    next.start().comeBackWell();
    QVERIFY(next.result());
}

void TestNetworkAuthDefects::Q_40_noTokenInAnAddress()
{
    m_rig->tokenAnswer.body = json("{'access_token':'CANARY','token_type':'Bearer'}");
    Attempt attempt(*m_rig, m_rig->client());
    attempt.start().comeBackWell();
    const Secret token = attempt.result().value().tokens.accessToken;
    JsonRequest request(m_rig->server.url(u"/api"_s), m_rig->network, m_rig->clock);
    request.setBearer(token);
    QVERIFY(resultOf<JsonAnswer>(request));
    for (const RecordedRequest &seen : m_rig->server.requests())
        QVERIFY(!seen.target.contains("CANARY"));
    QCOMPARE(m_rig->server.requests().last().headers.value("authorization"),
             QByteArray("Bearer CANARY"));
}

void TestNetworkAuthDefects::Q_41_qtIsAskedForTheCodeGrantOnly()
{
    // Qt never learns the tokens, so that nothing it does with them can matter; refreshes are ours.
    OAuthReplyHandler handler(m_rig->client(), u"http://127.0.0.1:1/cb"_s);
    bool isTold = false;
    connect(&handler, &QAbstractOAuthReplyHandler::tokensReceived, this, [&] { isTold = true; });
    QNetworkReply *reply = m_rig->network.get(QNetworkRequest(m_rig->server.url(u"/token"_s)));
    connect(reply, &QNetworkReply::finished, this, [&] { handler.networkReplyFinished(reply); });
    bool isRead = false;
    connect(&handler, &OAuthReplyHandler::tokenAnswerRead, this, [&] { isRead = true; });
    QTRY_VERIFY(isRead);
    QVERIFY(!isTold);
    QCOMPARE(handler.callback(), u"http://127.0.0.1:1/cb"_s);
}

QTEST_GUILESS_MAIN(TestNetworkAuthDefects)
#include "tst_networkauthdefects.moc"
