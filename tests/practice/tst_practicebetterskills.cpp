// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceprovider.h"
#include "practicevisit.h"
#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lanyard;

namespace {

const VisitFields asJson{{"Content-Type", "application/json"}};
const QByteArray base = "/betterskills";

} // namespace

/// Better Skills' dialect beside the codes: who, health, sign-out, and a session that only ends.
class TestPracticeBetterSkills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        restart();
    }

    void meAnswersBothForms_data();
    void meAnswersBothForms();
    void nobodyIsSignedIn();
    void healthNeedsNobody();
    void sessionLastsEightHours();
    void signOutEndsTheSession();
    void sessionSurvivesARestart();
    void faults_data();
    void faults();

private:
    void restart()
    {
        m_visit.reset();
        m_provider =
            std::make_unique<PracticeProvider>(m_directory->filePath(u"practice.json"_s), m_clock);
        QVERIFY(m_provider->start());
        m_visit = std::make_unique<PracticeVisit>(*m_provider);
    }
    QByteArray signIn(const QByteArray &person)
    {
        const QJsonObject code =
            m_visit
                ->postRaw(base + "/api/auth/device/code",
                          R"({"client_id": "better-skills-cli", "scope": "openid profile email"})",
                          asJson)
                .json();
        const VisitAnswer end = m_visit->browse(
            m_visit->targetOf(code["verification_uri_complete"_L1].toString()), {.person = person});
        const QJsonObject poll{
            {u"client_id"_s, u"better-skills-cli"_s},
            {u"device_code"_s, code["device_code"_L1]},
            {u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}};
        const QJsonObject tokens =
            m_visit->postRaw(base + "/api/auth/device/token", QJsonDocument(poll).toJson(), asJson)
                .json();
        return end.status == 200 ? tokens["access_token"_L1].toString().toUtf8() : QByteArray();
    }
    int me(const QByteArray &token) { return m_visit->call(base + "/trpc/me", token).status; }
    VisitAnswer signOut(const QByteArray &token)
    {
        return m_visit->postRaw(base + "/api/auth/sign-out", "{}",
                                asJson + VisitFields{{"Authorization", "Bearer " + token}});
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeVisit> m_visit;
};

void TestPracticeBetterSkills::meAnswersBothForms_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isBatch");
    QTest::newRow("one") << QByteArray() << false;
    QTest::newRow("with input") << QByteArray("?input=%7B%7D") << false;
    QTest::newRow("batch") << QByteArray("?batch=1&input=%7B%7D") << true;
}

void TestPracticeBetterSkills::meAnswersBothForms()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, isBatch);
    const QByteArray token = signIn("chidi");
    const VisitAnswer answer = m_visit->call(base + "/trpc/me" + query, token);
    QCOMPARE(answer.status, 200);
    const QByteArray one = R"({"result":{"data":{"user":{"id":"user_chidi",)"
                           R"("name":"Chidi Okafor","email":"chidi.okafor@example.org"}}}})";
    QCOMPARE(QJsonDocument::fromJson(answer.body),
             QJsonDocument::fromJson(isBatch ? '[' + one + ']' : one));
}

void TestPracticeBetterSkills::nobodyIsSignedIn()
{
    for (const char *token : {"", "rubbish"}) {
        const VisitAnswer answer = m_visit->call(base + "/trpc/me", token);
        QCOMPARE(answer.status, 401);
        const QJsonObject error = answer.json()["error"_L1].toObject();
        QCOMPARE(error["data"_L1]["httpStatus"_L1].toInt(), 401);
        QCOMPARE(error["data"_L1]["code"_L1].toString(), u"UNAUTHORIZED"_s);
    }
    const VisitAnswer batch = m_visit->get(base + "/trpc/me?batch=1&input=%7B%7D");
    QCOMPARE(batch.status, 401);
    QVERIFY(QJsonDocument::fromJson(batch.body).isArray());
}

void TestPracticeBetterSkills::healthNeedsNobody()
{
    const VisitAnswer answer = m_visit->get(base + "/trpc/healthCheck");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["result"_L1]["data"_L1].toString(), u"OK"_s);
}

void TestPracticeBetterSkills::sessionLastsEightHours()
{
    const QByteArray token = signIn("ada");
    m_clock.advance(8h - 1ms);
    QCOMPARE(me(token), 200);
    m_clock.advance(1ms);
    QCOMPARE(me(token), 401);
}

void TestPracticeBetterSkills::signOutEndsTheSession()
{
    const QByteArray ada = signIn("ada");
    const QByteArray bo = signIn("bo");
    const VisitAnswer answer = signOut(ada);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()["success"_L1], QJsonValue(true));
    QCOMPARE(me(ada), 401);
    QCOMPARE(me(bo), 200);
    QCOMPARE(signOut(ada).status, 200); // better-auth never minds
}

void TestPracticeBetterSkills::sessionSurvivesARestart()
{
    const QByteArray token = signIn("ada");
    restart();
    QCOMPARE(me(token), 200);
    QCOMPARE(signOut(token).status, 200);
    restart();
    QCOMPARE(me(token), 401);
}

void TestPracticeBetterSkills::faults_data()
{
    QTest::addColumn<PracticeFault>("fault");
    QTest::addColumn<int>("who");
    QTest::addColumn<int>("health");
    QTest::addColumn<int>("end");
    QTest::newRow("expired") << PracticeFault::SessionExpired << 401 << 200 << 200;
    QTest::newRow("rejected") << PracticeFault::Rejected << 401 << 200 << 200;
    QTest::newRow("500") << PracticeFault::ServerError << 500 << 500 << 500;
    QTest::newRow("429") << PracticeFault::TooManyRequests << 429 << 429 << 429;
    QTest::newRow("sign-out") << PracticeFault::CannotRevoke << 200 << 200 << 503;
}

void TestPracticeBetterSkills::faults()
{
    QFETCH(PracticeFault, fault);
    const QByteArray token = signIn("ada");
    m_provider->setFault(fault);
    QTEST(me(token), "who");
    QTEST(m_visit->get(base + "/trpc/healthCheck").status, "health");
    QTEST(signOut(token).status, "end");
}

QTEST_GUILESS_MAIN(TestPracticeBetterSkills)
#include "tst_practicebetterskills.moc"
