// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceprovider.h"
#include "practicevisit.h"
#include "support/fakeclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lanyard;

class TestPracticeFaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_provider = std::make_unique<PracticeProvider>(QString(), m_clock);
        QVERIFY(m_provider->start());
        m_visit = std::make_unique<PracticeVisit>(*m_provider);
        const QJsonObject tokens = m_visit->signIn("ada");
        m_access = tokens["access_token"_L1].toString().toUtf8();
        m_refresh = tokens["refresh_token"_L1].toString().toUtf8();
        QCOMPARE(who(), 200);
    }

    void saysWhatItDoes();
    void sessionExpired();
    void rejected();
    void quotaUsedUp();
    void slow();
    void serverError();
    void tooManyRequests();
    void pagesStayUsable_data();
    void pagesStayUsable();

private:
    int who() { return m_visit->call("/api/dashboard/whoami", m_access).status; }

    FakeClock m_clock;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeVisit> m_visit;
    QByteArray m_access;
    QByteArray m_refresh;
};

void TestPracticeFaults::saysWhatItDoes()
{
    QCOMPARE(m_provider->fault(), PracticeFault::None);
    QSignalSpy spy(m_provider.get(), &PracticeProvider::faultChanged);
    m_provider->setFault(PracticeFault::Rejected);
    m_provider->setFault(PracticeFault::Rejected);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<PracticeFault>(), PracticeFault::Rejected);
    QCOMPARE(m_provider->fault(), PracticeFault::Rejected);
}

void TestPracticeFaults::sessionExpired()
{
    m_provider->setFault(PracticeFault::SessionExpired);
    QCOMPARE(who(), 401);
    const VisitAnswer refused = m_visit->refresh(m_refresh);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.error(), QByteArray("invalid_grant"));

    // signing in anew helps
    const QJsonObject tokens = m_visit->signIn("ada");
    const QByteArray access = tokens["access_token"_L1].toString().toUtf8();
    QCOMPARE(m_visit->call("/api/dashboard/whoami", access).status, 200);
    QCOMPARE(m_visit->refresh(tokens["refresh_token"_L1].toString().toUtf8()).status, 200);
    QCOMPARE(who(), 401);

    m_provider->setFault(PracticeFault::None);
    QCOMPARE(who(), 200);
    QCOMPARE(m_visit->refresh(m_refresh).status, 200);
}

void TestPracticeFaults::rejected()
{
    m_provider->setFault(PracticeFault::Rejected);
    QCOMPARE(who(), 401);
    QCOMPARE(m_visit->call("/api/v2/skills/quota", m_access).status, 401);
    const VisitAnswer renewed = m_visit->refresh(m_refresh);
    QCOMPARE(renewed.status, 200);
    m_access = renewed.json()["access_token"_L1].toString().toUtf8();
    QCOMPARE(who(), 401);
    m_provider->setFault(PracticeFault::None);
    QCOMPARE(who(), 200);
}

void TestPracticeFaults::quotaUsedUp()
{
    m_provider->setFault(PracticeFault::QuotaUsedUp);
    const QJsonObject quota = m_visit->call("/api/v2/skills/quota", m_access).json();
    QCOMPARE(quota["used"_L1].toInt(), 10);
    QCOMPARE(quota["remaining"_L1].toInt(-1), 0);
    QVERIFY(m_visit->get("/dashboard").body.contains("10 of 10 used, 0 left"));
    QCOMPARE(m_visit->post("/dashboard/use", {{"person", "ada"}}).status, 303);
    QCOMPARE(who(), 200);

    const QByteArray unlimited = m_visit->signIn("chidi")["access_token"_L1].toString().toUtf8();
    QVERIFY(m_visit->call("/api/v2/skills/quota", unlimited).json()["remaining"_L1].isNull());

    m_provider->setFault(PracticeFault::None);
    QCOMPARE(m_visit->call("/api/v2/skills/quota", m_access).json()["used"_L1].toInt(), 7);
}

void TestPracticeFaults::slow()
{
    m_provider->setFault(PracticeFault::Slow);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_visit->get("/dashboard").status == 200 && timer.elapsed() < 4000);
    QCOMPARE(who(), 200);
    QVERIFY2(timer.elapsed() >= 8000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < 12000, qPrintable(QString::number(timer.elapsed())));
}

void TestPracticeFaults::serverError()
{
    m_provider->setFault(PracticeFault::ServerError);
    QCOMPARE(who(), 500);
    QCOMPARE(m_visit->refresh(m_refresh).status, 500);
    m_provider->setFault(PracticeFault::None);
    QCOMPARE(m_visit->refresh(m_refresh).status, 200); // nothing was spent
}

void TestPracticeFaults::tooManyRequests()
{
    m_provider->setFault(PracticeFault::TooManyRequests);
    const VisitAnswer answer = m_visit->call("/api/v2/skills/quota", m_access);
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.headers.value("retry-after"), QByteArray("30"));
    QCOMPARE(m_visit->refresh(m_refresh).status, 429);
}

void TestPracticeFaults::pagesStayUsable_data()
{
    QTest::addColumn<PracticeFault>("fault");
    QTest::newRow("expired") << PracticeFault::SessionExpired;
    QTest::newRow("rejected") << PracticeFault::Rejected;
    QTest::newRow("error") << PracticeFault::ServerError;
    QTest::newRow("429") << PracticeFault::TooManyRequests;
}

void TestPracticeFaults::pagesStayUsable()
{
    QFETCH(PracticeFault, fault);
    m_provider->setFault(fault);
    QCOMPARE(m_visit->walk("bo").status, 302);
    QCOMPARE(m_visit->get("/dashboard").status, 200);
}

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practicefaults.moc"
