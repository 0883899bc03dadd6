// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/discoveryplaces.h"
#include "oauth/resourcediscovery.h"
#include "oauth/serverdiscovery.h"
#include "publicinternet.h"
#include "resultof.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray WellKnown = "/.well-known/oauth-protected-resource";
const ScriptedAnswer Nothing{.status = 404, .contentType = "text/html", .body = "<h1>404</h1>"};

ScriptedAnswer metadataOf(const QString &resource, const QString &server = u"https://as.example"_s)
{
    return {.body = json("{'resource':'" + resource.toUtf8() + "','authorization_servers':['" +
                         server.toUtf8() + "'],'scopes_supported':['files:read']}")};
}

} // namespace

class TestResourceDiscovery : public QObject
{
    Q_OBJECT

private:
    /// The resource at /mcp says 401 with \a challenge; \a place has \a answer.
    void serve(const QList<QByteArray> &challenges, const QByteArray &place,
               const ScriptedAnswer &answer)
    {
        m_server.clear();
        m_server.setHandler([=](const RecordedRequest &request) {
            if (request.target == place)
                return answer;
            if (request.target != "/mcp")
                return Nothing;
            ScriptedAnswer demand{.status = 401};
            for (const QByteArray &challenge : challenges)
                demand.headers.append({"WWW-Authenticate", challenge});
            return demand;
        });
    }
    Result<ResourceMetadata> discover(const QString &resource)
    {
        ResourceDiscovery discovery(resource, m_network, m_clock);
        Result<ResourceMetadata> result = resultOf<ResourceMetadata>(discovery);
        m_attempts = discovery.attempts();
        return result;
    }
    [[nodiscard]] QString mcp() const { return m_server.url(u"/mcp"_s).toString(); }
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

private Q_SLOTS:
    void MC_1_challengeNamesThePlace_data()
    {
        QTest::addColumn<QList<QByteArray>>("challenges");
        const auto row = [](const char *name, QList<QByteArray> challenges) {
            for (QByteArray &challenge : challenges)
                challenge.replace('\'', '"');
            QTest::newRow(name) << challenges;
        };
        row("one", {"Bearer resource_metadata='PLACE'"});
        row("two in one header", {"Basic realm='x', Bearer resource_metadata='PLACE'"});
        row("two headers", {"Basic realm='x'", "Bearer resource_metadata='PLACE'"});
        row("two headers, ours first", {"Bearer resource_metadata='PLACE'", "Basic realm='x'"});
        row("quoted commas and escapes",
            {"Bearer realm='a, \\'b\\', resource_metadata=x', resource_metadata='PLACE'"});
        row("upper-case scheme", {"BEARER resource_metadata='PLACE'"});
    }
    void MC_1_challengeNamesThePlace()
    {
        QFETCH(QList<QByteArray>, challenges);
        for (QByteArray &challenge : challenges)
            challenge.replace("PLACE", m_server.url(u"/somewhere"_s).toEncoded());
        serve(challenges, "/somewhere", metadataOf(mcp()));
        const Result<ResourceMetadata> result = discover(mcp());
        QVERIFY(result);
        QCOMPARE(targets(), (QList<QByteArray>{"/mcp", "/somewhere"}));
        QCOMPARE(result.value().resource, mcp());
        QCOMPARE(result.value().authorizationServers, QStringList{u"https://as.example"_s});
        QCOMPARE(result.value().scopes, QStringList{u"files:read"_s});
        QCOMPARE(m_attempts.size(), 2);
    }

