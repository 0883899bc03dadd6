// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicerig.h"
#include "testkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is made of the answers to a device grant's requests.
class TestDeviceCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<DeviceRig>(); }
    void cleanup() { m_rig.reset(); }

    void DF_7_userCodeIsKeptAsSent_data();
    void DF_7_userCodeIsKeptAsSent();
    void DF_8_verificationUri_data();
    void DF_8_verificationUri();
    void DF_8_completeUri_data();
    void DF_8_completeUri();
    void answerThatIsNoCode_data();
    void answerThatIsNoCode();
    void serversTextIsCleaned();
    void idTokenIsChecked_data();
    void idTokenIsChecked();
    void cancelWhileTheIdTokenIsChecked();

private:
    std::unique_ptr<DeviceRig> m_rig;
};

void TestDeviceCode::DF_7_userCodeIsKeptAsSent_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("usual") << u"WDJB-MJHT"_s << true;
    QTest::newRow("alike") << u"0O1lI|"_s << true;
    QTest::newRow("accents") << u"été-12"_s << true;
    QTest::newRow("40 characters") << QString(40, u'x') << true;
    QTest::newRow("spaces") << u" AB CD "_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("new line") << u"AB\nCD"_s << false;
    QTest::newRow("turned around") << u"AB\u202eCD"_s << false;
    QTest::newRow("invisible") << u"AB\u200bCD"_s << false;
    QTest::newRow("endless") << QString(101, u'x') << false;
}

void TestDeviceCode::DF_7_userCodeIsKeptAsSent()
{
    QFETCH(QString, code);
    QFETCH(bool, isGood);
    const QJsonObject answer{{"device_code"_L1, "dev1ce"_L1},
                             {"user_code"_L1, code},
                             {"verification_uri"_L1, "https://as.example/device"_L1},
                             {"expires_in"_L1, 600}};
    m_rig->deviceAnswer.body = QJsonDocument(answer).toJson();
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    QCOMPARE(attempt.codes, isGood ? 1 : 0);
    if (isGood)
        QCOMPARE(attempt.flow->code()->userCode, code);
    else
        QCOMPARE(attempt.failure().kind, ErrorKind::AnswerUnreadable);
}

void TestDeviceCode::DF_8_verificationUri_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("uri");
    QTest::addColumn<std::optional<ErrorKind>>("failure");
    using Failure = std::optional<ErrorKind>;
    const Failure unreadable = ErrorKind::AnswerUnreadable;
    const QByteArray name = "verification_uri";
    QTest::newRow("https") << name << u"https://as.example/device"_s << Failure();
    QTest::newRow("old spelling") << QByteArray("verification_url") << u"https://as.example/d"_s
                                  << Failure();
    QTest::newRow("loopback") << name << u"http://127.0.0.1:3000/device"_s << Failure();
    QTest::newRow("fragment") << name << u"https://as.example/#/device"_s << Failure();
    QTest::newRow("script") << name << u"javascript:alert(1)"_s << unreadable;
    QTest::newRow("file") << name << u"file:///etc/passwd"_s << unreadable;
    QTest::newRow("http") << name << u"http://evil.example/"_s
                          << Failure(ErrorKind::InsecureEndpoint);
    QTest::newRow("http behind localhost")
        << name << u"http://localhost.evil.example/"_s << Failure(ErrorKind::InsecureEndpoint);
    QTest::newRow("user name") << name << u"https://good@evil.example/"_s << unreadable;
    QTest::newRow("relative") << name << u"/device"_s << unreadable;
    QTest::newRow("control character") << name << u"https://as.example/%0a"_s << unreadable;
    QTest::newRow("missing") << QByteArray("other") << u"https://as.example/device"_s << unreadable;
    QTest::newRow("endless") << name << u"https://as.example/"_s + QString(2000, u'x')
                             << unreadable;
}

