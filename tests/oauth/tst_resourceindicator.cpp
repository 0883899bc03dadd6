// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"
#include "oauth/resourceindicator.h"
#include "oauth/tokenrefresh.h"
#include "resultof.h"

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QStringList resources{u"https://mcp.example/mcp"_s, u"https://b.example/a%20b?c=d&e=%2B"_s};

QStringList named(const QList<QPair<QByteArray, QByteArray>> &fields)
{
    QStringList found;
    for (const auto &[name, value] : fields) {
        if (name == "resource")
            found.append(QString::fromUtf8(value));
    }
    return found;
}

} // namespace

/// "resource" (RFC 8707) wherever tokens are asked for; \see tst_devicerequest for the device
/// grant.
class TestResourceIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void MC_3_authorizationAndTokenRequest();
    void MC_3_refreshRequest();
    void MC_3_invalidTargetEndsNoSession();
    void MC_3_onlyAbsoluteUrisWithoutFragment_data();
    void MC_3_onlyAbsoluteUrisWithoutFragment();
    void MC_3_noneWhereNoneIsSet();

private:
    FlowRig m_rig;
};

void TestResourceIndicator::MC_3_authorizationAndTokenRequest()
{
    m_rig.server.clear();
    ClientConfig client = m_rig.client();
    client.authorizationEndpoint = m_rig.server.url(u"/authorize?tenant=42"_s);
    client.resources = resources;
    Attempt attempt(m_rig, client);
    attempt.start().comeBackWell();
    QVERIFY(attempt.result().isOk());
    QCOMPARE(named(attempt.fields()), resources);
    QCOMPARE(m_rig.tokenRequests().size(), 1);
    QCOMPARE(named(m_rig.tokenRequests().first().formFields()), resources);
}

void TestResourceIndicator::MC_3_refreshRequest()
{
    m_rig.server.clear();
    ClientConfig client = m_rig.client();
    client.resources = resources;
    TokenRefresh refresh(client, Secret("r0"), {}, m_rig.network, m_rig.clock);
    QVERIFY(resultOf<TokenSet>(refresh).isOk());
    QCOMPARE(named(m_rig.tokenRequests().first().formFields()), resources);
}

void TestResourceIndicator::MC_3_invalidTargetEndsNoSession()
{
    FlowRig rig;
    rig.tokenAnswer = {.status = 400, .body = json("{'error':'invalid_target'}")};
    ClientConfig client = rig.client();
    client.resources = resources;
    TokenRefresh refresh(client, Secret("r0"), {}, rig.network, rig.clock);
    const Result<TokenSet> result = resultOf<TokenSet>(refresh);
    QCOMPARE(result.error().kind, ErrorKind::TokenRefused); // and not GrantInvalid
    QCOMPARE(result.error().oauthCode, u"invalid_target"_s);
}

void TestResourceIndicator::MC_3_onlyAbsoluteUrisWithoutFragment_data()
{
    QTest::addColumn<QString>("resource");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("address") << u"https://mcp.example/mcp"_s << true;
    QTest::newRow("name") << u"urn:example:thing"_s << true;
    QTest::newRow("fragment") << u"https://mcp.example/mcp#x"_s << false;
    QTest::newRow("empty fragment") << u"https://mcp.example/mcp#"_s << false;
    QTest::newRow("relative") << u"/mcp"_s << false;
    QTest::newRow("host alone") << u"mcp.example"_s << false;
    QTest::newRow("space") << u"https://mcp.example/a b"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestResourceIndicator::MC_3_onlyAbsoluteUrisWithoutFragment()
{
    QFETCH(QString, resource);
    QFETCH(bool, isGood);
    QCOMPARE(checkResources({resource}).isOk(), isGood);
    ClientConfig client = m_rig.client();
    client.resources = {resource};
    Attempt attempt(m_rig, client);
    attempt.start();
    QCOMPARE(attempt.urls.size(), isGood ? 1 : 0);
    attempt.flow->cancel();
    QCOMPARE(attempt.failure(), isGood ? ErrorKind::Cancelled : ErrorKind::ConfigurationInvalid);
}

void TestResourceIndicator::MC_3_noneWhereNoneIsSet()
{
    Attempt attempt(m_rig, m_rig.client());
    attempt.start();
    QVERIFY(named(attempt.fields()).isEmpty());
}

QTEST_GUILESS_MAIN(TestResourceIndicator)
#include "tst_resourceindicator.moc"