    void MC_1_wellKnownPlacesInOrder_data()
    {
        QTest::addColumn<QList<QByteArray>>("challenges");
        QTest::newRow("no challenge") << QList<QByteArray>();
        QTest::newRow("one without the place") << QList<QByteArray>{"Bearer scope=\"files:read\""};
        QTest::newRow("another scheme") << QList<QByteArray>{"Basic realm=\"x\""};
    }
    void MC_1_wellKnownPlacesInOrder()
    {
        QFETCH(QList<QByteArray>, challenges);
        serve(challenges, WellKnown + "/mcp", metadataOf(mcp()));
        QVERIFY(discover(mcp()));
        QCOMPARE(targets(), (QList<QByteArray>{"/mcp", WellKnown + "/mcp"}));

        // At the root stands the metadata of the whole origin.
        const QString origin = m_server.url({}).toString();
        serve(challenges, WellKnown, metadataOf(origin));
        const Result<ResourceMetadata> root = discover(mcp());
        QVERIFY(root);
        QCOMPARE(root.value().resource, origin);
        QCOMPARE(targets(), (QList<QByteArray>{"/mcp", WellKnown + "/mcp", WellKnown}));

        serve(challenges, "/nowhere", {});
        const Result<ResourceMetadata> none = discover(mcp());
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        QCOMPARE(targets(), (QList<QByteArray>{"/mcp", WellKnown + "/mcp", WellKnown}));
    }

    void MC_1_placesOfAResource()
    {
        const auto places = [](const char *resource) {
            QStringList found;
            for (const QUrl &place : resourceMetadataPlaces(QUrl(QString::fromLatin1(resource))))
                found.append(place.toString(QUrl::FullyEncoded));
            return found;
        };
        const QString root = u"https://r.example/.well-known/oauth-protected-resource"_s;
        QCOMPARE(places("https://r.example"), QStringList{root});
        QCOMPARE(places("https://r.example/"), QStringList{root});
        QCOMPARE(places("https://r.example/a/b"), (QStringList{root + u"/a/b"_s, root}));
        QCOMPARE(places("https://r.example/a/?t=1"), (QStringList{root + u"/a/?t=1"_s, root}));
    }

    void MC_1_challengeScopesAreKept()
    {
        serve({"Bearer scope=\"files:read files:write\""}, WellKnown + "/mcp", metadataOf(mcp()));
        ResourceDiscovery discovery(mcp(), m_network, m_clock);
        QVERIFY(resultOf<ResourceMetadata>(discovery));
        QCOMPARE(discovery.challenge()->scopes, (QStringList{u"files:read"_s, u"files:write"_s}));
        QVERIFY(discovery.addressRule() == AddressRule::OwnNetwork); // typed: loopback
    }

    void MC_2_metadataOfAnotherResourceIsThrownAway_data()
    {
        QTest::addColumn<QString>("described");
        QTest::newRow("other host") << u"https://evil.example/mcp"_s;
        QTest::newRow("other path") << u"ORIGIN/other"_s;
        QTest::newRow("origin only") << u"ORIGIN"_s;
        QTest::newRow("extra slash") << u"ORIGIN/mcp/"_s;
        QTest::newRow("other port") << u"http://127.0.0.1:1/mcp"_s;
        QTest::newRow("other scheme") << u"https://127.0.0.1/mcp"_s;
        QTest::newRow("upper case") << u"HTTP://127.0.0.1/mcp"_s;
        QTest::newRow("missing") << QString();
    }
    void MC_2_metadataOfAnotherResourceIsThrownAway()
    {
        QFETCH(QString, described);
        RecordingServer authorization;
        described.replace(u"ORIGIN"_s, m_server.url({}).toString());
        const QByteArray challenge =
            "Bearer resource_metadata=\"" + m_server.url(u"/meta"_s).toEncoded() + "\"";
        const ScriptedAnswer answer = metadataOf(described, authorization.url({}).toString());
        serve({challenge}, "/meta", answer);
        Result<ResourceMetadata> result = discover(mcp());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::ConfigurationInvalid);
        QCOMPARE(targets(), (QList<QByteArray>{"/mcp", "/meta"}));

