// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicegrants.h"
#include "support/fakeclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Lanyard;

namespace {

const QByteArray verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"; // RFC 7636, appendix B
const QByteArray redirectUri = "http://localhost:52417/callback";

PracticeConsent consent(const QString &person = u"ada"_s)
{
    return {person, redirectUri, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", "profile email"};
}

} // namespace

class TestPracticeGrants final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_grants = std::make_unique<PracticeGrants>(m_clock); }

    void codeBringsTokens();
    void wrongAnswersAreRefusedAndBurnTheCode_data();
    void wrongAnswersAreRefusedAndBurnTheCode();
    void codeIsGoodForAMinute();
    void usedCodeRevokes();
    void accessTokenRunsOut();
    void rotates();
    void oldRefreshTokenRevokes();
    void strangersRevokeNothing();
    void endsEarlierGrantsOnly();
    void survivesAsDigests();
    void keepsBounded();

private:
    PracticeTokens signIn(const QString &person = u"ada"_s)
    {
        return m_grants
            ->redeem(m_grants->issueCode(consent(person)).reveal(), redirectUri, verifier, 1h)
            .takeValue();
    }

    FakeClock m_clock;
    std::unique_ptr<PracticeGrants> m_grants;
};

void TestPracticeGrants::codeBringsTokens()
{
    const PracticeTokens tokens = signIn();
    QCOMPARE(m_grants->person(tokens.access.reveal()), u"ada"_s);
    QCOMPARE(tokens.scope, QByteArray("profile email"));
    QCOMPARE(tokens.lifetime, 3600s);
    QVERIFY(m_grants->person(tokens.refresh.reveal()).isEmpty());
    QVERIFY(m_grants->person("").isEmpty());
    QVERIFY(!tokens.access.matches(signIn().access.reveal()));
}

void TestPracticeGrants::wrongAnswersAreRefusedAndBurnTheCode_data()
{
    QTest::addColumn<QByteArray>("redirect");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("verifier") << redirectUri << QByteArray(verifier).replace('d', 'e');
    QTest::newRow("challenge as verifier") << redirectUri << consent().challenge;
    QTest::newRow("empty verifier") << redirectUri << QByteArray();
    QTest::newRow("redirect") << redirectUri + "/" << verifier;
    QTest::newRow("redirect, other host")
        << QByteArray("http://127.0.0.1:52417/callback") << verifier;
}

void TestPracticeGrants::wrongAnswersAreRefusedAndBurnTheCode()
{
    QFETCH(QByteArray, redirect);
    QFETCH(QByteArray, answer);
    const Secret code = m_grants->issueCode(consent());
    const auto first = m_grants->redeem(code.reveal(), redirect, answer, 1h);
    QVERIFY(!first);
    QCOMPARE(first.error().kind, ErrorKind::GrantInvalid);
    QVERIFY(!m_grants->redeem(code.reveal(), redirectUri, verifier, 1h));
}

void TestPracticeGrants::codeIsGoodForAMinute()
{
    const Secret inTime = m_grants->issueCode(consent());
    const Secret late = m_grants->issueCode(consent());
    m_clock.advance(60s);
    QVERIFY(m_grants->redeem(inTime.reveal(), redirectUri, verifier, 1h));
    m_clock.advance(1ms);
    QVERIFY(!m_grants->redeem(late.reveal(), redirectUri, verifier, 1h));
}

void TestPracticeGrants::usedCodeRevokes()
{
    const Secret code = m_grants->issueCode(consent());
    const PracticeTokens tokens =
        m_grants->redeem(code.reveal(), redirectUri, verifier, 1h).takeValue();
    const PracticeTokens others = signIn(u"bo"_s);
    m_clock.advance(5min);
    QVERIFY(!m_grants->redeem(code.reveal(), redirectUri, verifier, 1h));
    QVERIFY(m_grants->person(tokens.access.reveal()).isEmpty());
    QVERIFY(!m_grants->refresh(tokens.refresh.reveal(), 1h));
    QCOMPARE(m_grants->person(others.access.reveal()), u"bo"_s);
}

void TestPracticeGrants::accessTokenRunsOut()
{
    const PracticeTokens tokens = signIn();
    m_clock.advance(1h - 1ms);
    QCOMPARE(m_grants->person(tokens.access.reveal()), u"ada"_s);
    m_clock.advance(1ms);
    QVERIFY(m_grants->person(tokens.access.reveal()).isEmpty());
    QVERIFY(m_grants->refresh(tokens.refresh.reveal(), 1h));
}

