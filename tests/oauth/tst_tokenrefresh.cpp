// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/strictnetwork.h"
#include "oauth/tokenrefresh.h"
#include "resultof.h"
#include "support/fakeclock.h"
#include "support/recordingserver.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestTokenRefresh : public QObject
{
    Q_OBJECT

private:
    ClientConfig client() const
    {
        ClientConfig client;
        client.issuer = u"https://as.example"_s;
        client.tokenEndpoint = m_server.url(u"/token?tenant=42"_s);
        client.clientId = u"cl%41+ient"_s;
        client.scopes = {u"read"_s, u"write"_s};
        return client;
    }

    Result<TokenSet> refresh(const ClientConfig &config, const QByteArray &token = "r0")
    {
        m_server.clear();
        TokenRefresh refresh(config, Secret(token), {u"read"_s}, m_network, m_clock);
        return resultOf<TokenSet>(refresh);
    }

    QList<QByteArray> bodyKeys() const
    {
        QList<QByteArray> keys;
        for (const auto &[key, value] : m_server.requests().first().formFields())
            keys.append(key);
        std::sort(keys.begin(), keys.end());
        return keys;
    }

    RecordingServer m_server{[](const RecordedRequest &) {
        return ScriptedAnswer{
            .body = json("{'access_token':'a1','token_type':'Bearer','expires_in':60}")};
    }};
    FakeClock m_clock;
    StrictNetwork m_network;

private Q_SLOTS:
    void RF_10_publicClient()
    {
        const Result<TokenSet> result = refresh(client(), " %&+£€r%41");
        QVERIFY(result);
        QCOMPARE(result.value().accessToken.reveal(), QByteArray("a1"));
        QVERIFY(!result.value().refreshToken);
        QCOMPARE(result.value().scopes, QStringList{u"read"_s});
        QCOMPARE(*result.value().expiresAt, m_clock.utcNow().addSecs(60));

        QCOMPARE(m_server.requests().size(), 1);
        const RecordedRequest seen = m_server.requests().first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/token?tenant=42"));
        QCOMPARE(bodyKeys(), (QList<QByteArray>{"client_id", "grant_type", "refresh_token"}));
        QCOMPARE(seen.formField("grant_type"), QByteArray("refresh_token"));
        QCOMPARE(seen.formField("refresh_token"), QByteArray(" %&+£€r%41"));
        QCOMPARE(seen.formField("client_id"), QByteArray("cl%41+ient"));
        QVERIFY(!seen.headers.contains("authorization"));
    }

    void RF_10_secretInTheForm()
    {
        ClientConfig config = client();
        config.authentication = ClientAuthentication::ClientSecretPost;
        config.clientSecret = Secret("s+%");
        QVERIFY(refresh(config));
        QCOMPARE(bodyKeys(),
                 (QList<QByteArray>{"client_id", "client_secret", "grant_type", "refresh_token"}));
        QCOMPARE(m_server.requests().first().formField("client_secret"), QByteArray("s+%"));
        QVERIFY(!m_server.requests().first().headers.contains("authorization"));
    }

    void RF_10_secretInTheHeader()
    {
        ClientConfig config = client();
        config.clientId = u"id:1"_s;
        config.authentication = ClientAuthentication::ClientSecretBasic;
        config.clientSecret = Secret("a:b+c%/é ");
        QVERIFY(refresh(config));
        QCOMPARE(bodyKeys(), (QList<QByteArray>{"grant_type", "refresh_token"}));
        QCOMPARE(m_server.requests().first().headers.value("authorization"),
                 "Basic " + QByteArray("id%3A1:a%3Ab%2Bc%25%2F%C3%A9%20").toBase64());
    }

    void badConfigurationSendsNothing()
    {
        ClientConfig config = client();
        config.tokenEndpoint = QUrl(u"http://as.example/token"_s);
        Result<TokenSet> result = refresh(config);
        QCOMPARE(result.error().kind, ErrorKind::InsecureEndpoint);
        QVERIFY(result.error().detail.contains(u"tokenEndpoint"_s));

        config = client();
        config.authentication = ClientAuthentication::ClientSecretPost;
        QCOMPARE(refresh(config).error().kind, ErrorKind::ConfigurationInvalid);
        QVERIFY(m_server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTokenRefresh)
#include "tst_tokenrefresh.moc"
