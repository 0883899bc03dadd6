// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicerig.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray oddText = " %&+£€ a=b;c#d?e r%41";

QList<QByteArray> bodyKeys(const RecordedRequest &request)
{
    QList<QByteArray> keys;
    for (const auto &[key, value] : request.formFields())
        keys.append(key);
    return keys;
}

QJsonObject object(const RecordedRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

/// What the two requests of a device grant hold and where they go; \see tst_deviceflow for the
/// polling.
class TestDeviceRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<DeviceRig>(); }
    void cleanup() { m_rig.reset(); }

    void DF_1_jsonBodies();
    void DF_1_hostNameIsSaidWhereAskedFor();
    void DF_1_badConfigurationSendsNothing_data();
    void DF_1_badConfigurationSendsNothing();
    void EN_2_everyFieldIsEncodedOnce();
    void CR_1_publicClientSendsNoSecret();
    void CR_2_exactlyOneMethod_data();
    void CR_2_exactlyOneMethod();
    void MC_3_resourcesGoAlong();
    void TL_3_redirectIsNotFollowed_data();
    void TL_3_redirectIsNotFollowed();
    void TL_4_challengeIsNotAnswered_data();
    void TL_4_challengeIsNotAnswered();

private:
    std::unique_ptr<DeviceRig> m_rig;
};

void TestDeviceRequest::DF_1_jsonBodies()
{
    ClientConfig client = m_rig->client();
    client.device.body = DeviceRequestBody::Json;
    client.resources = {u"https://mcp.example/a"_s};
    m_rig->answerPoll = [](int, const QByteArray &) {
        return DeviceRig::tokens();
    };
    DeviceAttempt attempt(*m_rig, client);
    attempt.start().pass(6s);
    QVERIFY(attempt.result().isOk());
    for (const RecordedRequest &request : m_rig->server.requests())
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(object(m_rig->server.requests("/device").first()),
             (QJsonObject{{"client_id"_L1, "client"_L1},
                          {"scope"_L1, "read write"_L1},
                          {"resource"_L1, "https://mcp.example/a"_L1}}));
    QCOMPARE(object(m_rig->polls().first()),
             (QJsonObject{{"client_id"_L1, "client"_L1},
                          {"device_code"_L1, "dev1ce"_L1},
                          {"grant_type"_L1, "urn:ietf:params:oauth:grant-type:device_code"_L1},
                          {"resource"_L1, "https://mcp.example/a"_L1}}));
}

void TestDeviceRequest::DF_1_hostNameIsSaidWhereAskedFor()
{
    ClientConfig client = m_rig->client();
    client.device.sendsHostName = true;
    client.device.extraParameters = {{u"audience"_s, u"x y"_s}};
    DeviceAttempt attempt(*m_rig, client);
    attempt.start().pass(6s);
    const RecordedRequest seen = m_rig->server.requests("/device").first();
    QCOMPARE(seen.formField("hostname"), QSysInfo::machineHostName().toUtf8());
    QCOMPARE(seen.formField("audience"), QByteArray("x y"));
    QCOMPARE(bodyKeys(m_rig->polls().first()),
             (QList<QByteArray>{"grant_type", "device_code", "client_id"}));
}

void TestDeviceRequest::DF_1_badConfigurationSendsNothing_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no endpoint") << u"none"_s << ErrorKind::ConfigurationInvalid;
    QTest::newRow("plain http") << u"http"_s << ErrorKind::InsecureEndpoint;
    QTest::newRow("plain token endpoint") << u"poll"_s << ErrorKind::InsecureEndpoint;
    QTest::newRow("no client") << u"client"_s << ErrorKind::ConfigurationInvalid;
    QTest::newRow("no secret") << u"secret"_s << ErrorKind::ConfigurationInvalid;
    QTest::newRow("parameter twice") << u"twice"_s << ErrorKind::ConfigurationInvalid;
    QTest::newRow("resource with fragment") << u"resource"_s << ErrorKind::ConfigurationInvalid;
}

