// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/discoveryplaces.h"
#include "oauth/serverdiscovery.h"
#include "publicinternet.h"
#include "resultof.h"
#include "streamingserver.h"
#include "support/fakeclock.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray OAuthPlace = "/.well-known/oauth-authorization-server";
const QByteArray OpenIdPlace = "/.well-known/openid-configuration";
const ScriptedAnswer Nothing{.status = 404, .contentType = "text/html", .body = "<h1>404</h1>"};

ScriptedAnswer documentOf(const QString &issuer, const QString &endpointBase)
{
    return {.body = json("{'issuer':'" + issuer.toUtf8() + "','authorization_endpoint':'" +
                         endpointBase.toUtf8() + "/authorize','token_endpoint':'" +
                         endpointBase.toUtf8() + "/token'}")};
}

} // namespace

class TestServerDiscovery : public QObject
{
    Q_OBJECT

private:
    /// Answers \a answer at \a place and nothing elsewhere.
    void serve(const QByteArray &place, const ScriptedAnswer &answer)
    {
        m_server.clear();
        m_server.setHandler([place, answer](const RecordedRequest &request) {
            return place.isEmpty() || request.target == place ? answer : Nothing;
        });
    }
    Result<ServerMetadata> discover(const QString &issuer)
    {
        ServerDiscovery discovery(issuer, m_network, m_clock);
        Result<ServerMetadata> result = resultOf<ServerMetadata>(discovery, 20'000);
        m_attempts = discovery.attempts();
        m_described = discovery.describedIssuer();
        return result;
    }
    [[nodiscard]] QString base() const { return m_server.url(QString()).toString(); }
    [[nodiscard]] QList<QByteArray> targets() const
    {
        QList<QByteArray> seen;
        for (const RecordedRequest &request : m_server.requests())
            seen.append(request.target);
        return seen;
    }

    RecordingServer m_server;
    FakeClock m_clock;
    StrictNetwork m_network;
    QList<DiscoveryAttempt> m_attempts;
    QString m_described;

private Q_SLOTS:
    void init() { m_network.setTimeout(30s); }

    void DI_1_placesInOrder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<QByteArray>>("places");
        const QList<QByteArray> tenant{OAuthPlace + "/tenant1", OpenIdPlace + "/tenant1",
                                       "/tenant1" + OpenIdPlace};
        QTest::newRow("bare host") << QString() << QList{OAuthPlace, OpenIdPlace};
        QTest::newRow("bare host with slash") << u"/"_s << QList{OAuthPlace, OpenIdPlace};
        QTest::newRow("tenant") << u"/tenant1"_s << tenant;
        QTest::newRow("tenant with slash") << u"/tenant1/"_s << tenant;
        QTest::newRow("deep") << u"/a/b"_s
                              << QList<QByteArray>{OAuthPlace + "/a/b", OpenIdPlace + "/a/b",
                                                   "/a/b" + OpenIdPlace};
        QTest::newRow("encoded") << u"/a%20b%2Fc"_s
                                 << QList<QByteArray>{OAuthPlace + "/a%20b%2Fc",
                                                      OpenIdPlace + "/a%20b%2Fc",
                                                      "/a%20b%2Fc" + OpenIdPlace};
    }
    void DI_1_placesInOrder()
    {
        QFETCH(QString, path);
        QFETCH(QList<QByteArray>, places);
        const QString issuer = base() + path;
        for (qsizetype found = 0; found < places.size(); ++found) {
            serve(places.at(found), documentOf(issuer, base()));
            const Result<ServerMetadata> server = discover(issuer);
            QVERIFY(server);
            QCOMPARE(server.value().issuer, issuer);
            QCOMPARE(targets(), places.first(found + 1));
            QCOMPARE(m_attempts.size(), found + 1);
            QVERIFY(!m_attempts.last().error);
            for (qsizetype i = 0; i < found; ++i)
                QCOMPARE(m_attempts.at(i).error->kind, ErrorKind::NotFound);
        }
        serve("/nowhere", {});
        const Result<ServerMetadata> none = discover(issuer);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        QCOMPARE(targets(), places);
    }