void TestPracticeGrants::rotates()
{
    PracticeTokens tokens = signIn();
    const Secret firstAccess = tokens.access;
    for (int i = 0; i < 50; ++i) {
        const PracticeTokens next = m_grants->refresh(tokens.refresh.reveal(), 2h).takeValue();
        QVERIFY(!next.refresh.matches(tokens.refresh.reveal()));
        QCOMPARE(m_grants->person(next.access.reveal()), u"ada"_s);
        tokens = next;
        if (i == 0) // what was given out lives until it runs out
            QCOMPARE(m_grants->person(firstAccess.reveal()), u"ada"_s);
    }
    QCOMPARE(tokens.lifetime, 7200s);
}

void TestPracticeGrants::oldRefreshTokenRevokes()
{
    const PracticeTokens first = signIn();
    const PracticeTokens second = m_grants->refresh(first.refresh.reveal(), 1h).takeValue();
    const PracticeTokens third = m_grants->refresh(second.refresh.reveal(), 1h).takeValue();
    QVERIFY(!m_grants->refresh(first.refresh.reveal(), 1h));
    QVERIFY(!m_grants->refresh(third.refresh.reveal(), 1h));
    QVERIFY(m_grants->person(third.access.reveal()).isEmpty());
}

void TestPracticeGrants::strangersRevokeNothing()
{
    const PracticeTokens tokens = signIn();
    for (const char *token : {"", ".", "practice-refresh-", "practice-refresh-x.y"})
        QVERIFY(!m_grants->refresh(token, 1h));
    QVERIFY(!m_grants->redeem("practice-code-x", redirectUri, verifier, 1h));
    QVERIFY(m_grants->refresh(tokens.refresh.reveal(), 1h));
}

void TestPracticeGrants::endsEarlierGrantsOnly()
{
    const PracticeTokens earlier = signIn();
    m_grants->setEarlierGrantsEnded(true);
    QVERIFY(m_grants->person(earlier.access.reveal()).isEmpty());
    QCOMPARE(m_grants->refresh(earlier.refresh.reveal(), 1h).error().kind, ErrorKind::GrantInvalid);
    const PracticeTokens later = signIn();
    QCOMPARE(m_grants->person(later.access.reveal()), u"ada"_s);
    const PracticeTokens renewed = m_grants->refresh(later.refresh.reveal(), 1h).takeValue();
    QCOMPARE(m_grants->person(renewed.access.reveal()), u"ada"_s);

    m_grants->setEarlierGrantsEnded(false);
    QCOMPARE(m_grants->person(earlier.access.reveal()), u"ada"_s);
    QVERIFY(m_grants->refresh(earlier.refresh.reveal(), 1h));
}

void TestPracticeGrants::survivesAsDigests()
{
    const PracticeTokens ada = signIn();
    const PracticeTokens bo = signIn(u"bo"_s);
    const QJsonArray state = m_grants->toJson();
    const QByteArray text = QJsonDocument(state).toJson();
    for (const Secret *secret : {&ada.access, &ada.refresh, &bo.access, &bo.refresh}) {
        for (const QByteArray &part : secret->reveal().split('.'))
            QVERIFY(!text.contains(part));
    }
    PracticeGrants restarted(m_clock);
    restarted.readJson(state);
    QCOMPARE(restarted.person(ada.access.reveal()), u"ada"_s);
    QCOMPARE(restarted.person(bo.access.reveal()), u"bo"_s);
    const auto renewed = restarted.refresh(ada.refresh.reveal(), 1h);
    QVERIFY(renewed);
    QVERIFY(!restarted.refresh(ada.refresh.reveal(), 1h));
    m_clock.advance(1h);
    QVERIFY(restarted.person(bo.access.reveal()).isEmpty());

    restarted.readJson(
        QJsonDocument::fromJson("[1, null, [], {}, {\"family\": 1}, {\"family\": \"x\"}]").array());
    QVERIFY(restarted.toJson().isEmpty());
}

void TestPracticeGrants::keepsBounded()
{
    const Secret first = m_grants->issueCode(consent());
    for (int i = 0; i < 300; ++i) {
        m_clock.advance(1ms);
        const Secret code = m_grants->issueCode(consent());
        if (i > 30)
            QVERIFY(m_grants->redeem(code.reveal(), redirectUri, verifier, 1h));
    }
    QVERIFY(!m_grants->redeem(first.reveal(), redirectUri, verifier, 1h));
    QCOMPARE(m_grants->toJson().size(), 256);
}

QTEST_GUILESS_MAIN(TestPracticeGrants)
#include "tst_practicegrants.moc"