void TestDeviceRequest::DF_1_badConfigurationSendsNothing()
{
    QFETCH(QString, fault);
    ClientConfig client = m_rig->client();
    if (fault == u"none")
        client.device.authorizationEndpoint.clear();
    else if (fault == u"http")
        client.device.authorizationEndpoint = QUrl(u"http://as.example/device"_s);
    else if (fault == u"poll")
        client.device.tokenEndpoint = QUrl(u"http://as.example/token"_s);
    else if (fault == u"client")
        client.clientId.clear();
    else if (fault == u"secret")
        client.authentication = ClientAuthentication::ClientSecretPost;
    else if (fault == u"twice")
        client.device.extraParameters = {{u"scope"_s, u"more"_s}};
    else
        client.resources = {u"https://mcp.example/#x"_s};
    DeviceAttempt attempt(*m_rig, client);
    attempt.start();
    QTEST(attempt.failure().kind, "kind");
    QVERIFY(m_rig->server.requests().isEmpty());
}

void TestDeviceRequest::EN_2_everyFieldIsEncodedOnce()
{
    ClientConfig client = m_rig->client();
    client.clientId = QString::fromUtf8(oddText);
    client.clientSecret = Secret(oddText + "s");
    client.authentication = ClientAuthentication::ClientSecretPost;
    client.scopes = {u"%41+£"_s, u"b&c"_s};
    client.resources = {u"https://mcp.example/a%20b?c=d&e=%2B"_s};
    m_rig->deviceAnswer.body.replace("dev1ce", oddText);
    DeviceAttempt attempt(*m_rig, client);
    attempt.start().pass(6s);
    const RecordedRequest asked = m_rig->server.requests("/device").first();
    const RecordedRequest poll = m_rig->polls().first();
    QCOMPARE(asked.formField("scope"), QByteArray("%41+£ b&c"));
    QCOMPARE(poll.formField("device_code"), oddText);
    for (const RecordedRequest &request : {asked, poll}) {
        QCOMPARE(request.formField("client_id"), oddText);
        QCOMPARE(request.formField("client_secret"), oddText + "s");
        QCOMPARE(request.formField("resource"), QByteArray("https://mcp.example/a%20b?c=d&e=%2B"));
        QVERIFY(!request.body.contains(' ') && !request.body.contains('#'));
    }
}

void TestDeviceRequest::CR_1_publicClientSendsNoSecret()
{
    ClientConfig client = m_rig->client();
    client.clientSecret = Secret("left over");
    DeviceAttempt attempt(*m_rig, client);
    attempt.start().pass(6s);
    QCOMPARE(m_rig->server.requests().size(), 2);
    for (const RecordedRequest &request : m_rig->server.requests()) {
        QVERIFY(bodyKeys(request).contains("client_id"));
        QVERIFY(!bodyKeys(request).contains("client_secret"));
        QVERIFY(!request.headers.contains("authorization"));
    }
}

void TestDeviceRequest::CR_2_exactlyOneMethod_data()
{
    QTest::addColumn<bool>("isBasic");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("header") << true << false;
    QTest::newRow("form") << false << false;
    QTest::newRow("header, JSON") << true << true;
    QTest::newRow("JSON") << false << true;
}

