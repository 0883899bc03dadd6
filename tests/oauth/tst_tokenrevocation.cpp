// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/strictnetwork.h"
#include "oauth/tokenrevocation.h"
#include "resultof.h"
#include "support/fakeclock.h"
#include "support/recordingserver.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Outcome = TokenRevocation::Outcome;
using Kind = TokenRevocation::Token;

class TestTokenRevocation : public QObject
{
    Q_OBJECT

private:
    ClientConfig client() const
    {
        ClientConfig client;
        client.revocationEndpoint = m_server.url(u"/revoke?tenant=42"_s);
        client.clientId = u"cl%41+ient"_s;
        return client;
    }

    Result<Outcome> revoke(const ClientConfig &config, const QByteArray &token = "t0",
                           Kind kind = Kind::Refresh)
    {
        TokenRevocation revocation(config, Secret(token), kind, m_network, m_clock);
        return resultOf<Outcome>(revocation);
    }

    QList<QByteArray> bodyKeys(qsizetype request = 0) const
    {
        QList<QByteArray> keys;
        for (const auto &[key, value] : m_server.requests().at(request).formFields())
            keys.append(key);
        return keys;
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
        m_answer = {.contentType = "", .body = ""};
        m_server.clear();
    }

    void RV_1_hintAndForm()
    {
        QCOMPARE(revoke(client(), "r0").value(), Outcome::Revoked);
        QCOMPARE(revoke(client(), "a0", Kind::Access).value(), Outcome::Revoked);
        QCOMPARE(m_server.requests().size(), 2);
        const QByteArrayList tokens{"r0", "a0"};
        const QByteArrayList hints{"refresh_token", "access_token"};
        for (qsizetype i = 0; i < 2; ++i) {
            const RecordedRequest seen = m_server.requests().at(i);
            QCOMPARE(seen.method, QByteArray("POST"));
            QCOMPARE(seen.target, QByteArray("/revoke?tenant=42")); // no token in it
            QCOMPARE(seen.headers.value("content-type"),
                     QByteArray("application/x-www-form-urlencoded"));
            QCOMPARE(bodyKeys(i), (QList<QByteArray>{"token", "token_type_hint", "client_id"}));
            QCOMPARE(seen.formField("token"), tokens.at(i));
            QCOMPARE(seen.formField("token_type_hint"), hints.at(i));
        }
    }

    void RV_2_answers_data()
    {
        QTest::addColumn<ScriptedAnswer>("answer");
        QTest::addColumn<std::optional<Outcome>>("outcome");
        QTest::addColumn<ErrorKind>("kind");
        const auto good = [](const char *name, const ScriptedAnswer &answer, Outcome outcome) {
            QTest::newRow(name) << answer << std::optional(outcome) << ErrorKind::Cancelled;
        };
        const auto bad = [](const char *name, const ScriptedAnswer &answer, ErrorKind kind) {
            QTest::newRow(name) << answer << std::optional<Outcome>() << kind;
        };
        const auto error = [](int status, const char *code) {
            return ScriptedAnswer{.status = status,
                                  .body = json(QByteArray("{'error':'") + code + "'}")};
        };
        good("200, empty", {.contentType = "", .body = ""}, Outcome::Revoked);
        good("200, JSON", {.body = "{}"}, Outcome::Revoked);
        good("200, text", {.contentType = "text/plain", .body = "OK"}, Outcome::Revoked);
        good("204", {.status = 204, .contentType = "", .body = ""}, Outcome::Revoked);
        good("not of this kind", error(400, "unsupported_token_type"), Outcome::NotSupported);
        bad("invalid client", error(400, "invalid_client"), ErrorKind::TokenRefused);
        bad("error with 200", error(200, "invalid_client"), ErrorKind::TokenRefused);
        bad("page", {.contentType = "text/html", .body = "<p>"}, ErrorKind::AnswerUnreadable);
        bad("error page", {.status = 400, .contentType = "text/html", .body = "<p>"},
            ErrorKind::AnswerUnreadable);
        bad("not here", {.status = 404}, ErrorKind::NotFound);
        bad("trouble", {.status = 503}, ErrorKind::ServerError);
        bad("trouble with words", error(503, "unsupported_token_type"), ErrorKind::ServerError);
        bad("too many", {.status = 429}, ErrorKind::TooManyRequests);
        bad("lost", {.dropsConnection = true}, ErrorKind::ConnectionLost);
    }

