// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"
#include "oauth/tokenrefresh.h"
#include "resultof.h"
#include "testkey.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Lanyard;
using namespace Qt::StringLiterals;

/// Sign-in with scope openid: nonce, keys, ID token.
class TestIdentityCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }

    void ID_2_whoSignedIn();
    void ID_1_freshNonceForEachAttempt();
    void ID_1_nonceMustComeBack_data();
    void ID_1_nonceMustComeBack();
    void ID_2_wrongTokensAreRefused_data();
    void ID_2_wrongTokensAreRefused();
    void ID_2_keysThatDoNotCome_data();
    void ID_2_keysThatDoNotCome();
    void keysAddressIsNotKnown();
    void missingIdTokenIsRefused();
    void notAskedForMeansNotLookedAt();
    void cancelWhileKeysAreFetched();
    void ID_3_refresh_data();
    void ID_3_refresh();

private:
    ClientConfig client() const
    {
        ClientConfig config = m_rig->client();
        config.scopes = {u"openid"_s, u"profile"_s};
        config.keysEndpoint = m_rig->server.url(u"/keys"_s);
        return config;
    }
    QJsonObject claims(const QByteArray &nonce) const
    {
        const qint64 now = m_rig->clock.utcNow().toSecsSinceEpoch();
        return {{u"iss"_s, u"https://as.example"_s},
                {u"sub"_s, u"user-1"_s},
                {u"aud"_s, u"client"_s},
                {u"exp"_s, now + 600},
                {u"iat"_s, now},
                {u"nonce"_s, QString::fromLatin1(nonce)},
                {u"name"_s, u"Ada"_s}};
    }
    void answerWith(const QJsonObject &tokenClaims, const TestKey &key)
    {
        const QByteArray token =
            signedToken({{u"alg"_s, u"ES256"_s}, {u"kid"_s, u"k1"_s}}, tokenClaims, key);
        m_rig->tokenAnswer.body =
            json("{'access_token':'at','token_type':'Bearer','id_token':'" + token + "'}");
    }
    Result<AuthorizationGrant> finish(Attempt &attempt)
    {
        attempt.comeBackWell();
        return attempt.result();
    }

    const TestKey m_key = TestKey::elliptic("P-256");
    std::unique_ptr<FlowRig> m_rig;
};

void TestIdentityCheck::init()
{
    m_rig = std::make_unique<FlowRig>();
    const QJsonObject keys{{u"keys"_s, QJsonArray{m_key.jwk(u"k1"_s)}}};
    m_rig->keysAnswer.body = QJsonDocument(keys).toJson();
}

void TestIdentityCheck::ID_2_whoSignedIn()
{
    Attempt attempt(*m_rig, client());
    attempt.start();
    answerWith(claims(attempt.asked("nonce")), m_key);
    const Result<AuthorizationGrant> result = finish(attempt);
    QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
    QVERIFY(result.value().identity);
    QCOMPARE(result.value().identity->subject, u"user-1"_s);
    QCOMPARE(result.value().identity->name, u"Ada"_s);
    QVERIFY(result.value().tokens.idToken);
    QCOMPARE(m_rig->server.requests("/keys").size(), 1);
    QVERIFY(!m_rig->server.requests("/keys").first().headers.contains("authorization"));
}

void TestIdentityCheck::ID_1_freshNonceForEachAttempt()
{
    Attempt first(*m_rig, client());
    Attempt second(*m_rig, client());
    QVERIFY(first.start().asked("nonce").size() >= 22);
    QVERIFY(first.asked("nonce") != second.start().asked("nonce"));
    QVERIFY(first.asked("nonce") != first.asked("state"));
    Attempt without(*m_rig, m_rig->client());
    QVERIFY(without.start().asked("nonce").isEmpty());
}

void TestIdentityCheck::ID_1_nonceMustComeBack_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"missing", "old attempt", "other case"})
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestIdentityCheck::ID_1_nonceMustComeBack()
{
    QFETCH(QString, change);
    Attempt old(*m_rig, client());
    Attempt attempt(*m_rig, client());
    old.start();
    attempt.start();
    QByteArray nonce = attempt.asked("nonce");
    if (change == u"old attempt")
        nonce = old.asked("nonce");
    if (change == u"other case")
        nonce = nonce == nonce.toLower() ? nonce.toUpper() : nonce.toLower();
    QJsonObject wrong = claims(nonce);
    if (change == u"missing")
        wrong.remove(u"nonce"_s);
    answerWith(wrong, m_key);
    QCOMPARE(finish(attempt).error().kind, ErrorKind::IdTokenInvalid);
}

