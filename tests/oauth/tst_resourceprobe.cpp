// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/resourcemetadata.h"
#include "oauth/resourceprobe.h"
#include "oauth/scopestepup.h"
#include "oauth/strictnetwork.h"
#include "resultof.h"
#include "support/fakeclock.h"
#include "support/recordingserver.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestResourceProbe : public QObject
{
    Q_OBJECT

private:
    Result<ResourceAnswer> probe(const QUrl &url, const QString &token = {},
                                 const QString &resource = {})
    {
        ResourceProbe probe(url, m_network, m_clock);
        if (!token.isEmpty())
            probe.setBearer(Secret(token.toUtf8()), resource);
        return resultOf<ResourceAnswer>(probe);
    }

    RecordingServer m_server;
    FakeClock m_clock;
    StrictNetwork m_network;

private Q_SLOTS:
    void init()
    {
        m_server.clear();
        m_server.setHandler({});
    }

    void MC_5_whereATokenMayGo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<bool>("isAllowed");
        const auto row = [](const char *url, const char *resource, bool isAllowed) {
            QTest::addRow("%s for %s", url, resource)
                << QString::fromLatin1(url) << QString::fromLatin1(resource) << isAllowed;
        };
        const char *mcp = "https://mcp.example/mcp";
        row("https://mcp.example/mcp", mcp, true);
        row("https://mcp.example/mcp?x=1", mcp, true);
        row("https://mcp.example/mcp/", mcp, true);
        row("https://mcp.example/mcp/tool", mcp, true);
        row("https://MCP.example:443/mcp", mcp, true);
        row("https://mcp.example/mcp2", mcp, false);
        row("https://mcp.example/", mcp, false);
        row("https://mcp.example/other", mcp, false);
        row("https://mcp.example/mcp/../other", mcp, false);
        row("https://mcp.example/mcp/%2e%2e/other", mcp, false);
        row("https://mcp.example/mcp/..%2fother", mcp, false);
        row("https://mcp.example:8443/mcp", mcp, false);
        row("http://mcp.example/mcp", mcp, false);
        row("https://evil.example/mcp", mcp, false);
        row("https://mcp.example.evil.example/mcp", mcp, false);
        row("https://mcp.example@evil.example/mcp", mcp, false);
        row("https://u@mcp.example/mcp", mcp, false);
        row("https://mcp.example", "https://mcp.example", true);
        row("https://mcp.example/", "https://mcp.example", true);
        row("https://mcp.example/any", "https://mcp.example", true);
        row("https://mcp.example/any", "https://mcp.example/", true);
        row("https://mcp.example/any", "", false);
    }
    void MC_5_whereATokenMayGo()
    {
        QFETCH(QString, url);
        QFETCH(QString, resource);
        QFETCH(bool, isAllowed);
        QCOMPARE(mayCarryToken(QUrl(url), resource), isAllowed);
    }

    void MC_5_eachResourceSeesItsOwnTokenOnly()
    {
        const QString a = m_server.url(u"/a"_s).toString();
        const QString b = m_server.url(u"/b"_s).toString();
        QVERIFY(probe(QUrl(a), u"CANARY-A"_s, a));
        QVERIFY(probe(QUrl(b), u"CANARY-B"_s, b));
        const Result<ResourceAnswer> crossed = probe(QUrl(b), u"CANARY-A"_s, a);
        QVERIFY(!crossed);
        QCOMPARE(crossed.error().kind, ErrorKind::ConfigurationInvalid);
        QCOMPARE(m_server.requests().size(), 2);
        QCOMPARE(m_server.requests("/a").first().headers.value("authorization"),
                 QByteArray("Bearer CANARY-A"));
        QCOMPARE(m_server.requests("/b").first().headers.value("authorization"),
                 QByteArray("Bearer CANARY-B"));
        for (const RecordedRequest &request : m_server.requests())
            QVERIFY(!request.target.contains("CANARY"));
    }

    void MC_5_redirectCarriesNoToken()
    {
        RecordingServer other;
        for (const int status : {301, 302, 303, 307, 308}) {
            m_server.clear();
            m_server.setHandler([&](const RecordedRequest &) {
                return ScriptedAnswer{.status = status,
                                      .headers = {{"Location", other.url(u"/a"_s).toEncoded()}}};
            });
            const QUrl url = m_server.url(u"/a"_s);
            const Result<ResourceAnswer> answer = probe(url, u"CANARY"_s, url.toString());
            QVERIFY(answer);
            QCOMPARE(answer.value().httpStatus, status);
            QCOMPARE(m_server.requests().size(), 1);
            QVERIFY(other.requests().isEmpty());
        }
    }

    void MC_6_endlessRefusalStopsAfterTwoRounds()
    {
        m_server.setHandler([](const RecordedRequest &) {
            return ScriptedAnswer{
                .status = 403,
                .headers = {
                    {"WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"b\""}}};
        });
        const QUrl url = m_server.url(u"/mcp"_s);
        ScopeStepUp stepUp;
        QStringList scopes{u"a"_s};
        std::optional<Error> end;
        while (!end) {
            const ResourceAnswer answer = probe(url, u"t"_s, url.toString()).value();
            QVERIFY(answer.demandsMoreScopes());
            const Result<QStringList> next = stepUp.next(scopes, *answer.challenge);
            if (!next)
                end = next.error();
            else
                scopes = next.value();
        }
        QCOMPARE(scopes, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(end->kind, ErrorKind::Forbidden);
        QCOMPARE(m_server.requests().size(), 3); // the first, and one after each round
    }

    void otherRefusalsDemandNoScopes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<bool>("demandsSignIn");
        QTest::newRow("200") << 200 << QByteArray("Bearer error=\"insufficient_scope\"") << false;
        QTest::newRow("401") << 401 << QByteArray("Bearer error=\"insufficient_scope\"") << true;
        QTest::newRow("401, silent") << 401 << QByteArray() << true;
        QTest::newRow("403, silent") << 403 << QByteArray() << false;
        QTest::newRow("403, other") << 403 << QByteArray("Bearer error=\"invalid_token\"") << false;
    }
    void otherRefusalsDemandNoScopes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, challenge);
        QFETCH(bool, demandsSignIn);
        m_server.setHandler([&](const RecordedRequest &) {
            ScriptedAnswer answer{.status = status};
            if (!challenge.isEmpty())
                answer.headers = {{"WWW-Authenticate", challenge}};
            return answer;
        });
        const ResourceAnswer answer = probe(m_server.url()).value();
        QVERIFY(!answer.demandsMoreScopes());
        QCOMPARE(answer.demandsSignIn(), demandsSignIn);
        QVERIFY(!m_server.requests().first().headers.contains("authorization"));
    }
};

QTEST_GUILESS_MAIN(TestResourceProbe)
#include "tst_resourceprobe.moc"
