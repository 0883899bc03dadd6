// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/clientproof.h"
#include "oauth/clientregistration.h"
#include "oauth/strictnetwork.h"
#include "resultof.h"
#include "support/fakeclock.h"
#include "support/recordingserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const RedirectConfig FixedRedirect{
    .host = u"localhost"_s, .path = u"/callback"_s, .ports = {52417}};

} // namespace

class TestClientRegistration : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] ServerMetadata metadata() const
    {
        ServerMetadata server;
        server.issuer = u"https://as.example"_s;
        server.authorizationEndpoint = QUrl(u"https://as.example/authorize"_s);
        server.tokenEndpoint = QUrl(u"https://as.example/token"_s);
        server.registrationEndpoint = m_server.url(u"/register"_s);
        return server;
    }
    Result<RegisteredClient> registerWith(const ScriptedAnswer &answer)
    {
        m_server.clear();
        m_server.setHandler([answer](const RecordedRequest &) { return answer; });
        ClientRegistration registration(metadata(), FixedRedirect, {u"read"_s, u"write"_s},
                                        m_network, m_clock);
        return resultOf<RegisteredClient>(registration);
    }
    [[nodiscard]] QJsonObject sent() const
    {
        return QJsonDocument::fromJson(m_server.requests().value(0).body).object();
    }

    RecordingServer m_server;
    FakeClock m_clock;
    StrictNetwork m_network;

