// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "oauth/servercheck.h"
#include "oauth/strictnetwork.h"
#include "resultof.h"
#include "support/fakeclock.h"
#include "support/recordingserver.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ServerPlace = "/.well-known/oauth-authorization-server";
constexpr auto ResourcePlace = "/.well-known/oauth-protected-resource/mcp";

} // namespace

class TestServerCheck : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QByteArray base() const
    {
        return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort());
    }
    [[nodiscard]] ScriptedAnswer serverDocument() const
    {
        return {.body = json("{'issuer':'" + base() + "','authorization_endpoint':'" + base() +
                             "/a','token_endpoint':'" + base() +
                             "/t','code_challenge_methods_supported':['S256'],"
                             "'scopes_supported':['email','openid','admin']}")};
    }
    [[nodiscard]] ScriptedAnswer resourceDocument(const QByteArray &server) const
    {
        return {.body =
                    json("{'resource':'" + base() + "/mcp','authorization_servers':['" + server +
                         "'],'scopes_supported':['files:read'],"
                         "'resource_name':'Files'}")};
    }
    void serve(const QHash<QByteArray, ScriptedAnswer> &answers)
    {
        m_server.clear();
        m_server.setHandler([answers](const RecordedRequest &request) {
            return answers.value(request.target, {.status = 404});
        });
    }
    Result<CheckedServer> check(const QByteArray &typed)
    {
        ServerCheck check(QString::fromLatin1(typed), m_network, m_clock);
        Result<CheckedServer> result = resultOf<CheckedServer>(check);
        m_describedIssuer = check.describedIssuer();
        return result;
    }

    RecordingServer m_server;
    FakeClock m_clock;
    StrictNetwork m_network;
    QString m_describedIssuer;

private Q_SLOTS:
    void aSignInServer()
    {
        serve({{ServerPlace, serverDocument()}});
        const auto checked = check(base());
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        QVERIFY(!checked.value().resource);
        QVERIFY(checked.value().report.canSignIn());
        QCOMPARE(checked.value().scopes, (QStringList{u"openid"_s, u"email"_s})); // no more
    }

    void theAddressOfADescriptionIsNoResource()
    {
        serve({{ServerPlace, serverDocument()}});
        QVERIFY(check(base() + ServerPlace));
        QCOMPARE(m_server.requests().size(), 1);
        QCOMPARE(m_server.requests().first().target, QByteArray(ServerPlace));
    }

    // MC-1
    void anMcpServerLeadsToItsSignInServer()
    {
        ScriptedAnswer demand{.status = 401};
        demand.headers.append({"WWW-Authenticate", QByteArray("Bearer scope=\"files:write\"")});
        serve({{"/mcp", demand},
               {ResourcePlace, resourceDocument(base())},
               {ServerPlace, serverDocument()}});
        const auto checked = check(base() + "/mcp");
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        QVERIFY(checked.value().resource);
        QCOMPARE(checked.value().resource->name, u"Files"_s);
        QCOMPARE(checked.value().metadata.issuer, QString::fromLatin1(base()));
        QCOMPARE(checked.value().scopes, QStringList{u"files:write"_s}); // what was demanded

        serve({{"/mcp", {.status = 401}},
               {ResourcePlace, resourceDocument(base())},
               {ServerPlace, serverDocument()}});
        QCOMPARE(check(base() + "/mcp").value().scopes, QStringList{u"files:read"_s});
    }

    // PK-3: without a word about PKCE nobody signs in for an MCP server.
    void PK_3_anMcpServersSignInServerMustAnnouncePkce()
    {
        ScriptedAnswer quiet = serverDocument();
        quiet.body.replace("\"code_challenge_methods_supported\":[\"S256\"],", "");
        serve({{"/mcp", {.status = 401}},
               {ResourcePlace, resourceDocument(base())},
               {ServerPlace, quiet}});
        QVERIFY(!check(base() + "/mcp").value().report.canSignIn());
        QVERIFY(check(base()).value().report.canSignIn());
    }

    void whatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("no address")
            << QByteArray("http://as.example") << ErrorKind::InsecureEndpoint;
        QTest::newRow("nothing there") << base() + "/tenant" << ErrorKind::NotFound;
        QTest::newRow("resource of another name")
            << base() + "/mcp" << ErrorKind::ConfigurationInvalid;
        QTest::newRow("nobody") << QByteArray("http://127.0.0.1:1") << ErrorKind::ConnectionRefused;
    }
    void whatIsWrong()
    {
        QFETCH(QByteArray, typed);
        QFETCH(ErrorKind, kind);
        ScriptedAnswer other = resourceDocument(base());
        other.body.replace("/mcp", "/another");
        serve({{ResourcePlace, other}});
        const auto checked = check(typed);
        QVERIFY(!checked);
        QCOMPARE(int(checked.error().kind), int(kind));
    }

    void DI_2_whoItSaysThatItIsCanBeAsked()
    {
        ScriptedAnswer other = serverDocument();
        other.body.replace(base() + "\",\"auth", "https://else.example\",\"auth");
        serve({{ServerPlace, other}});
        const auto checked = check(base());
        QCOMPARE(int(checked.error().kind), int(ErrorKind::IssuerMismatch));
        QCOMPARE(m_describedIssuer, u"https://else.example"_s);
    }
};

QTEST_MAIN(TestServerCheck)
#include "tst_servercheck.moc"
