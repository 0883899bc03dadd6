// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receipttext.h"

#include <QLocale>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

using Outcome = TokenEnd::Outcome;

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-11-20T13:41:00Z"_s, Qt::ISODate);

QLocale english()
{
    return QLocale(u"en_GB"_s);
}

SignOutReceipt receiptWith(const TokenEnd &refresh, const TokenEnd &access)
{
    return {.refreshToken = refresh,
            .accessToken = access,
            .isDeletedHere = true,
            .accessExpiresAt = Now.addSecs(3600),
            .providerName = u"ContextFile"_s,
            .dashboard = QUrl(u"https://contextfile.ai/settings"_s)};
}

QStringList linesOf(const SignOutReceipt &receipt)
{
    QStringList lines;
    for (const Step &step : receiptText(receipt, u"Ada"_s, Now, english()).steps)
        lines += step.text;
    return lines;
}

AccountView signedIn(const QUrl &revocation)
{
    AccountView view;
    view.account.session.isSignedIn = true;
    view.account.session.accessExpiresAt = Now.addSecs(3600);
    view.provider.name = u"ContextFile"_s;
    view.provider.client.revocationEndpoint = revocation;
    return view;
}

} // namespace

class TestReceiptText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }

    void RV_1_bothTokensAreNamedInTheirOrder()
    {
        const TokenEnd ended{.outcome = Outcome::Ended};
        const SignOutReceipt receipt = receiptWith(ended, ended);
        QCOMPARE(linesOf(receipt),
                 QStringList({u"ContextFile was told"_s, u"Refresh token revoked"_s,
                              u"Access token revoked"_s, u"Deleted here, and read back as gone"_s,
                              u"Your browser stays signed in at ContextFile"_s}));
        const ReceiptText words = receiptText(receipt, u"Ada"_s, Now, english());
        QCOMPARE(words.heading, u"Signed out “Ada” from ContextFile"_s);
        QCOMPARE(words.text, u"Nothing of this session is left here or there."_s);
    }

    void RV_2_anUnsupportedKindIsNoFailure()
    {
        const SignOutReceipt receipt =
            receiptWith({.outcome = Outcome::Ended}, {.outcome = Outcome::NotSupported});
        const ReceiptText words = receiptText(receipt, u"Ada"_s, Now, english());
        QCOMPARE(words.steps.at(0).tone, Tone::Good);
        QCOMPARE(words.steps.at(2).text, u"Access token ends with its session"_s);
        QCOMPARE(words.steps.at(2).tone, Tone::Neutral);
    }

    void RV_2_RV_3_whatIsQueuedSaysWhyAndWhatFollows_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("reason");
        QTest::newRow("offline") << Error{.kind = ErrorKind::NameNotFound,
                                          .host = u"contextfile.ai"_s}
                                 << u"No connection to contextfile.ai. "_s;
        QTest::newRow("503") << Error{.kind = ErrorKind::ServerError, .httpStatus = 503}
                             << u"ContextFile has a problem of its own. "_s;
    }
    void RV_2_RV_3_whatIsQueuedSaysWhyAndWhatFollows()
    {
        QFETCH(Error, error);
        QFETCH(QString, reason);
        const TokenEnd queued{.outcome = Outcome::Queued, .error = error};
        const ReceiptText words =
            receiptText(receiptWith(queued, queued), u"Ada"_s, Now, english());
        const Step &server = words.steps.first();
        QCOMPARE(server.text, u"ContextFile was not told yet"_s);
        QCOMPARE(server.tone, Tone::Attention);
        QVERIFY2(server.explanation.startsWith(reason), qPrintable(server.explanation));
        QVERIFY(server.explanation.contains(u"Lanyard tries again by itself"_s));
        QCOMPARE(words.text, u"Nothing of this session is left on this computer."_s);
    }

    void RV_4_aServiceWithoutRevocationIsNamed_data()
    {
        QTest::addColumn<Outcome>("refresh");
        QTest::addColumn<QDateTime>("expiry");
        QTest::addColumn<QString>("explanation");
        QTest::newRow("access token alone")
            << Outcome::None << Now.addSecs(3600) << u"Access may go on until 14:41."_s;
        QTest::newRow("already over")
            << Outcome::None << Now.addSecs(-5) << u"Its time is over by itself."_s;
        QTest::newRow("renewable") << Outcome::NotOffered << Now.addSecs(3600)
                                   << u"Access may go on until it is ended at ContextFile."_s;
        QTest::newRow("key") << Outcome::None << QDateTime()
                             << u"Access may go on until it is ended at ContextFile."_s;
    }
    void RV_4_aServiceWithoutRevocationIsNamed()
    {
        QFETCH(Outcome, refresh);
        QFETCH(QDateTime, expiry);
        SignOutReceipt receipt =
            receiptWith({.outcome = refresh}, {.outcome = Outcome::NotOffered});
        receipt.accessExpiresAt = expiry;
        const Step server = receiptText(receipt, u"Ada"_s, Now, english()).steps.first();
        QCOMPARE(server.text, u"ContextFile cannot be told: it has nothing to end a session by"_s);
        QTEST(server.explanation, "explanation");
    }

    void RV_5_whatIsStillStoredIsNotCalledDone()
    {
        SignOutReceipt receipt = receiptWith({}, {.outcome = Outcome::Ended});
        receipt.isDeletedHere = false;
        receipt.deletionError = Error{.kind = ErrorKind::KeychainLocked};
        const ReceiptText words = receiptText(receipt, u"Ada"_s, Now, english());
        QCOMPARE(words.heading, u"Not signed out of ContextFile here"_s);
        QVERIFY(words.text.isEmpty());
        QCOMPARE(words.steps.at(2).text, u"Still in this computer’s keychain"_s);
        QVERIFY(words.steps.at(2).explanation.startsWith(u"Your keychain is locked. "_s));
    }

    void theServicesOwnCallIsNamedAsSuch()
    {
        const SignOutReceipt receipt =
            receiptWith({}, {.outcome = Outcome::Ended, .way = TokenEnd::Way::SignOutCall});
        QCOMPARE(linesOf(receipt).value(1), u"Session ended at ContextFile"_s);
    }

    void removalIsSaid()
    {
        SignOutReceipt receipt = receiptWith({}, {.outcome = Outcome::Ended});
        receipt.isRemoved = true;
        QCOMPARE(receiptText(receipt, u"Ada"_s, Now, english()).heading,
                 u"“Ada” was signed out and removed"_s);
    }

    void theQuestionSaysWhatWillHappen()
    {
        const AccountView told = signedIn(QUrl(u"https://contextfile.ai/api/oauth/revoke"_s));
        QVERIFY(signOutPromise(told, Now, english())
                    .contains(u"ContextFile is told to end it. Your browser stays"_s));
        QVERIFY(removalPromise(told, Now, english())
                    .contains(u"ContextFile is told to end it. The account at"_s));
        AccountView untold = signedIn({});
        QVERIFY(signOutPromise(untold, Now, english())
                    .contains(u"cannot be told: the session itself may go on until 14:41."_s));
        untold.account.session.isRenewable = true;
        QVERIFY(signOutPromise(untold, Now, english()).contains(u"until it is ended there."_s));
        untold.status.outlook = SessionOutlook::DoesNotExpire;
        QVERIFY(signOutPromise(untold, Now, english())
                    .contains(u"the key works until you delete it there."_s));
        untold.account.session.isSignedIn = false;
        QVERIFY(!removalPromise(untold, Now, english()).contains(u"told"_s));
    }
};

QTEST_GUILESS_MAIN(TestReceiptText)
#include "tst_receipttext.moc"
