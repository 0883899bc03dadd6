// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/strictnetwork.h"
#include "oauth/tokenintrospection.h"
#include "resultof.h"
#include "support/fakeclock.h"
#include "support/recordingserver.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestTokenIntrospection : public QObject
{
    Q_OBJECT

private:
    ClientConfig client() const
    {
        ClientConfig client;
        client.introspectionEndpoint = m_server.url(u"/introspect"_s);
        client.clientId = u"client"_s;
        return client;
    }

    Result<Introspection> inspect(const ClientConfig &config, const QByteArray &token = "CANARY")
    {
        TokenIntrospection introspection(config, Secret(token), m_network, m_clock);
        return resultOf<Introspection>(introspection);
    }

    ScriptedAnswer m_answer;
    RecordingServer m_server{[this](const RecordedRequest &) {
        return m_answer;
    }};
    FakeClock m_clock;
    StrictNetwork m_network;

private Q_SLOTS:
    void init()
    {
        m_answer = {.body = json("{'active':true}")};
        m_server.clear();
    }

    void IN_1_authenticatedPost()
    {
        ClientConfig config = client();
        config.clientSecret = Secret("s+%");
        config.authentication = ClientAuthentication::ClientSecretPost;
        QVERIFY(inspect(config).value().isActive);
        const RecordedRequest seen = m_server.requests().first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/introspect"));
        QCOMPARE(seen.formField("token"), QByteArray("CANARY"));
        QCOMPARE(seen.formField("client_id"), QByteArray("client"));
        QCOMPARE(seen.formField("client_secret"), QByteArray("s+%"));
        QVERIFY(!seen.headers.contains("authorization")); // not even the token as bearer
        QCOMPARE(m_server.requests().size(), 1);
    }

    void IN_1_onlyBooleansAreBelieved_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<int>("active"); // -1: an error
        QTest::addColumn<ErrorKind>("kind");
        const auto body = [](const char *text) {
            return ScriptedAnswer{.body = json(text)};
        };
        const auto none = ErrorKind::Cancelled;
        const auto unreadable = ErrorKind::AnswerUnreadable;
        QTest::newRow("true") << body("{'active':true}") << 1 << none;
        QTest::newRow("false") << body("{'active':false}") << 0 << none;
        QTest::newRow("text") << body("{'active':'true'}") << -1 << unreadable;
        QTest::newRow("number") << body("{'active':1}") << -1 << unreadable;
        QTest::newRow("null") << body("{'active':null}") << -1 << unreadable;
        QTest::newRow("missing") << body("{'sub':'ada'}") << -1 << unreadable;
        QTest::newRow("page") << ScriptedAnswer{.contentType = "text/html", .body = "<p>"} << -1
                              << unreadable;
        QTest::newRow("401") << ScriptedAnswer{.status = 401,
                                               .body = json("{'error':'invalid_client'}")}
                             << -1 << ErrorKind::TokenRefused;
        QTest::newRow("401 with a body of success")
            << ScriptedAnswer{.status = 401, .body = json("{'active':true}")} << -1 << unreadable;
        QTest::newRow("503") << ScriptedAnswer{.status = 503} << -1 << ErrorKind::ServerError;
        QTest::newRow("404") << ScriptedAnswer{.status = 404} << -1 << ErrorKind::NotFound;
    }

    void IN_1_onlyBooleansAreBelieved()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(int, active);
        m_answer = answer;
        const Result<Introspection> result = inspect(client());
        QCOMPARE(result.isOk(), active >= 0);
        if (result)
            QCOMPARE(result.value().isActive, active == 1);
        else
            QTEST(result.error().kind, "kind");
        QCOMPARE(m_server.requests().size(), 1); // and never in a loop
    }

    void IN_1_onlyWhereAdvertised()
    {
        ClientConfig config = client();
        config.introspectionEndpoint.clear();
        QCOMPARE(inspect(config).error().kind, ErrorKind::ConfigurationInvalid);
        config.introspectionEndpoint = QUrl(u"http://as.example/introspect"_s);
        QCOMPARE(inspect(config).error().kind, ErrorKind::InsecureEndpoint);
        config = client();
        config.authentication = ClientAuthentication::ClientSecretBasic;
        QCOMPARE(inspect(config).error().kind, ErrorKind::ConfigurationInvalid);
        QVERIFY(m_server.requests().isEmpty());
    }

    void IN_1_membersAreRead()
    {
        m_answer.body =
            json("{'active':true,'scope':'a b  a','sub':'ada','username':'Ada\\u202e L',"
                 "'client_id':'c','token_type':'Bearer','iat':1794000000,'exp':1794003600.9,"
                 "'ext':{'plan':'pro'}}");
        const Introspection read = inspect(client()).value();
        QCOMPARE(read.scopes, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(read.subject, u"ada"_s);
        QCOMPARE(read.username, u"Ada L"_s);
        QCOMPARE(read.clientId, u"c"_s);
        QCOMPARE(read.tokenType, u"Bearer"_s);
        QCOMPARE(read.issuedAt.toSecsSinceEpoch(), 1794000000);
        QCOMPARE(read.expiresAt.toSecsSinceEpoch(), 1794003600);
        QCOMPARE(read.expiresAt.timeSpec(), Qt::UTC);
        QCOMPARE(read.members["ext"_L1]["plan"_L1].toString(), u"pro"_s);
    }

    void oddTimesAreNotSaid_data()
    {
        QTest::addColumn<QByteArray>("time");
        for (const char *time : {"-1", "1e300", "'soon'", "null", "true", "{}"})
            QTest::newRow(time) << QByteArray(time);
    }

    void oddTimesAreNotSaid()
    {
        QFETCH(QByteArray, time);
        m_answer.body = json("{'active':true,'exp':" + time + ",'iat':" + time + "}");
        const Introspection read = inspect(client()).value();
        QVERIFY(read.isActive);
        QVERIFY(!read.expiresAt.isValid());
        QVERIFY(!read.issuedAt.isValid());
    }

    void EN_2_everyFieldIsEncodedOnce()
    {
        ClientConfig config = client();
        config.clientId = u" %&+£€"_s;
        QVERIFY(inspect(config, "a=b;c#d?e r%41").isOk());
        QCOMPARE(m_server.requests().first().formField("token"), QByteArray("a=b;c#d?e r%41"));
        QCOMPARE(m_server.requests().first().formField("client_id"), QByteArray(" %&+£€"));
    }

    void CR_1_publicClientSendsNoSecret()
    {
        ClientConfig config = client();
        config.clientSecret = Secret("left over");
        QVERIFY(inspect(config).isOk());
        const RecordedRequest seen = m_server.requests().first();
        QVERIFY(!seen.body.contains("client_secret"));
        QVERIFY(!seen.headers.contains("authorization"));
    }

    void CR_2_basicAndNothingElse()
    {
        ClientConfig config = client();
        config.clientId = u"id:1"_s;
        config.clientSecret = Secret("a:b+c%/é ");
        config.authentication = ClientAuthentication::ClientSecretBasic;
        QVERIFY(inspect(config).isOk());
        const RecordedRequest seen = m_server.requests().first();
        QCOMPARE(seen.body, QByteArray("token=CANARY"));
        QCOMPARE(seen.headers.value("authorization"),
                 "Basic " + QByteArray("id%3A1:a%3Ab%2Bc%25%2F%C3%A9%20").toBase64());
    }

    void TL_3_redirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void TL_3_redirectIsNotFollowed()
    {
        QFETCH(int, status);
        RecordingServer target;
        m_answer = {.status = status, .headers = {{"Location", target.url().toEncoded()}}};
        QCOMPARE(inspect(client()).error().kind, ErrorKind::RedirectRefused);
        QVERIFY(target.requests().isEmpty());
    }

    void TL_4_challengeIsNotAnswered_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        for (const char *scheme : {"Basic realm=\"x\"", "Negotiate", "NTLM"})
            QTest::newRow(scheme) << QByteArray(scheme);
    }

    void TL_4_challengeIsNotAnswered()
    {
        QFETCH(QByteArray, challenge);
        m_answer = {.status = 401, .headers = {{"WWW-Authenticate", challenge}}};
        QVERIFY(!inspect(client()).isOk());
        QCOMPARE(m_server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTokenIntrospection)
#include "tst_tokenintrospection.moc"