void TestDeviceRequest::CR_2_exactlyOneMethod()
{
    QFETCH(bool, isBasic);
    QFETCH(bool, isJson);
    ClientConfig client = m_rig->client();
    client.clientId = u"id:1"_s;
    client.clientSecret = Secret("a:b+c%/é ");
    client.authentication =
        isBasic ? ClientAuthentication::ClientSecretBasic : ClientAuthentication::ClientSecretPost;
    client.device.body = isJson ? DeviceRequestBody::Json : DeviceRequestBody::Form;
    DeviceAttempt attempt(*m_rig, client);
    attempt.start().pass(6s);
    QCOMPARE(m_rig->server.requests().size(), 2);
    const QByteArray header = "Basic " + QByteArray("id%3A1:a%3Ab%2Bc%25%2F%C3%A9%20").toBase64();
    for (const RecordedRequest &request : m_rig->server.requests()) {
        const QByteArray id = isJson ? object(request).value("client_id"_L1).toString().toUtf8()
                                     : request.formField("client_id");
        const QByteArray secret =
            isJson ? object(request).value("client_secret"_L1).toString().toUtf8()
                   : request.formField("client_secret");
        QCOMPARE(request.headers.value("authorization"), isBasic ? header : QByteArray());
        QCOMPARE(secret, isBasic ? QByteArray() : QByteArray("a:b+c%/é "));
        QCOMPARE(id, isBasic && !isJson ? QByteArray() : QByteArray("id:1"));
        QVERIFY(!request.target.contains("a%3Ab"));
    }
}

void TestDeviceRequest::MC_3_resourcesGoAlong()
{
    ClientConfig client = m_rig->client();
    client.resources = {u"https://mcp.example/mcp"_s, u"urn:x:y"_s};
    m_rig->answerPoll = [](int, const QByteArray &) {
        return DeviceRig::error("invalid_target");
    };
    DeviceAttempt attempt(*m_rig, client);
    attempt.start().pass(6s);
    QCOMPARE(m_rig->server.requests().size(), 2);
    for (const RecordedRequest &request : m_rig->server.requests()) {
        QByteArrayList resources;
        for (const auto &[name, value] : request.formFields()) {
            if (name == "resource")
                resources.append(value);
        }
        QCOMPARE(resources, (QByteArrayList{"https://mcp.example/mcp", "urn:x:y"}));
    }
    QCOMPARE(attempt.failure().kind, ErrorKind::TokenRefused); // and not the end of a session
    QCOMPARE(attempt.failure().oauthCode, u"invalid_target"_s);
}

void TestDeviceRequest::TL_3_redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPoll");
    for (const int status : {301, 302, 303, 307, 308}) {
        QTest::addRow("code, %d", status) << status << false;
        QTest::addRow("poll, %d", status) << status << true;
    }
}

void TestDeviceRequest::TL_3_redirectIsNotFollowed()
{
    QFETCH(int, status);
    QFETCH(bool, isPoll);
    RecordingServer target;
    const ScriptedAnswer redirect{.status = status,
                                  .headers = {{"Location", target.url(u"/x"_s).toEncoded()}}};
    if (isPoll)
        m_rig->answerPoll = [redirect](int, const QByteArray &) {
            return redirect;
        };
    else
        m_rig->deviceAnswer = redirect;
    DeviceAttempt attempt(*m_rig);
    attempt.start().pass(20s);
    QCOMPARE(attempt.failure().kind, ErrorKind::RedirectRefused);
    QCOMPARE(attempt.failure().httpStatus, status);
    QVERIFY(target.requests().isEmpty());
    QCOMPARE(m_rig->server.requests().size(), isPoll ? 2 : 1);
}

void TestDeviceRequest::TL_4_challengeIsNotAnswered_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *scheme :
         {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "Negotiate", "NTLM", "Bearer"})
        QTest::newRow(scheme) << QByteArray(scheme);
}

void TestDeviceRequest::TL_4_challengeIsNotAnswered()
{
    QFETCH(QByteArray, challenge);
    ScriptedAnswer answer = DeviceRig::error("invalid_client", 401);
    answer.headers = {{"WWW-Authenticate", challenge}};
    m_rig->answerPoll = [answer](int, const QByteArray &) {
        return answer;
    };
    DeviceAttempt polled(*m_rig);
    polled.start().pass(20s);
    QCOMPARE(polled.failure().oauthCode, u"invalid_client"_s);
    QCOMPARE(m_rig->polls().size(), 1);

    m_rig->server.clear();
    m_rig->deviceAnswer = answer;
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    QCOMPARE(attempt.failure().oauthCode, u"invalid_client"_s);
    QCOMPARE(m_rig->server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestDeviceRequest)
#include "tst_devicerequest.moc"
