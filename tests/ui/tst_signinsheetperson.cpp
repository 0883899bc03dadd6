// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody else comes back than the one who was to sign in again.

#include "sheetwalk.h"

#include <QRegularExpression>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestSignInSheetPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"Negative sizes"_s));
        m_rig = std::make_unique<SignInRig>();
        m_rig->changeProvider([this](Provider &provider) {
            provider.client.revocationEndpoint = m_rig->server.url(u"/revoke"_s);
        });
        SheetWalk sheet(*m_rig);
        sheet.waitForStart();
        if (SignInRig::comeBackWell(sheet.link()).status != 200)
            qFatal("the first sign-in failed");
        m_ada = m_rig->service->accounts().first();
        m_rig->setPerson(u"2"_s, u"Bo Berg"_s, u"bo@example.org"_s);
        m_rig->tokenAnswer.body.replace("canary", "bo");
    }
    void cleanup() { m_rig.reset(); }

    void AC_1_anotherPersonIsAskedAbout();
    void AC_1_keepingAddsAnAccount();
    void AC_1_replacingRemovesTheOther();
    void AC_1_discardingKeepsNothing();
    void AC_1_closingKeepsNothing();
    void AC_1_somebodyKnownIsNotAddedTwice();
    void AC_1_choiceAtTheServiceNeedsNoPrivateWindow();

private:
    /// Bo comes back where Ada was expected. The browser's tab waits for the answer.
    std::unique_ptr<SheetWalk> boComesBack();

    std::unique_ptr<SignInRig> m_rig;
    Account m_ada;
};

std::unique_ptr<SheetWalk> TestSignInSheetPerson::boComesBack()
{
    auto sheet = std::make_unique<SheetWalk>(*m_rig, m_ada.id);
    sheet->waitForStart();
    sheet->paste(sheet->addressLine());
    sheet->waitForHeading(u"You signed in as Bo Berg, not as Ada Lindqvist"_s);
    return sheet;
}

void TestSignInSheetPerson::AC_1_anotherPersonIsAskedAbout()
{
    const auto sheet = boComesBack();
    QCOMPARE(m_rig->service->accounts().size(), 1); // nothing is kept before the answer
    QCOMPARE(sheet->label("comerName")->text(), u"Bo Berg"_s);
    QCOMPARE(sheet->label("comerFacts")->text(), u"bo@example.org"_s);
    QCOMPARE(sheet->label("expectedPersonName")->text(), u"Ada Lindqvist"_s);
    QCOMPARE(sheet->label("expectedPersonFacts")->text(), u"ada@example.org"_s);
    QVERIFY(sheet->message().explanation.contains("private window"_L1));
    QVERIFY(sheet->message().explanation.contains("profile"_L1));
    QVERIFY(sheet->button("keepAsNew")->isDefault());
    QCOMPARE(sheet->button("keepAsNew")->text(), u"&Keep as a new account"_s);
    QCOMPARE(sheet->button("replaceExpected")->text(), u"&Replace Ada Lindqvist"_s);
    QCOMPARE(sheet->button("discardComer")->text(), u"&Discard and revoke"_s);
    QVERIFY(!sheet->button("openBrowser")->isVisible());
    QVERIFY(!sheet->button("startOver")->isVisible());
    QTest::qWait(2000);
    QVERIFY(sheet->window().isVisible()); // waits for the answer
}

void TestSignInSheetPerson::AC_1_keepingAddsAnAccount()
{
    const auto sheet = boComesBack();
    sheet->click("keepAsNew");
    sheet->waitForHeading(u"Signed in as Bo Berg"_s);
    QVERIFY(sheet->message().explanation.endsWith("Nothing changed for Ada Lindqvist."_L1));
    QCOMPARE(m_rig->service->accounts().size(), 2);
    QCOMPARE(m_rig->service->account(m_ada.id)->name, u"Ada Lindqvist"_s);
    QVERIFY(m_rig->server.requests("/revoke").isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!sheet->window().isVisible(), 4000);
}

void TestSignInSheetPerson::AC_1_replacingRemovesTheOther()
{
    const auto sheet = boComesBack();
    sheet->click("replaceExpected");
    sheet->waitForHeading(u"Signed in as Bo Berg"_s);
    QVERIFY(sheet->message().explanation.contains("took the place of Ada Lindqvist"_L1));
    QTRY_COMPARE(m_rig->service->accounts().size(), 1);
    QCOMPARE(m_rig->service->accounts().first().name, u"Bo Berg"_s);
    QTRY_VERIFY(!m_rig->server.requests("/revoke").isEmpty()); // Ada's
    QVERIFY(m_rig->server.requests("/revoke").first().formField("token").endsWith("canary"));
}

void TestSignInSheetPerson::AC_1_discardingKeepsNothing()
{
    const auto sheet = boComesBack();
    sheet->click("discardComer");
    sheet->waitForHeading(u"Bo Berg was not kept"_s);
    QVERIFY(sheet->message().explanation.contains("private window"_L1));
    QCOMPARE(m_rig->service->accounts().size(), 1);
    QTRY_VERIFY(!m_rig->server.requests("/revoke").isEmpty());
    for (const RecordedRequest &revoked : m_rig->server.requests("/revoke"))
        QVERIFY(revoked.formField("token").endsWith("bo"));
    QCOMPARE(sheet->button("retry")->text(), u"&Try again as Ada Lindqvist"_s);
    QVERIFY(sheet->button("retry")->isDefault());

    m_rig->setPerson(u"1"_s, u"Ada Lindqvist"_s, u"ada@example.org"_s);
    sheet->click("retry");
    sheet->waitForStart();
    QVERIFY(sheet->label("sentence")->text().contains("Ada Lindqvist (ada@example.org)"_L1));
    QCOMPARE(SignInRig::comeBackWell(sheet->link()).status, 200);
    sheet->waitForHeading(u"Signed in as Ada Lindqvist"_s);
    QCOMPARE(m_rig->service->accounts().size(), 1);
}

void TestSignInSheetPerson::AC_1_closingKeepsNothing()
{
    const auto sheet = boComesBack();
    sheet->click("cancel");
    QVERIFY(!sheet->window().isVisible());
    QTRY_VERIFY(!m_rig->server.requests("/revoke").isEmpty());
    QCOMPARE(m_rig->service->accounts().size(), 1);
    QCOMPARE(m_rig->service->accounts().first().name, u"Ada Lindqvist"_s);
}

void TestSignInSheetPerson::AC_1_somebodyKnownIsNotAddedTwice()
{
    {
        const auto sheet = boComesBack();
        sheet->click("keepAsNew");
        sheet->waitForHeading(u"Signed in as Bo Berg"_s);
    }
    const auto sheet = boComesBack();
    QCOMPARE(sheet->button("keepAsNew")->text(), u"&Keep this session"_s);
    sheet->click("keepAsNew");
    sheet->waitForHeading(u"Signed in as Bo Berg"_s);
    QCOMPARE(m_rig->service->accounts().size(), 2);
}

void TestSignInSheetPerson::AC_1_choiceAtTheServiceNeedsNoPrivateWindow()
{
    m_rig->changeProvider([](Provider &provider) { provider.accountPrompt = u"select_account"_s; });
    const auto sheet = boComesBack();
    QVERIFY(!sheet->message().explanation.contains("private window"_L1));
    QVERIFY(sheet->message().explanation.contains("lets you choose"_L1));
}

QTEST_MAIN(TestSignInSheetPerson)
#include "tst_signinsheetperson.moc"
