// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errorkindname.h"
#include "ui/errorlook.h"
#include "ui/identitytext.h"
#include "ui/signintext.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

Account accountOf(const QString &name, const QString &email, const QString &tenant = {})
{
    Account account;
    account.name = name;
    account.email = email;
    account.tenantName = tenant;
    account.label = u"Work"_s; // never shown for who signed in
    account.identity.subject = u"sub-1"_s;
    return account;
}

} // namespace

class TestSignInText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStageHasWords()
    {
        QSet<QString> all;
        for (const SignIn::Stage stage :
             {SignIn::Stage::Preparing, SignIn::Stage::FetchingTokens,
              SignIn::Stage::CheckingIdentity, SignIn::Stage::StoringTokens}) {
            const CardMessage message = SignInText::working(stage);
            QVERIFY(message.isWaiting);
            all.insert(message.heading);
        }
        QCOMPARE(all.size(), 4);
    }

    void theCountdownStandsApart()
    {
        const CardMessage ready = SignInText::ready(u"4:38"_s);
        QVERIFY(!ready.isWaiting);
        QVERIFY(ready.countdown.contains("4:38"_L1));
        QVERIFY(!ready.explanation.contains("4:38"_L1));
        const CardMessage waiting = SignInText::waiting(u"4:38"_s);
        QVERIFY(waiting.isWaiting);
        QVERIFY(waiting.countdown.contains("4:38"_L1));
        QVERIFY(waiting.heading != ready.heading);
    }

    void newAccount()
    {
        const CardMessage message = SignInText::signedIn(
            {}, accountOf(u"Ada Lindqvist"_s, u"ada@example.org"_s, u"Platform"_s), std::nullopt,
            u"Context7"_s);
        QCOMPARE(message.tone, Tone::Good);
        QCOMPARE(message.symbol, Symbol::TickInRing);
        QCOMPARE(message.heading, u"Signed in as Ada Lindqvist"_s);
        QCOMPARE(message.explanation, u"Context7 · ada@example.org · Teamspace “Platform”"_s);
    }

    void accountWithoutAName()
    {
        const CardMessage message =
            SignInText::signedIn({}, accountOf({}, u"ada@example.org"_s), std::nullopt, u"C7"_s);
        QCOMPARE(message.heading, u"Signed in as ada@example.org"_s);
        QCOMPARE(message.explanation, u"C7"_s);
    }

    void signInAgainSaysRenewed()
    {
        const Account ada = accountOf(u"Ada"_s, u"ada@example.org"_s);
        const CardMessage message =
            SignInText::signedIn({.isNewAccount = false}, ada, ada, u"C7"_s);
        QCOMPARE(message.explanation, u"Ada’s session was renewed."_s);
    }

    void addingTheSamePersonSaysSo()
    {
        const Account ada = accountOf(u"Ada"_s, u"ada@example.org"_s);
        const CardMessage message =
            SignInText::signedIn({.isNewAccount = false}, ada, std::nullopt, u"C7"_s);
        QVERIFY2(message.explanation.startsWith("Ada was here already"_L1),
                 qPrintable(message.explanation));
        QVERIFY(message.explanation.contains("private window"_L1));
    }

    void AC_1_anotherPersonIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("tenant");
        QTest::addColumn<QString>("heading");
        QTest::newRow("another name")
            << u"Bo"_s << u"bo@example.org"_s << QString() << u"You signed in as Bo, not as Ada"_s;
        QTest::newRow("same name") << u"Ada"_s << u"ada@example.net"_s << u"Platform"_s
                                   << u"You signed in as ada@example.net, not as ada@example.org"_s;
        QTest::newRow("same person, another teamspace")
            << u"Ada"_s << u"ada@example.org"_s << u"Research"_s
            << u"You signed in as Research, not as Platform"_s;
        QTest::newRow("nothing to tell them apart") << u"Ada"_s << u"ada@example.org"_s << QString()
                                                    << u"You signed in with another account"_s;
    }
    void AC_1_anotherPersonIsNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, email);
        QFETCH(QString, tenant);
        const Account ada = accountOf(u"Ada"_s, u"ada@example.org"_s, u"Platform"_s);
        const IdentityQuestion question{.expected = ada, .comer = accountOf(name, email, tenant)};
        const CardMessage asked = IdentityText::question(question, u"C7"_s, false);
        QTEST(asked.heading, "heading");
        QCOMPARE(asked.tone, Tone::Attention);
        QVERIFY(asked.explanation.contains("private window"_L1));
        QVERIFY(asked.explanation.contains("profile"_L1));
        const CardMessage chooses = IdentityText::question(question, u"C7"_s, true);
        QVERIFY(!chooses.explanation.contains("private window"_L1));
        QVERIFY(IdentityText::facts(question.comer).contains(email));
        QVERIFY(IdentityText::facts(question.comer).contains(tenant));

        const CardMessage kept = IdentityText::kept(question, IdentityDecision::KeepAsNew);
        QCOMPARE(kept.tone, Tone::Good);
        QVERIFY(kept.explanation.endsWith("Nothing changed for Ada."_L1));
        const CardMessage replaced = IdentityText::kept(question, IdentityDecision::Replace);
        QVERIFY(replaced.explanation.contains("took the place of Ada"_L1));
        const CardMessage gone = IdentityText::discarded(question, u"C7"_s, false);
        QCOMPARE(gone.heading, name + " was not kept"_L1);
    }

    void everyFailureHasAShape()
    {
        for (int kind = 0; kind <= int(ErrorKind::FileTooNew); ++kind) {
            const CardMessage message =
                SignInText::failed({.kind = ErrorKind(kind)}, u"Context7"_s);
            QVERIFY(!message.isWaiting);
            QVERIFY(!message.heading.isEmpty());
            QVERIFY2(message.tone != Tone::Good, qPrintable(errorKindName(ErrorKind(kind))));
        }
        QCOMPARE(errorLook(ErrorKind::KeychainLocked).symbol, Symbol::Padlock);
        QCOMPARE(errorLook(ErrorKind::NameNotFound).symbol, Symbol::Cloud);
    }
};

QTEST_GUILESS_MAIN(TestSignInText)
#include "tst_signintext.moc"