void TestDeviceCode::DF_8_verificationUri()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, uri);
    QFETCH(std::optional<ErrorKind>, failure);
    m_rig->deviceAnswer.body = json("{'device_code':'d','user_code':'u','expires_in':60,'" +
                                    member + "':'" + uri.toUtf8() + "'}");
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    if (failure) {
        const Error error = attempt.failure();
        QCOMPARE(error.kind, *failure);
        QVERIFY(error.detail.contains(u"verification_uri"_s));
        QCOMPARE(error.host, u"127.0.0.1"_s);
        QVERIFY(!attempt.flow->code());
    } else {
        QCOMPARE(attempt.flow->code()->verificationUri.toString(QUrl::FullyEncoded), uri);
    }
}

void TestDeviceCode::DF_8_completeUri_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("isUsed");
    QTest::newRow("good") << u"https://as.example/device?c=A%2FB"_s << true;
    QTest::newRow("default port") << u"https://as.example:443/device?c=1"_s << true;
    QTest::newRow("other host") << u"https://evil.example/device?c=1"_s << false;
    QTest::newRow("other port") << u"https://as.example:8443/device?c=1"_s << false;
    QTest::newRow("plain") << u"http://as.example/device?c=1"_s << false;
    QTest::newRow("user name") << u"https://as.example@evil.example/"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
}

void TestDeviceCode::DF_8_completeUri()
{
    QFETCH(QString, uri);
    QFETCH(bool, isUsed);
    m_rig->deviceAnswer =
        DeviceRig::codes("'expires_in':60,'verification_uri_complete':'" + uri.toUtf8() + "'");
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    const DeviceCode code = attempt.flow->code().value();
    QCOMPARE(code.verificationUri, QUrl(u"https://as.example/device"_s));
    QCOMPARE(code.verificationUriComplete.toString(QUrl::FullyEncoded), isUsed ? uri : QString());
}

void TestDeviceCode::answerThatIsNoCode_data()
{
    QTest::addColumn<ScriptedAnswer>("answer");
    QTest::addColumn<ErrorKind>("kind");
    const auto body = [](const char *text) {
        return ScriptedAnswer{.body = json(text)};
    };
    constexpr auto unreadable = ErrorKind::AnswerUnreadable;
    QTest::newRow("no device_code")
        << body("{'user_code':'u','verification_uri':'https://as.example/','expires_in':60}")
        << unreadable;
    QTest::newRow("no expires_in") << DeviceRig::codes("'interval':5") << unreadable;
    QTest::newRow("expired") << DeviceRig::codes("'expires_in':0") << unreadable;
    QTest::newRow("list") << body("[]") << unreadable;
    QTest::newRow("page") << ScriptedAnswer{.contentType = "text/html", .body = "<p>"}
                          << unreadable;
    QTest::newRow("not here") << ScriptedAnswer{.status = 404} << ErrorKind::NotFound;
    QTest::newRow("broken") << ScriptedAnswer{.status = 500} << ErrorKind::ServerError;
    QTest::newRow("refused") << DeviceRig::error("unauthorized_client") << ErrorKind::TokenRefused;
    QTest::newRow("lost") << ScriptedAnswer{.dropsConnection = true} << ErrorKind::ConnectionLost;
}

void TestDeviceCode::answerThatIsNoCode()
{
    QFETCH(ScriptedAnswer, answer);
    m_rig->deviceAnswer = answer;
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    QTEST(attempt.failure().kind, "kind");
    QCOMPARE(attempt.codes, 0);
    QCOMPARE(attempt.settled, 1);
    QCOMPARE(m_rig->server.requests().size(), 1);
}

void TestDeviceCode::serversTextIsCleaned()
{
    m_rig->deviceAnswer = {
        .status = 400,
        .body = json("{'error':'bad\\u202ecode','error_description':'a\\u0007b\\u200e " +
                     QByteArray(1000, 'x') + "'}")};
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    QCOMPARE(attempt.failure().oauthCode, u"badcode"_s);
    QVERIFY(attempt.failure().detail.startsWith(u"ab x"));
    QVERIFY(attempt.failure().detail.size() < 310);
}