void TestIdentityCheck::ID_2_wrongTokensAreRefused_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("iss") << u"iss"_s << QJsonValue(u"https://evil.example"_s);
    QTest::newRow("aud") << u"aud"_s << QJsonValue(u"another"_s);
    QTest::newRow("exp") << u"exp"_s << QJsonValue(1);
    QTest::newRow("key") << u"name"_s << QJsonValue(u"signed with another key"_s);
}

void TestIdentityCheck::ID_2_wrongTokensAreRefused()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    Attempt attempt(*m_rig, client());
    attempt.start();
    QJsonObject wrong = claims(attempt.asked("nonce"));
    wrong.insert(claim, value);
    answerWith(wrong, claim == u"name" ? TestKey::elliptic("P-256") : m_key);
    QCOMPARE(finish(attempt).error().kind, ErrorKind::IdTokenInvalid);
}

void TestIdentityCheck::ID_2_keysThatDoNotCome_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("503") << 503 << QByteArray() << ErrorKind::ServerError;
    QTest::newRow("302") << 302 << QByteArray() << ErrorKind::RedirectRefused;
    QTest::newRow("no JSON") << 200 << QByteArray("<p>") << ErrorKind::AnswerUnreadable;
    QTest::newRow("a list") << 200 << QByteArray("[]") << ErrorKind::IdTokenInvalid;
    QTest::newRow("no keys") << 200 << QByteArray("{}") << ErrorKind::IdTokenInvalid;
}

void TestIdentityCheck::ID_2_keysThatDoNotCome()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    m_rig->keysAnswer = {.status = status, .body = body};
    Attempt attempt(*m_rig, client());
    attempt.start();
    answerWith(claims(attempt.asked("nonce")), m_key);
    QCOMPARE(finish(attempt).error().kind, kind);
}

void TestIdentityCheck::keysAddressIsNotKnown()
{
    ClientConfig config = client();
    config.keysEndpoint.clear();
    Attempt attempt(*m_rig, config);
    attempt.start();
    answerWith(claims(attempt.asked("nonce")), m_key);
    QCOMPARE(finish(attempt).error().kind, ErrorKind::IdTokenInvalid);

    m_rig->tokenAnswer.body = json("{'access_token':'at','token_type':'Bearer'}");
    Attempt without(*m_rig, config);
    without.start();
    QCOMPARE(finish(without).error().kind, ErrorKind::IdTokenInvalid);
}

/// OIDC Core, 3.1.3.3: who asks for openid gets one.
void TestIdentityCheck::missingIdTokenIsRefused()
{
    Attempt attempt(*m_rig, client());
    attempt.start();
    const Result<AuthorizationGrant> result = finish(attempt);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::IdTokenInvalid);
    QVERIFY(m_rig->server.requests("/keys").isEmpty());
}

void TestIdentityCheck::notAskedForMeansNotLookedAt()
{
    ClientConfig config = client();
    config.scopes = {u"profile"_s};
    Attempt attempt(*m_rig, config);
    attempt.start();
    answerWith(claims("x"), TestKey::elliptic("P-256"));
    const Result<AuthorizationGrant> result = finish(attempt);
    QVERIFY(result);
    QVERIFY(!result.value().identity);
}

void TestIdentityCheck::cancelWhileKeysAreFetched()
{
    m_rig->keysAnswer.delayMs = 100;
    Attempt attempt(*m_rig, client());
    attempt.start();
    answerWith(claims(attempt.asked("nonce")), m_key);
    attempt.comeBackWell();
    QTRY_COMPARE(m_rig->server.requests("/keys").size(), 1);
    attempt.flow->cancel();
    QCOMPARE(attempt.failure(), ErrorKind::Cancelled);
    QTest::qWait(150);
    QCOMPARE(attempt.results.size(), 1);
}

void TestIdentityCheck::ID_3_refresh_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<bool>("isAccepted");
    QTest::newRow("no ID token") << QString() << true;
    QTest::newRow("same") << u"user-1"_s << true;
    QTest::newRow("somebody else") << u"user-2"_s << false;
}

void TestIdentityCheck::ID_3_refresh()
{
    QFETCH(QString, subject);
    QFETCH(bool, isAccepted);
    if (!subject.isEmpty()) {
        QJsonObject refreshed = claims("");
        refreshed.insert(u"sub"_s, subject);
        answerWith(refreshed, m_key);
    }
    TokenRefresh refresh(client(), Secret("r0"), {}, m_rig->network, m_rig->clock);
    refresh.setExpectedSubject(u"user-1"_s);
    const Result<TokenSet> result = resultOf<TokenSet>(refresh);
    QCOMPARE(result.isOk(), isAccepted);
    if (!isAccepted)
        QCOMPARE(result.error().kind, ErrorKind::IdTokenInvalid);
}

QTEST_GUILESS_MAIN(TestIdentityCheck)
#include "tst_identitycheck.moc"
