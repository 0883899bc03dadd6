// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowrig.h"

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAuthorizationCodeFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<FlowRig>(); }
    void cleanup() { m_rig.reset(); }

    void wholeFlow();

private:
    std::unique_ptr<FlowRig> m_rig;
};

void TestAuthorizationCodeFlow::wholeFlow()
{
    Attempt attempt(*m_rig, m_rig->client());
    QVERIFY(attempt.flow->authorizationUrl().isEmpty());
    attempt.start();
    QCOMPARE(attempt.urls.size(), 1);
    QCOMPARE(attempt.flow->authorizationUrl(), attempt.urls.first());
    QCOMPARE(attempt.asked("response_type"), QByteArray("code"));

    QCOMPARE(attempt.comeBackWell().status, 303);
    const Result<AuthorizationGrant> result = attempt.result();
    QVERIFY(result);
    QCOMPARE(attempt.codes, 1);
    QCOMPARE(result.value().tokens.accessToken.reveal(), QByteArray("at"));
    QCOMPARE(*result.value().tokens.expiresAt, m_rig->clock.utcNow().addSecs(3600));
    QCOMPARE(result.value().tokens.scopes, (QStringList{u"read"_s, u"write"_s}));
    QVERIFY(!result.value().identity);
    QCOMPARE(m_rig->tokenRequests().size(), 1);
}

QTEST_GUILESS_MAIN(TestAuthorizationCodeFlow)
#include "tst_authorizationcodeflow.moc"