void TestDeviceCode::idTokenIsChecked_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good, without nonce") << u""_s << true;
    QTest::newRow("other issuer") << u"iss"_s << false;
    QTest::newRow("other audience") << u"aud"_s << false;
    QTest::newRow("expired") << u"exp"_s << false;
    QTest::newRow("other key") << u"key"_s << false;
    QTest::newRow("keys not known") << u"keys"_s << false;
}

void TestDeviceCode::idTokenIsChecked()
{
    QFETCH(QString, fault);
    QFETCH(bool, isGood);
    const TestKey key = TestKey::elliptic("P-256");
    const qint64 now = m_rig->clock.utcNow().toSecsSinceEpoch();
    QJsonObject claims{{"iss"_L1, "https://as.example"_L1},
                       {"aud"_L1, "client"_L1},
                       {"sub"_L1, "ada"_L1},
                       {"name"_L1, "Ada"_L1},
                       {"iat"_L1, now},
                       {"exp"_L1, now + 3600}};
    if (fault == u"exp")
        claims.insert(fault, now - 3600);
    else if (claims.contains(fault))
        claims.insert(fault, "somebody else"_L1);
    const QByteArray token = signedToken({{"alg"_L1, "ES256"_L1}, {"kid"_L1, "k"_L1}}, claims,
                                         fault == u"key" ? TestKey::elliptic("P-256") : key);
    m_rig->keysAnswer.body =
        QJsonDocument(QJsonObject{{"keys"_L1, QJsonArray{key.jwk(u"k"_s)}}}).toJson();
    m_rig->answerPoll = [token](int, const QByteArray &) {
        return ScriptedAnswer{.body = json("{'access_token':'at','token_type':'Bearer',"
                                           "'id_token':'" +
                                           token + "'}")};
    };
    ClientConfig client = m_rig->client();
    client.scopes = {u"openid"_s};
    if (fault != u"keys")
        client.keysEndpoint = m_rig->server.url(u"/keys"_s);
    DeviceAttempt attempt(*m_rig, client);
    attempt.start().pass(6s);
    const Result<AuthorizationGrant> result = attempt.result();
    QCOMPARE(result.isOk(), isGood);
    if (isGood)
        QCOMPARE(result.value().identity->subject, u"ada"_s);
    else
        QCOMPARE(result.error().kind, ErrorKind::IdTokenInvalid);
    QVERIFY(QTest::qWaitFor([&] { return attempt.settled == 1; }));
    QCOMPARE(attempt.late, isGood ? QByteArrayList{} : QByteArrayList{"at"}); // to be revoked
}

void TestDeviceCode::cancelWhileTheIdTokenIsChecked()
{
    m_rig->keysAnswer.keepsSilent = true;
    m_rig->answerPoll = [](int, const QByteArray &) {
        return ScriptedAnswer{
            .body = json("{'access_token':'at','token_type':'Bearer','id_token':'a.b.c'}")};
    };
    ClientConfig client = m_rig->client();
    client.scopes = {u"openid"_s};
    client.keysEndpoint = m_rig->server.url(u"/keys"_s);
    DeviceAttempt attempt(*m_rig, client);
    attempt.start();
    m_rig->clock.advance(6s);
    QVERIFY(QTest::qWaitFor([this] { return !m_rig->server.requests("/keys").isEmpty(); }));
    attempt.flow->cancel();
    QCOMPARE(attempt.failure().kind, ErrorKind::Cancelled);
    QVERIFY(QTest::qWaitFor([&] { return attempt.settled == 1; }));
    QCOMPARE(attempt.late, QByteArrayList{"at"});
}

QTEST_GUILESS_MAIN(TestDeviceCode)
#include "tst_devicecode.moc"
