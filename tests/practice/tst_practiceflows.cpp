// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"
#include "core/clock.h"
#include "oauth/deviceflow.h"
#include "oauth/strictnetwork.h"
#include "oauth/tokenintrospection.h"
#include "oauth/tokenrefresh.h"
#include "oauth/tokenrevocation.h"
#include "practice/practiceprovider.h"
#include "practicevisit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lanyard;

/// Lanyard's own protocol parts against the services that it plays.
class TestPracticeFlows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_builtIn.load(u":/catalogue"_s, {}); }
    void init()
    {
        m_provider = std::make_unique<PracticeProvider>(QString(), m_clock);
        QVERIFY(m_provider->start());
        m_visit = std::make_unique<PracticeVisit>(*m_provider);
    }

    void deviceIsApproved_data() { services(); }
    void deviceIsApproved();
    void deviceIsDenied_data() { services(); }
    void deviceIsDenied();
    void deviceCodeEnds_data() { services(); }
    void deviceCodeEnds();
    void deviceIsSlowedDown_data() { services(); }
    void deviceIsSlowedDown();
    void inspectsRenewsAndRevokes();
    void revocationIsPutOff();

private:
    static void services()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("Context7") << u"context7"_s;
        QTest::newRow("Better Skills") << u"betterskills"_s;
    }
    [[nodiscard]] ClientConfig client(const QString &service) const
    {
        return m_builtIn.retarget(service, m_provider->overlay(service)).value().client;
    }
    std::unique_ptr<DeviceFlow> begun(const QString &service)
    {
        m_grant.reset();
        auto flow = std::make_unique<DeviceFlow>(client(service), m_network, m_clock);
        connect(flow.get(), &DeviceFlow::finished, this,
                [this](const auto &result) { m_grant = result; });
        flow->start();
        [&] {
            QTRY_VERIFY(flow->code().has_value());
        }();
        return flow;
    }
    VisitAnswer answer(const DeviceFlow &flow, const VisitPlan &plan)
    {
        return m_visit->browse(m_visit->targetOf(flow.code()->verificationUriComplete.toString()),
                               plan);
    }
    template<typename T, typename Request>
    Result<T> resultOf(Request &request)
    {
        std::optional<Result<T>> kept;
        connect(&request, &Request::finished, this, [&](const auto &result) { kept = result; });
        request.start();
        [&] {
            QTRY_VERIFY(kept.has_value());
        }();
        return kept.value_or(Error{});
    }

    SystemClock m_clock;
    StrictNetwork m_network;
    Catalogue m_builtIn;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeVisit> m_visit;
    std::optional<Result<AuthorizationGrant>> m_grant;
};

void TestPracticeFlows::deviceIsApproved()
{
    QFETCH(QString, service);
    const auto flow = begun(service);
    QVERIFY(!flow->code()->verificationUriComplete.isEmpty());
    QCOMPARE(answer(*flow, {.person = "chidi"}).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_grant.has_value(), 20'000);
    QVERIFY2(m_grant->isOk(), *m_grant ? "" : qPrintable(m_grant->error().detail));
    const TokenSet &tokens = m_grant->value().tokens;
    QCOMPARE(tokens.refreshToken.has_value(), service == "context7"_L1);
    const auto left = m_clock.utcNow().secsTo(*tokens.expiresAt);
    QVERIFY(qAbs(left - (service == "context7"_L1 ? 3600 : 8 * 3600)) < 60);
}

void TestPracticeFlows::deviceIsDenied()
{
    QFETCH(QString, service);
    const auto flow = begun(service);
    QCOMPARE(answer(*flow, {.decision = "deny"}).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_grant.has_value(), 20'000);
    QCOMPARE(m_grant->error().kind, ErrorKind::AuthorizationRefused);
    QCOMPARE(m_grant->error().oauthCode, u"access_denied"_s);
}

void TestPracticeFlows::deviceCodeEnds()
{
    QFETCH(QString, service);
    m_provider->setFault(PracticeFault::DeviceCodeEnded);
    const auto flow = begun(service);
    QTRY_VERIFY_WITH_TIMEOUT(m_grant.has_value(), 20'000);
    QCOMPARE(m_grant->error().kind, ErrorKind::DeadlinePassed);
    QCOMPARE(m_grant->error().oauthCode, u"expired_token"_s);
}

void TestPracticeFlows::deviceIsSlowedDown()
{
    QFETCH(QString, service);
    m_provider->setFault(PracticeFault::DeviceSlowDown);
    const auto flow = begun(service);
    QTRY_COMPARE_WITH_TIMEOUT(flow->polling(), DeviceFlow::Polling::SlowedDown, 20'000);
    QVERIFY(!m_grant);
    QCOMPARE(answer(*flow, {}).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_grant.has_value(), 30'000);
    QVERIFY(m_grant->isOk());
}

void TestPracticeFlows::inspectsRenewsAndRevokes()
{
    const ClientConfig config = client(u"contextfile"_s);
    const QByteArray place = "/contextfile/oauth/authorize?";
    VisitFields fields = PracticeVisit::authorizationFields();
    fields[1].second = config.clientId.toUtf8();
    fields[3].second = "profile:read contexts:read";
    const VisitAnswer back = m_visit->browse(place + formEncoded(fields), {});
    const QJsonObject given =
        m_visit
            ->post("/contextfile/api/oauth/token", {{"grant_type", "authorization_code"},
                                                    {"client_id", config.clientId.toUtf8()},
                                                    {"code", back.returned("code")},
                                                    {"code_verifier", PracticeVisit::verifier()},
                                                    {"redirect_uri", PracticeVisit::redirectUri()}})
            .json();
    const Secret first(given["refresh_token"_L1].toString().toUtf8());
    TokenRefresh refresh(config, first, {}, m_network, m_clock);
    const Result<TokenSet> renewed = resultOf<TokenSet>(refresh);
    QVERIFY2(renewed.isOk(), renewed ? "" : qPrintable(renewed.error().detail));

    const auto inspected = [&](const Secret &token) {
        TokenIntrospection introspection(config, token, m_network, m_clock);
        return resultOf<Introspection>(introspection);
    };
    const auto alive = inspected(renewed.value().accessToken);
    QVERIFY2(alive.isOk(), alive ? "" : qPrintable(alive.error().detail));
    QVERIFY(alive.value().isActive);
    QCOMPARE(alive.value().subject, u"user_ada"_s);
    QCOMPARE(alive.value().username, u"ada.lindqvist"_s);
    QCOMPARE(alive.value().scopes, QStringList({u"profile:read"_s, u"contexts:read"_s}));
    QVERIFY(alive.value().expiresAt > alive.value().issuedAt);

    TokenRevocation revocation(config, *renewed.value().refreshToken,
                               TokenRevocation::Token::Refresh, m_network, m_clock);
    QCOMPARE(resultOf<TokenRevocation::Outcome>(revocation).value(),
             TokenRevocation::Outcome::Revoked);
    QVERIFY(!inspected(renewed.value().accessToken).value().isActive);
}

void TestPracticeFlows::revocationIsPutOff()
{
    m_provider->setFault(PracticeFault::CannotRevoke);
    TokenRevocation revocation(client(u"contextfile"_s), Secret("x"),
                               TokenRevocation::Token::Access, m_network, m_clock);
    const auto result = resultOf<TokenRevocation::Outcome>(revocation);
    QCOMPARE(result.error().kind, ErrorKind::ServerError);
    QCOMPARE(result.error().retryAfter, std::optional(30s));
}

QTEST_GUILESS_MAIN(TestPracticeFlows)
#include "tst_practiceflows.moc"