private Q_SLOTS:
    void CR_4_asksAsANativePublicClient()
    {
        QVERIFY(registerWith({.status = 201, .body = json("{'client_id':'new'}")}));
        QCOMPARE(m_server.requests().size(), 1);
        const RecordedRequest request = m_server.requests().first();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(!request.headers.contains("authorization"));
        const QJsonObject expected =
            QJsonDocument::fromJson(
                json("{'client_name':'Lanyard','application_type':'native',"
                     "'redirect_uris':['http://localhost:52417/callback'],"
                     "'grant_types':['authorization_code','refresh_token'],"
                     "'response_types':['code'],'token_endpoint_auth_method':'none',"
                     "'scope':'read write'}"))
                .object();
        QCOMPARE(sent(), expected);
    }

    void CR_4_grantsThatTheServerKnows()
    {
        ServerMetadata server = metadata();
        const QString device = u"urn:ietf:params:oauth:grant-type:device_code"_s;
        server.deviceAuthorizationEndpoint = QUrl(u"https://as.example/device"_s);
        const auto grants = [&] {
            m_server.clear();
            ClientRegistration registration(server, {}, {}, m_network, m_clock);
            [[maybe_unused]] const auto result = resultOf<RegisteredClient>(registration);
            return sent().value("grant_types"_L1).toArray();
        };
        QCOMPARE(grants(), (QJsonArray{u"authorization_code"_s, u"refresh_token"_s, device}));
        server.saysGrantTypes = true;
        server.grantTypes = QStringList{u"authorization_code"_s};
        QCOMPARE(grants(), QJsonArray{u"authorization_code"_s});
        QVERIFY(!sent().contains("scope"_L1));
    }

    void CR_4_loopbackRedirectsHaveNoPort()
    {
        QCOMPARE(registrableRedirects({.host = {}, .path = u"/callback"_s, .ports = {}},
                                      u"https://as.example"_s),
                 (QStringList{u"http://127.0.0.1/callback"_s, u"http://[::1]/callback"_s}));
        QCOMPARE(registrableRedirects(FixedRedirect, u"https://as.example"_s),
                 QStringList{u"http://localhost:52417/callback"_s});
        // IS-4: servers whose redirect is not fixed have different ones.
        QVERIFY(registrableRedirects({}, u"https://a.example"_s) !=
                registrableRedirects({}, u"https://b.example"_s));
    }

    void CR_4_whatTheServerReturnedCounts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("fault"); // how the detail begins; empty: accepted
        const auto row = [](const char *name, const char *body, const char *fault) {
            QTest::newRow(name) << json(body) << QString::fromLatin1(fault);
        };
        row("client_id only", "{'client_id':'new'}", "");
        row("same redirect",
            "{'client_id':'new','redirect_uris':['http://localhost:52417/callback']}", "");
        row("changed redirect",
            "{'client_id':'new','redirect_uris':['http://localhost:52418/callback']}",
            "redirect_uris was changed by the server to http://localhost:52418/callback");
        row("redirect added",
            "{'client_id':'new','redirect_uris':['http://localhost:52417/callback',"
            "'https://evil.example/']}",
            "redirect_uris was changed");
        row("redirects gone", "{'client_id':'new','redirect_uris':[]}",
            "redirect_uris was changed");
        row("redirects of a wrong type", "{'client_id':'new','redirect_uris':'x'}",
            "redirect_uris is not an array");
        row("no client_id", "{'client_secret':'s'}", "client_id is missing");
        row("numeric client_id", "{'client_id':5}", "client_id is not a string");
        row("unknown proof",
            "{'client_id':'new','client_secret':'s',"
            "'token_endpoint_auth_method':'private_key_jwt'}",
            "token_endpoint_auth_method is not one");
        row("proof without its secret",
            "{'client_id':'new','token_endpoint_auth_method':'client_secret_post'}",
            "client_secret is missing");
        row("odd expiry",
            "{'client_id':'new','client_secret':'s','client_secret_expires_at':'soon'}",
            "client_secret_expires_at is no time");
        row("absurd expiry",
            "{'client_id':'new','client_secret':'s','client_secret_expires_at':1e300}",
            "client_secret_expires_at is no time");
    }
    void CR_4_whatTheServerReturnedCounts()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, fault);
        const Result<RegisteredClient> result = registerWith({.status = 201, .body = body});
        QCOMPARE(result.isOk(), fault.isEmpty());
        if (!fault.isEmpty()) {
            QCOMPARE(result.error().kind, ErrorKind::AnswerUnreadable);
            QVERIFY2(result.error().detail.startsWith(fault), qPrintable(result.error().detail));
            QCOMPARE(result.error().host, u"127.0.0.1"_s);
            return;
        }
        QCOMPARE(result.value().clientId, u"new"_s);
        QCOMPARE(result.value().issuer, u"https://as.example"_s);
        QCOMPARE(result.value().redirectUris, QStringList{u"http://localhost:52417/callback"_s});
        QVERIFY(!result.value().clientSecret);
        QVERIFY(result.value().authentication == ClientAuthentication::None);
        QVERIFY(result.value().isUsable(u"https://as.example"_s, m_clock.utcNow()));
    }

    void CR_4_secretsAndTheirProof_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("way");
        QTest::newRow("not said") << QByteArray() << int(ClientAuthentication::ClientSecretBasic);
        QTest::newRow("basic") << QByteArray("client_secret_basic")
                               << int(ClientAuthentication::ClientSecretBasic);
        QTest::newRow("post") << QByteArray("client_secret_post")
                              << int(ClientAuthentication::ClientSecretPost);
        QTest::newRow("none") << QByteArray("none") << int(ClientAuthentication::None);
    }
    void CR_4_secretsAndTheirProof()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, way);
        QByteArray body = "{'client_id':'new','client_secret':'CANARY'";
        if (!method.isEmpty())
            body += ",'token_endpoint_auth_method':'" + method + "'";
        const RegisteredClient client =
            registerWith({.status = 201, .body = json(body + "}")}).value();
        QCOMPARE(int(client.authentication), way);
        const ClientConfig config =
            clientConfigFor(metadata(), client, {u"read"_s}, FixedRedirect).value();
        QCOMPARE(int(config.authentication), way);
        QCOMPARE(config.clientSecret.has_value(), way != int(ClientAuthentication::None));
        QVERIFY(clientProof(config));
        QVERIFY(!client.secretExpiresAt.isValid()); // not said: never
    }

    void CR_4_expiredSecretMeansANewRegistration_data()
    {
        QTest::addColumn<qint64>("secondsLeft"); // -1: 0 was sent, which means never
        QTest::addColumn<bool>("isUsable");
        QTest::newRow("a minute") << qint64(60) << false;
        QTest::newRow("an hour") << qint64(3600) << true;
        QTest::newRow("past") << qint64(-3600) << false;
        QTest::newRow("never") << qint64(-1) << true;
    }
    void CR_4_expiredSecretMeansANewRegistration()
    {
        QFETCH(qint64, secondsLeft);
        QFETCH(bool, isUsable);
        const qint64 at = secondsLeft == -1 ? 0 : m_clock.utcNow().toSecsSinceEpoch() + secondsLeft;
        const RegisteredClient client =
            registerWith({.status = 201,
                          .body = json("{'client_id':'new','client_secret':'s',"
                                       "'client_secret_expires_at':" +
                                       QByteArray::number(at) + "}")})
                .value();
        QCOMPARE(client.isUsable(client.issuer, m_clock.utcNow()), isUsable);
        QVERIFY(!client.isUsable(u"https://as.example/"_s, m_clock.utcNow())); // IS-5
        m_clock.advance(std::chrono::hours(2));
        QCOMPARE(client.isUsable(client.issuer, m_clock.utcNow()), at == 0);
    }

    void CR_4_registrationTokenIsASecret()
    {
        const RegisteredClient client =
            registerWith(
                {.status = 201,
                 .body = json("{'client_id':'new','registration_access_token':'CANARY',"
                              "'registration_client_uri':'https://as.example/register/new'}")})
                .value();
        QVERIFY(client.registrationToken->matches("CANARY"));
        QCOMPARE(client.managementEndpoint, QUrl(u"https://as.example/register/new"_s));
        const RegisteredClient plain =
            registerWith(
                {.body = json("{'client_id':'new',"
                              "'registration_client_uri':'http://as.example/register/new'}")})
                .value();
        QVERIFY(plain.managementEndpoint.isEmpty());
    }

    void CR_4_refusalsAreTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("code");
        const QByteArray badRedirect =
            json("{'error':'invalid_redirect_uri','error_description':'no\\nloopback'}");
        QTest::newRow("invalid_redirect_uri")
            << 400 << badRedirect << ErrorKind::TokenRefused << u"invalid_redirect_uri"_s;
        QTest::newRow("with 200") << 200 << badRedirect << ErrorKind::TokenRefused
                                  << u"invalid_redirect_uri"_s;
        QTest::newRow("403") << 403 << QByteArray("{}") << ErrorKind::Forbidden << QString();
        QTest::newRow("403 with a code") << 403 << json("{'error':'access_denied'}")
                                         << ErrorKind::TokenRefused << u"access_denied"_s;
        QTest::newRow("401") << 401 << QByteArray("{}") << ErrorKind::Unauthorized << QString();
        QTest::newRow("404 page") << 404 << QByteArray("<p>") << ErrorKind::NotFound << QString();
        QTest::newRow("500") << 500 << QByteArray("{}") << ErrorKind::ServerError << QString();
        QTest::newRow("array") << 201 << QByteArray("[]") << ErrorKind::AnswerUnreadable
                               << QString();
    }
    void CR_4_refusalsAreTold()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, code);
        const Result<RegisteredClient> result = registerWith({.status = status, .body = body});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().oauthCode, code);
        QCOMPARE(result.error().httpStatus, status);
        if (code == u"invalid_redirect_uri"_s)
            QCOMPARE(result.error().detail, u"no loopback"_s);
    }

    void TL_3_registrationFollowsNoRedirect()
    {
        RecordingServer other;
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const QUrl &target : {other.url(u"/r"_s), m_server.url(u"/r"_s)}) {
                const Result<RegisteredClient> result =
                    registerWith({.status = status, .headers = {{"Location", target.toEncoded()}}});
                QVERIFY(!result);
                QCOMPARE(result.error().kind, ErrorKind::RedirectRefused);
                QCOMPARE(m_server.requests().size(), 1);
                QVERIFY(other.requests().isEmpty());
            }
        }
    }

    void initialAccessTokenGoesInTheHeader()
    {
        m_server.clear();
        m_server.setHandler({});
        ClientRegistration registration(metadata(), {}, {}, m_network, m_clock);
        registration.setInitialAccessToken(Secret("CANARY"));
        [[maybe_unused]] const auto result = resultOf<RegisteredClient>(registration);
        const RecordedRequest request = m_server.requests().first();
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer CANARY"));
        QVERIFY(!request.target.contains("CANARY") && !request.body.contains("CANARY"));
    }

    void serverWithoutRegistration()
    {
        ServerMetadata server = metadata();
        server.registrationEndpoint.clear();
        ClientRegistration registration(server, {}, {}, m_network, m_clock);
        QCOMPARE(resultOf<RegisteredClient>(registration).error().kind,
                 ErrorKind::ConfigurationInvalid);
    }
};

QTEST_GUILESS_MAIN(TestClientRegistration)
#include "tst_clientregistration.moc"