        serve({}, WellKnown + "/mcp", answer);
        result = discover(mcp());
        QVERIFY(!result);
        QCOMPARE(targets(), (QList<QByteArray>{"/mcp", WellKnown + "/mcp"}));
        QVERIFY(authorization.requests().isEmpty());
    }

    void MC_2_brokenMetadata_data()
    {
        QTest::addColumn<QByteArray>("members");
        const auto row = [](const char *name, const char *members) {
            QTest::newRow(name) << json(members);
        };
        row("no servers", "");
        row("empty servers", ",'authorization_servers':[]");
        row("servers of a wrong type", ",'authorization_servers':'https://as.example'");
        row("server of a wrong type", ",'authorization_servers':[5]");
        row("plain http", ",'authorization_servers':['http://as.example']");
        row("no address", ",'authorization_servers':['as.example']");
        row("with a query", ",'authorization_servers':['https://as.example?x=1']");
        row("with a user", ",'authorization_servers':['https://u:p@as.example']");
        row("file", ",'authorization_servers':['file:///etc/passwd']");
        row("scopes of a wrong type",
            ",'authorization_servers':['https://as.example'],'scopes_supported':'a'");
    }
    void MC_2_brokenMetadata()
    {
        QFETCH(QByteArray, members);
        serve({}, WellKnown + "/mcp",
              {.body = "{\"resource\":\"" + mcp().toUtf8() + "\"" + members + "}"});
        QVERIFY(!discover(mcp()));
    }

    void MC_4_namedPlaceInsideIsNotFetched_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("isFetched");
        QTest::newRow("public") << u"https://other.example/meta"_s << true;
        QTest::newRow("its own host") << u"https://mcp.example/meta"_s << true;
        QTest::newRow("loopback") << u"https://127.0.0.1/meta"_s << false;
        QTest::newRow("plain loopback") << u"http://127.0.0.1:%1/meta"_s << false;
        QTest::newRow("localhost") << u"http://localhost:%1/meta"_s << false;
        QTest::newRow("private") << u"https://10.0.0.1/meta"_s << false;
        QTest::newRow("cloud metadata") << u"https://169.254.169.254/meta"_s << false;
        QTest::newRow("ipv6 loopback") << u"https://[::1]/meta"_s << false;
        QTest::newRow("name of loopback") << u"https://rebound.example/meta"_s << false;
        QTest::newRow("plain http") << u"http://other.example/meta"_s << false;
    }
    void MC_4_namedPlaceInsideIsNotFetched()
    {
        QFETCH(QString, place);
        QFETCH(bool, isFetched);
        PublicInternet internet;
        internet.names.insert(u"rebound.example"_s, {u"127.0.0.1"_s});
        if (place.contains(u'%'))
            place = place.arg(m_server.serverPort());
        m_server.clear();
        const QString resource = u"https://mcp.example/mcp"_s;
        internet.server.setHandler([&](const RecordedRequest &request) {
            if (request.target == "/meta")
                return metadataOf(resource);
            return ScriptedAnswer{.status = 401,
                                  .headers = {{"WWW-Authenticate", "Bearer resource_metadata=\"" +
                                                                       place.toUtf8() + "\""}}};
        });
        ResourceDiscovery discovery(resource, internet.network, m_clock, nullptr,
                                    internet.lookup());
        const Result<ResourceMetadata> result = resultOf<ResourceMetadata>(discovery);
        QCOMPARE(result.isOk(), isFetched);
        QVERIFY(discovery.addressRule() == AddressRule::PublicOnly);
        QCOMPARE(internet.server.requests("/meta").size(), isFetched ? 1 : 0);
        QVERIFY(m_server.requests().isEmpty());
        const QByteArray host = QUrl(place).host().toUtf8();
        QCOMPARE(internet.connectedTo.contains(host), isFetched);
        QCOMPARE(discovery.attempts().last().url, QUrl(place));
    }

    void MC_4_namedPlaceRedirectsInside()
    {
        PublicInternet internet;
        m_server.clear();
        internet.server.setHandler([&](const RecordedRequest &request) {
            if (request.target == "/mcp")
                return ScriptedAnswer{
                    .status = 401,
                    .headers = {{"WWW-Authenticate",
                                 "Bearer resource_metadata=\"https://other.example/meta\""}}};
            return ScriptedAnswer{.status = 307,
                                  .headers = {{"Location", m_server.url(u"/x"_s).toEncoded()}}};
        });
        ResourceDiscovery discovery(u"https://mcp.example/mcp"_s, internet.network, m_clock,
                                    nullptr, internet.lookup());
        QCOMPARE(resultOf<ResourceMetadata>(discovery).error().kind, ErrorKind::RedirectRefused);
        QVERIFY(m_server.requests().isEmpty());
        QCOMPARE(internet.connectedTo, (QSet<QByteArray>{"mcp.example", "other.example"}));
    }

    void MC_4_typedLoopbackMayStayInside()
    {
        // The person's own test set-up: resource and authorization server on this machine.
        RecordingServer authorization;
        const QString issuer = authorization.url({}).toString();
        authorization.setHandler([&](const RecordedRequest &) {
            return ScriptedAnswer{.body =
                                      json("{'issuer':'" + issuer.toUtf8() +
                                           "','token_endpoint':'" + issuer.toUtf8() + "/token'}")};
        });
        serve({}, WellKnown + "/mcp", metadataOf(mcp(), issuer));
        ResourceDiscovery discovery(mcp(), m_network, m_clock);
        const ResourceMetadata metadata = resultOf<ResourceMetadata>(discovery).value();
        ServerDiscovery server(metadata.authorizationServers.first(), m_network, m_clock);
        server.setNamedByServer(discovery.addressRule());
        QVERIFY(resultOf<ServerMetadata>(server));
        QCOMPARE(authorization.requests().size(), 1);
    }

    void probeSendsNothingSecretAndSurvivesStreams()
    {
        m_network.setTimeout(500ms);
        serve({}, WellKnown + "/mcp", metadataOf(mcp()));
        const auto handler = m_server.handler();
        m_server.setHandler([handler](const RecordedRequest &request) {
            if (request.target == "/mcp")
                return ScriptedAnswer{.raw = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream"
                                             "\r\n\r\ndata: x\n\n"};
            return handler(request);
        });
        const Result<ResourceMetadata> result = discover(mcp());
        m_network.setTimeout(30s);
        QVERIFY(result);
        QCOMPARE(m_server.requests().size(), 2);
        for (const RecordedRequest &request : m_server.requests())
            QVERIFY(!request.headers.contains("authorization"));
        QCOMPARE(m_attempts.first().error->kind, ErrorKind::NetworkTimedOut);
    }

    void unreachableResourceIsAskedOnce()
    {
        RecordingServer gone;
        const QString resource = gone.url(u"/mcp"_s).toString();
        gone.close();
        QCOMPARE(discover(resource).error().kind, ErrorKind::ConnectionRefused);
        QCOMPARE(m_attempts.size(), 1);
        for (const QString &bad : {u"http://192.0.2.1/mcp"_s, u"mcp"_s, mcp() + u"#f"_s, QString()})
            QVERIFY(!discover(bad));
    }

    void cancelEndsItOnce()
    {
        m_server.clear();
        m_server.setHandler(
            [](const RecordedRequest &) { return ScriptedAnswer{.keepsSilent = true}; });
        ResourceDiscovery discovery(mcp(), m_network, m_clock);
        QList<ErrorKind> kinds;
        connect(&discovery, &ResourceDiscovery::finished, this,
                [&](const Result<ResourceMetadata> &result) { kinds.append(result.error().kind); });
        discovery.start();
        QTRY_COMPARE(m_server.requests().size(), 1);
        discovery.cancel();
        discovery.cancel();
        QTest::qWait(50);
        QCOMPARE(kinds, QList{ErrorKind::Cancelled});
    }
};

QTEST_GUILESS_MAIN(TestResourceDiscovery)
#include "tst_resourcediscovery.moc"