    void RV_2_answers()
    {
        QFETCH(ScriptedAnswer, answer);
        QFETCH(std::optional<Outcome>, outcome);
        m_answer = answer;
        for (const Kind kind : {Kind::Refresh, Kind::Access}) {
            const Result<Outcome> result = revoke(client(), "t0", kind);
            QCOMPARE(result.isOk(), outcome.has_value());
            if (outcome)
                QCOMPARE(result.value(), *outcome);
            else
                QTEST(result.error().kind, "kind");
        }
        QCOMPARE(m_server.requests().size(), 2); // nothing is sent twice by itself
    }

    void RV_2_retryAfterIsHandedOn()
    {
        m_answer = {.status = 503, .headers = {{"Retry-After", "30"}}};
        const Result<Outcome> result = revoke(client());
        QCOMPARE(result.error().kind, ErrorKind::ServerError);
        QVERIFY(isTemporary(result.error().kind)); // taken to be alive
        QCOMPARE(result.error().retryAfter.value(), 30s);
        QCOMPARE(m_server.requests().size(), 1);
    }

    void RV_4_onlyWhereThereIsAnEndpointAndEncrypted()
    {
        ClientConfig config = client();
        config.revocationEndpoint.clear();
        QCOMPARE(revoke(config).error().kind, ErrorKind::ConfigurationInvalid);
        QVERIFY(revoke(config).error().detail.contains(u"revocationEndpoint"_s));
        config.revocationEndpoint = QUrl(u"http://as.example/revoke"_s);
        QCOMPARE(revoke(config).error().kind, ErrorKind::InsecureEndpoint);
        config = client();
        config.clientId.clear();
        QCOMPARE(revoke(config).error().kind, ErrorKind::ConfigurationInvalid);
        QVERIFY(m_server.requests().isEmpty());
    }

    void EN_2_everyFieldIsEncodedOnce()
    {
        ClientConfig config = client();
        config.clientSecret = Secret("a=b;c#d?e");
        config.authentication = ClientAuthentication::ClientSecretPost;
        QVERIFY(revoke(config, " %&+£€r%41").isOk());
        const RecordedRequest seen = m_server.requests().first();
        QCOMPARE(seen.formField("token"), QByteArray(" %&+£€r%41"));
        QCOMPARE(seen.formField("client_id"), QByteArray("cl%41+ient"));
        QCOMPARE(seen.formField("client_secret"), QByteArray("a=b;c#d?e"));
    }

    void CR_1_publicClientSendsNoSecret()
    {
        ClientConfig config = client();
        config.clientSecret = Secret("left over");
        QVERIFY(revoke(config).isOk());
        QCOMPARE(bodyKeys(), (QList<QByteArray>{"token", "token_type_hint", "client_id"}));
        QVERIFY(!m_server.requests().first().headers.contains("authorization"));
    }

    void CR_2_exactlyOneMethod()
    {
        ClientConfig config = client();
        config.clientId = u"id:1"_s;
        config.clientSecret = Secret("a:b+c%/é ");
        config.authentication = ClientAuthentication::ClientSecretBasic;
        QVERIFY(revoke(config).isOk());
        QCOMPARE(bodyKeys(), (QList<QByteArray>{"token", "token_type_hint"}));
        QCOMPARE(m_server.requests().first().headers.value("authorization"),
                 "Basic " + QByteArray("id%3A1:a%3Ab%2Bc%25%2F%C3%A9%20").toBase64());

        config.authentication = ClientAuthentication::ClientSecretPost;
        QVERIFY(revoke(config).isOk());
        QCOMPARE(m_server.requests().at(1).formField("client_secret"), QByteArray("a:b+c%/é "));
        QVERIFY(!m_server.requests().at(1).headers.contains("authorization"));
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
        QCOMPARE(revoke(client()).error().kind, ErrorKind::RedirectRefused);
        QVERIFY(target.requests().isEmpty());
        QCOMPARE(m_server.requests().size(), 1);
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
        m_answer = {.status = 401,
                    .body = json("{'error':'invalid_client'}"),
                    .headers = {{"WWW-Authenticate", challenge}}};
        QCOMPARE(revoke(client()).error().oauthCode, u"invalid_client"_s);
        QCOMPARE(m_server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTokenRevocation)
#include "tst_tokenrevocation.moc"