    void DI_1_typedAddressBecomesAnIssuer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("issuer"); // empty: refused
        const auto row = [](const char *typed, const char *issuer) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(issuer);
        };
        row("https://as.example", "https://as.example");
        row("  as.example \n", "https://as.example");
        row("https://as.example/", "https://as.example");
        row("as.example/tenant1/", "https://as.example/tenant1/");
        row("https://AS.example:443/t", "https://AS.example:443/t");
        row("http://127.0.0.1:3000/", "http://127.0.0.1:3000");
        row("https://as.example/.well-known/openid-configuration", "https://as.example");
        row("https://as.example/t/.well-known/openid-configuration", "https://as.example/t");
        row("https://as.example/.well-known/oauth-authorization-server/t", "https://as.example/t");
        row("http://as.example", "");
        row("https://as.example?x=1", "");
        row("https://as.example/#f", "");
        row("https://u:p@as.example", "");
        row("file:///etc/passwd", "");
        row("", "");
    }
    void DI_1_typedAddressBecomesAnIssuer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, issuer);
        const Result<QString> result = issuerFromAddress(typed);
        QCOMPARE(result.isOk(), !issuer.isEmpty());
        if (result)
            QCOMPARE(result.value(), issuer);
    }

    void DI_2_anotherIssuerIsNotUsed()
    {
        // Of an upper-case host only the spelling differs: the same server answers.
        const QString asked = u"http://localhost:%1/t"_s.arg(m_server.serverPort());
        const QString described = u"http://LOCALHOST:%1/t"_s.arg(m_server.serverPort());
        for (const QString &other : {asked + u'/', described, base() + u"/t"_s, asked + u'2'}) {
            serve({}, documentOf(other, base()));
            const Result<ServerMetadata> server = discover(asked);
            QVERIFY(!server);
            QCOMPARE(server.error().kind, ErrorKind::IssuerMismatch);
            QCOMPARE(server.error().detail, u"the server describes itself as "_s + other);
            QCOMPARE(m_described, other);
            QCOMPARE(m_server.requests().size(), 3); // the three places, and no endpoint
            QVERIFY(m_server.requests("/token").isEmpty());
            QVERIFY(m_server.requests("/authorize").isEmpty());
        }
    }

    void DI_2_mismatchOutranksNotFound()
    {
        serve(OpenIdPlace + "/t", documentOf(u"https://evil.example"_s, base()));
        QCOMPARE(discover(base() + u"/t"_s).error().kind, ErrorKind::IssuerMismatch);
        QCOMPARE(m_attempts.size(), 3);
    }

    void DI_3_publicIssuerMayNotSendUsInside_data()
    {
        QTest::addColumn<QString>("endpointBase");
        QTest::addColumn<bool>("isAccepted");
        QTest::newRow("its own host") << u"https://as.example"_s << true;
        QTest::newRow("another public one") << u"https://other.example"_s << true;
        QTest::newRow("unknown name") << u"https://nobody.example"_s << true; // found on the way
        QTest::newRow("loopback literal") << u"https://127.0.0.1:%1"_s << false;
        QTest::newRow("private literal") << u"https://10.0.0.1"_s << false;
        QTest::newRow("link-local literal") << u"https://169.254.169.254"_s << false;
        QTest::newRow("name of loopback") << u"https://rebound.example"_s << false;
        QTest::newRow("name of both") << u"https://twofold.example"_s << false;
    }
    void DI_3_publicIssuerMayNotSendUsInside()
    {
        QFETCH(QString, endpointBase);
        QFETCH(bool, isAccepted);
        PublicInternet internet;
        internet.names.insert(u"rebound.example"_s, {u"127.0.0.1"_s});
        internet.names.insert(u"twofold.example"_s, {u"93.184.216.40"_s, u"fd00::1"_s});
        if (endpointBase.contains(u'%'))
            endpointBase = endpointBase.arg(m_server.serverPort());
        m_server.clear();
        const QString issuer = u"https://as.example"_s;
        internet.server.setHandler(
            [&](const RecordedRequest &) { return documentOf(issuer, endpointBase); });
        ServerDiscovery discovery(issuer, internet.network, m_clock, nullptr, internet.lookup());
        const Result<ServerMetadata> server = resultOf<ServerMetadata>(discovery);
        QCOMPARE(server.isOk(), isAccepted);
        if (!isAccepted)
            QCOMPARE(server.error().kind, ErrorKind::ConfigurationInvalid);
        QCOMPARE(internet.connectedTo, QSet<QByteArray>{"as.example"});
        QVERIFY(m_server.requests().isEmpty());
    }

    void DI_3_privateNameMayStayInside()
    {
        PublicInternet internet;
        internet.names.insert(u"as.example"_s, {u"192.168.7.2"_s});
        const QString issuer = u"https://as.example"_s;
        QString endpoints = u"https://192.168.7.3"_s;
        internet.server.setHandler(
            [&](const RecordedRequest &) { return documentOf(issuer, endpoints); });
        ServerDiscovery inside(issuer, internet.network, m_clock, nullptr, internet.lookup());
        QVERIFY(resultOf<ServerMetadata>(inside));
        endpoints = u"https://169.254.169.254"_s;
        ServerDiscovery metadata(issuer, internet.network, m_clock, nullptr, internet.lookup());
        QVERIFY(!resultOf<ServerMetadata>(metadata));
    }

    void MC_4_issuerNamedByAServerIsNotEvenAsked_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("isInsideAllowed");
        QTest::addColumn<bool>("isAsked");
        QTest::newRow("public") << u"https://as.example"_s << false << true;
        QTest::newRow("loopback") << u"https://127.0.0.1"_s << false << false;
        QTest::newRow("plain loopback") << u"http://127.0.0.1:%1"_s << false << false;
        QTest::newRow("ipv6 loopback") << u"https://[::1]"_s << false << false;
        QTest::newRow("private") << u"https://10.0.0.1"_s << false << false;
        QTest::newRow("cloud metadata") << u"https://169.254.169.254"_s << false << false;
        QTest::newRow("name of loopback") << u"https://rebound.example"_s << false << false;
        QTest::newRow("unknown name") << u"https://nobody.example"_s << false << false;
        QTest::newRow("name inside, allowed") << u"https://rebound.example"_s << true << true;
        QTest::newRow("cloud metadata, inside") << u"https://169.254.169.254"_s << true << false;
    }
    void MC_4_issuerNamedByAServerIsNotEvenAsked()
    {
        QFETCH(QString, issuer);
        QFETCH(bool, isInsideAllowed);
        QFETCH(bool, isAsked);
        PublicInternet internet;
        internet.names.insert(u"rebound.example"_s, {u"93.184.216.40"_s, u"127.0.0.1"_s});
        if (issuer.contains(u'%'))
            issuer = issuer.arg(m_server.serverPort());
        m_server.clear();
        internet.server.setHandler(
            [&](const RecordedRequest &) { return documentOf(issuer, issuer); });
        ServerDiscovery discovery(issuer, internet.network, m_clock, nullptr, internet.lookup());
        discovery.setNamedByServer(isInsideAllowed ? AddressRule::OwnNetwork
                                                   : AddressRule::PublicOnly);
        QCOMPARE(resultOf<ServerMetadata>(discovery).isOk(), isAsked);
        QCOMPARE(internet.connectedTo.isEmpty(), !isAsked);
        QCOMPARE(internet.server.requests().size(), isAsked ? 1 : 0);
        QVERIFY(m_server.requests().isEmpty());
        QCOMPARE(discovery.attempts().size(), 1);
        QCOMPARE(discovery.attempts().first().error.has_value(), !isAsked);
    }

    void DI_4_badAnswersLeadToTheNextPlace_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const QByteArray jsonType = "application/json";
        QTest::newRow("404") << 404 << jsonType << QByteArray("{}") << ErrorKind::NotFound;
        QTest::newRow("500") << 500 << jsonType << QByteArray("{}") << ErrorKind::ServerError;
        QTest::newRow("401") << 401 << jsonType << QByteArray("{}") << ErrorKind::Unauthorized;
        QTest::newRow("html") << 200 << QByteArray("text/html") << QByteArray("<p>")
                              << ErrorKind::AnswerUnreadable;
        QTest::newRow("broken") << 200 << jsonType << QByteArray("{")
                                << ErrorKind::AnswerUnreadable;
        QTest::newRow("array") << 200 << jsonType << QByteArray("[]")
                               << ErrorKind::AnswerUnreadable;
        QTest::newRow("key twice") << 200 << jsonType << json("{'issuer':'a','issuer':'b'}")
                                   << ErrorKind::AnswerUnreadable;
        QTest::newRow("too long") << 200 << jsonType << QByteArray(2'000'000, ' ')
                                  << ErrorKind::AnswerTooLarge;
    }
    void DI_4_badAnswersLeadToTheNextPlace()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        const ScriptedAnswer bad{.status = status, .contentType = type, .body = body};
        serve({}, bad);
        const Result<ServerMetadata> none = discover(base());
        QVERIFY(!none);
        QCOMPARE(none.error().kind, kind);
        QCOMPARE(targets(), (QList{OAuthPlace, OpenIdPlace}));

        m_server.clear();
        m_server.setHandler([&](const RecordedRequest &request) {
            return request.target == OAuthPlace ? bad : documentOf(base(), base());
        });
        QVERIFY(discover(base()));
        QCOMPARE(m_attempts.first().error->kind, kind);
    }

    void DI_4_endlessAnswerIsCut()
    {
        StreamingServer server("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                               "Content-Length: 52428800\r\n\r\n",
                               [](int) { return QByteArray(65'536, ' '); });
        QElapsedTimer timer;
        timer.start();
        const Result<ServerMetadata> result = discover(server.url({}).toString());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::AnswerTooLarge);
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(server.connections, 2);
    }

    void DI_4_slowServerEndsIt()
    {
        m_network.setTimeout(600ms);
        StreamingServer server(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            "Content-Length: 1000\r\n\r\n",
            [](int) { return QByteArray(" "); }, 50);
        const Result<ServerMetadata> result = discover(server.url({}).toString());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NetworkTimedOut);
        QCOMPARE(server.connections, 1); // not one time-out after the other
    }

    void DI_4_unreachableServerIsAskedOnce()
    {
        RecordingServer gone;
        const QString issuer = gone.url({}).toString();
        gone.close();
        const Result<ServerMetadata> result = discover(issuer);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::ConnectionRefused);
        QCOMPARE(m_attempts.size(), 1);
    }

    void TL_3_redirects_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("isFollowed");
        QTest::newRow("same origin, relative") << QByteArray("/moved") << true;
        QTest::newRow("same origin, absolute") << QByteArray("SAME/moved") << true;
        QTest::newRow("another port") << QByteArray("OTHER/moved") << false;
        QTest::newRow("another host") << QByteArray("https://other.example/moved") << false;
        QTest::newRow("another scheme") << QByteArray("ftp://127.0.0.1/moved") << false;
        QTest::newRow("with a user") << QByteArray("http://u:p@127.0.0.1/moved") << false;
        QTest::newRow("loop") << OAuthPlace << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void TL_3_redirects()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, isFollowed);
        RecordingServer other;
        location.replace("SAME", base().toUtf8());
        location.replace("OTHER", other.url({}).toString().toUtf8());
        for (const int status : {301, 302, 303, 307, 308}) {
            m_server.clear();
            m_server.setHandler([&](const RecordedRequest &request) {
                if (request.target == "/moved")
                    return documentOf(base(), base());
                return ScriptedAnswer{.status = status, .headers = {{"Location", location}}};
            });
            const Result<ServerMetadata> result = discover(base());
            QCOMPARE(result.isOk(), isFollowed);
            QVERIFY(other.requests().isEmpty());
            QCOMPARE(m_server.requests("/moved").size(), isFollowed ? 1 : 0);
            if (!isFollowed)
                QCOMPARE(result.error().kind, ErrorKind::RedirectRefused);
            QVERIFY(m_server.requests().size() <= 2 * (MetadataFetch::maxHops + 1));
        }
    }

    void MC_4_redirectOfAPublicServerToTheInside()
    {
        PublicInternet internet;
        m_server.clear();
        internet.server.setHandler([this](const RecordedRequest &) {
            return ScriptedAnswer{.status = 302,
                                  .headers = {{"Location", m_server.url(u"/x"_s).toEncoded()}}};
        });
        ServerDiscovery discovery(u"https://as.example"_s, internet.network, m_clock, nullptr,
                                  internet.lookup());
        QVERIFY(!resultOf<ServerMetadata>(discovery));
        QVERIFY(m_server.requests().isEmpty());
        QCOMPARE(internet.connectedTo, QSet<QByteArray>{"as.example"});
    }

    void cancelEndsItOnce()
    {
        serve({}, {.keepsSilent = true});
        ServerDiscovery discovery(base(), m_network, m_clock);
        QList<ErrorKind> kinds;
        connect(&discovery, &ServerDiscovery::finished, this,
                [&](const Result<ServerMetadata> &result) { kinds.append(result.error().kind); });
        discovery.start();
        QTRY_COMPARE(m_server.requests().size(), 1);
        discovery.cancel();
        discovery.cancel();
        QTest::qWait(50);
        QCOMPARE(kinds, QList{ErrorKind::Cancelled});
    }

    void badIssuersAreRefusedBeforeAnyPacket()
    {
        serve({}, {});
        for (const QString &issuer : {u"http://192.0.2.1"_s, u"as.example"_s, base() + u"?x=1"_s,
                                      base() + u"#f"_s, QString()})
            QVERIFY(!discover(issuer));
        QVERIFY(m_server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServerDiscovery)
#include "tst_serverdiscovery.moc"
