// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statustext.h"

#include "support/englishplurals.h"
#include "ui/outlooktext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now = QDateTime::fromString(u"2026-11-20T13:41:00Z"_s, Qt::ISODate); // a Friday
constexpr qint64 Minute = 60;
constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;

Account eightHourAccount()
{
    Account account;
    account.session.isSignedIn = true;
    account.session.startedAt = Now.addSecs(-8 * Hour);
    account.session.accessRequestedAt = account.session.startedAt;
    account.session.accessExpiresAt = Now;
    return account;
}

Account renewableAccount()
{
    Account account = eightHourAccount();
    account.session.isRenewable = true;
    account.session.accessRequestedAt = Now.addSecs(-40 * Minute);
    account.session.accessExpiresAt = Now.addSecs(20 * Minute);
    return account;
}

AccountStatus inState(SessionState state)
{
    AccountStatus status;
    status.state = state;
    return status;
}

AccountStatus signedIn(SessionOutlook outlook, const QDateTime &renewalAt = {},
                       const QDateTime &signInBy = {})
{
    AccountStatus status = inState(SessionState::SignedIn);
    status.outlook = outlook;
    status.nextRenewalAt = renewalAt;
    status.signInAgainBy = signInBy;
    return status;
}

AccountStatus inTrouble(SessionState state, ErrorKind kind, const QString &host = {})
{
    AccountStatus status = inState(state);
    status.error = Error{.kind = kind, .host = host};
    return status;
}

StatusText words(const Account &account, const AccountStatus &status, const QDateTime &now = Now)
{
    return statusText(account, status, u"Context7"_s, now, QLocale());
}

} // namespace

class StatusTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void saysWhatTheSessionDoes_data();
    void saysWhatTheSessionDoes();
    void onlyALockedKeychainIsCalledLocked_data();
    void onlyALockedKeychainIsCalledLocked();
    void offersTheNextStep_data();
    void offersTheNextStep();
    void everyStateLooksDifferent();
    void ageOfValuesIsSaidOffline();
    void noticeFitsTheLifetime_data();
    void noticeFitsTheLifetime();
    void textStandsUntilChangesAt();
    void everyStepHasAName();

private:
    EnglishPlurals m_plurals;
};

void StatusTextTest::initTestCase()
{
    qputenv("TZ", "UTC");
    tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QVERIFY(QCoreApplication::installTranslator(&m_plurals));
}

void StatusTextTest::saysWhatTheSessionDoes_data()
{
    QTest::addColumn<Account>("account");
    QTest::addColumn<AccountStatus>("status");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("explanation");

    const auto renews = SessionOutlook::RenewsByItself;
    const auto ends = SessionOutlook::EndsAtTime;
    QTest::newRow("renews") << renewableAccount()
                            << signedIn(renews, Now.addSecs(19 * Minute), Now.addDays(30))
                            << u"Renews by itself"_s << u"Renews by itself"_s
                            << u"Next renewal in about 20 minutes. You need to do nothing until 20 "
                               "December."_s;
    QTest::newRow("renews, end unknown")
        << renewableAccount() << signedIn(renews, Now.addSecs(5 * Minute)) << u"Renews by itself"_s
        << u"Renews by itself"_s << u"Next renewal in 5 minutes. You need to do nothing."_s;
    QTest::newRow("renews, renewal due")
        << renewableAccount() << signedIn(renews, Now.addSecs(-1)) << u"Renews by itself"_s
        << u"Renews by itself"_s << u"You need to do nothing."_s;
    QTest::newRow("renews, refresh token ends within its notice")
        << renewableAccount() << signedIn(renews, Now.addSecs(19 * Minute), Now.addSecs(Hour))
        << u"Sign in again by 14:41"_s << u"Sign in again by 14:41"_s
        << u"Until then it renews by itself. Signing in now starts the time anew."_s;
    QTest::newRow("ends today") << eightHourAccount() << signedIn(ends, {}, Now.addSecs(3 * Hour))
                                << u"Sign in again by 16:41"_s << u"Sign in again by 16:41"_s
                                << u"It ends in 3 hours and Context7 does not let it be renewed."_s;
    QTest::newRow("ends in weeks")
        << eightHourAccount() << signedIn(ends, {}, Now.addDays(22)) << u"Sign in again by 12 Dec"_s
        << u"Sign in again by 12 December"_s
        << u"It ends in 22 days and Context7 does not let it be renewed."_s;
    QTest::newRow("key") << Account() << signedIn(SessionOutlook::DoesNotExpire)
                         << u"Does not expire"_s << u"Does not expire"_s
                         << u"It works until it is taken back at Context7 or you sign out here."_s;
    QTest::newRow("end unknown")
        << Account() << signedIn(SessionOutlook::Unknown) << u"Signed in"_s
        << u"Signed in, end unknown"_s
        << u"Context7 does not say when this session ends. Lanyard tells you when it has."_s;
    QTest::newRow("renewing")
        << renewableAccount() << inState(SessionState::Renewing) << u"Renewing…"_s
        << u"Renewing the session…"_s
        << u"Lanyard is asking Context7 for fresh time. You need to do nothing."_s;
    QTest::newRow("signed out")
        << Account() << inState(SessionState::SignedOut) << u"Signed out"_s
        << u"You are signed out here"_s
        << u"Name, place in the list and last values are kept. Sign in to go on."_s;

    AccountStatus ended = inState(SessionState::Ended);
    ended.since = Now.addSecs(-36 * Minute);
    QTest::newRow("ended today") << eightHourAccount() << ended << u"Session ended at 13:05"_s
                                 << u"Your session ended at 13:05"_s
                                 << u"Context7 sessions last 8 hours and cannot be renewed. Sign "
                                    "in again to go on; everything is kept."_s;
    ended.since = Now.addDays(-12);
    QTest::newRow("ended long ago")
        << renewableAccount() << ended << u"Session ended on 8 Nov"_s
        << u"Your session ended on 8 November"_s
        << u"It can no longer be renewed. Sign in again to go on; everything is kept."_s;
    QTest::newRow("ended, time unknown")
        << renewableAccount() << inState(SessionState::Ended) << u"Session ended"_s
        << u"Your session has ended"_s
        << u"It can no longer be renewed. Sign in again to go on; everything is kept."_s;
    QTest::newRow("rejected")
        << renewableAccount() << inTrouble(SessionState::Rejected, ErrorKind::Unauthorized)
        << u"Not accepted any more"_s << u"Context7 no longer accepts this sign-in"_s
        << u"It was ended somewhere else, perhaps in the browser or by a change of password. Sign "
           "in again to go on; everything is kept."_s;
    QTest::newRow("keychain locked")
        << Account() << inTrouble(SessionState::KeychainLocked, ErrorKind::KeychainLocked)
        << u"Keychain locked"_s << u"Your keychain is locked"_s
        << u"Lanyard keeps your sign-ins there. Nothing is lost; unlock it to go on."_s;
    QTest::newRow("waiting for the keychain")
        << Account() << inState(SessionState::WaitingForKeychain) << u"Waiting for the keychain…"_s
        << u"Waiting for the keychain"_s
        << u"Lanyard asked it for your sign-in and has no answer yet. It may be asking for its "
           "password in a window behind this one."_s;
    QTest::newRow("signing out") << Account() << inState(SessionState::SigningOut)
                                 << u"Signing out…"_s << u"Signing out…"_s
                                 << u"Lanyard is taking this sign-in out of the keychain."_s;
}

void StatusTextTest::onlyALockedKeychainIsCalledLocked_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("line");
    QTest::newRow("locked") << ErrorKind::KeychainLocked << u"Locked"_s << u"Keychain locked"_s;
    QTest::newRow("denied") << ErrorKind::KeychainDenied << u"Locked"_s << u"Keychain locked"_s;
    QTest::newRow("absent") << ErrorKind::KeychainAbsent << u"No keychain"_s
                            << u"No keychain is running"_s;
    QTest::newRow("silent") << ErrorKind::KeychainTimedOut << u"No answer"_s
                            << u"Keychain is not answering"_s;
    QTest::newRow("broken") << ErrorKind::KeychainFailed << u"On hold"_s
                            << u"Keychain not available"_s;
}

void StatusTextTest::onlyALockedKeychainIsCalledLocked()
{
    QFETCH(const ErrorKind, kind);
    const StatusText text = words(Account(), inTrouble(SessionState::KeychainLocked, kind));
    QTEST(text.word, "word");
    QTEST(text.line, "line");
}

void StatusTextTest::saysWhatTheSessionDoes()
{
    QFETCH(const Account, account);
    QFETCH(const AccountStatus, status);

    const StatusText text = words(account, status);
    QTEST(text.line, "line");
    QTEST(text.heading, "heading");
    QTEST(text.explanation, "explanation");
    QVERIFY(!text.word.isEmpty());
}

void StatusTextTest::offersTheNextStep_data()
{
    QTest::addColumn<AccountStatus>("status");
    QTest::addColumn<QList<NextStep>>("steps");
    QTest::addColumn<bool>("needsBanner");

    using Steps = QList<NextStep>;
    const auto locked = SessionState::KeychainLocked;
    QTest::newRow("fine") << signedIn(SessionOutlook::RenewsByItself) << Steps{} << false;
    QTest::newRow("ends soon") << signedIn(SessionOutlook::EndsAtTime, {}, Now.addSecs(60))
                               << Steps{NextStep::SignInAgain} << false;
    QTest::newRow("renewing") << inState(SessionState::Renewing) << Steps{} << false;
    QTest::newRow("signed out") << inState(SessionState::SignedOut) << Steps{NextStep::SignIn}
                                << true;
    QTest::newRow("ended") << inState(SessionState::Ended) << Steps{NextStep::SignInAgain} << true;
    QTest::newRow("rejected") << inState(SessionState::Rejected)
                              << Steps{NextStep::SignInAgain, NextStep::OpenDashboard} << true;
    QTest::newRow("offline") << inTrouble(SessionState::Offline, ErrorKind::NameNotFound)
                             << Steps{NextStep::Refresh} << true;
    QTest::newRow("locked") << inTrouble(locked, ErrorKind::KeychainLocked)
                            << Steps{NextStep::Unlock, NextStep::RetryKeychain} << true;
    QTest::newRow("absent") << inTrouble(locked, ErrorKind::KeychainAbsent)
                            << Steps{NextStep::RetryKeychain} << true;
    QTest::newRow("locked or lost")
        << inTrouble(locked, ErrorKind::KeychainEntryMissing)
        << Steps{NextStep::RetryKeychain, NextStep::SignInAgain} << true;
    QTest::newRow("setting wrong")
        << inTrouble(SessionState::NeedsAttention, ErrorKind::TokenRefused)
        << Steps{NextStep::Refresh, NextStep::SignInAgain} << true;
    QTest::newRow("provider file gone")
        << inTrouble(SessionState::NeedsAttention, ErrorKind::ProviderMissing) << Steps{} << true;
    QTest::newRow("provider moved")
        << inTrouble(SessionState::NeedsAttention, ErrorKind::ProviderMoved)
        << Steps{NextStep::SignIn} << true;
}

void StatusTextTest::offersTheNextStep()
{
    QFETCH(const AccountStatus, status);
    const StatusText text = words(Account(), status);
    QFETCH(const QList<NextStep>, steps);
    // Not by QCOMPARE: Qt 6.4 compares two empty lists of enumerators by memcmp() of null pointers.
    QVERIFY(std::equal(text.nextSteps.begin(), text.nextSteps.end(), steps.begin(), steps.end()));
    QTEST(text.needsBanner, "needsBanner");
}

void StatusTextTest::everyStateLooksDifferent()
{
    QSet<int> shapes;
    QSet<QString> lines;
    const QList<AccountStatus> all{
        signedIn(SessionOutlook::RenewsByItself),
        signedIn(SessionOutlook::EndsAtTime, {}, Now.addDays(1)),
        signedIn(SessionOutlook::DoesNotExpire),
        inState(SessionState::Renewing),
        inState(SessionState::SignedOut),
        inState(SessionState::Ended),
        inState(SessionState::WaitingForKeychain),
        inTrouble(SessionState::Offline, ErrorKind::ConnectionRefused),
        inTrouble(SessionState::KeychainLocked, ErrorKind::KeychainLocked),
        inTrouble(SessionState::NeedsAttention, ErrorKind::TokenRefused)};
    for (const AccountStatus &status : all) {
        const StatusText text = words(Account(), status);
        shapes.insert(static_cast<int>(text.symbol));
        lines.insert(text.line);
        QVERIFY(!text.heading.isEmpty());
        QVERIFY(!text.explanation.isEmpty());
    }
    QCOMPARE(shapes.size(), all.size());
    QCOMPARE(lines.size(), all.size());
}

void StatusTextTest::ageOfValuesIsSaidOffline()
{
    Account account = renewableAccount();
    const AccountStatus status =
        inTrouble(SessionState::Offline, ErrorKind::NameNotFound, u"context7.com"_s);
    StatusText text = words(account, status);
    QCOMPARE(text.line, u"No connection"_s);
    QCOMPARE(text.heading, u"No connection to context7.com"_s);
    QVERIFY(text.explanation.contains(u"name could not be found"_s));
    QVERIFY(!text.changesAt.isValid());

    account.tierObservedAt = Now.addDays(-1);
    account.quota.emplace().observedAt = Now.addSecs(-49 * Minute);
    text = words(account, status);
    QCOMPARE(text.line, u"No connection, as of 12:52"_s);
    QVERIFY2(text.explanation.endsWith(u"Shown is what was seen at 12:52."_s),
             qPrintable(text.explanation));
    account.quota.reset();
    text = words(account, status);
    QCOMPARE(text.line, u"No connection, as of 19 Nov"_s);
    QVERIFY2(text.explanation.endsWith(u"Shown is what was seen on Thursday, 19 November."_s),
             qPrintable(text.explanation));
}

void StatusTextTest::noticeFitsTheLifetime_data()
{
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<bool>("isSoon");

    QTest::newRow("an hour, 16 minutes left") << Hour << 16 * Minute << false;
    QTest::newRow("an hour, 15 minutes left") << Hour << 15 * Minute << true;
    QTest::newRow("8 hours, 97 minutes left") << 8 * Hour << 97 * Minute << false;
    QTest::newRow("8 hours, 96 minutes left") << 8 * Hour << 96 * Minute << true;
    QTest::newRow("30 days, 4 left") << 30 * Day << 4 * Day << false;
    QTest::newRow("30 days, 3 left") << 30 * Day << 3 * Day << true;
    QTest::newRow("over") << Hour << -1LL << true;
}

void StatusTextTest::noticeFitsTheLifetime()
{
    QFETCH(const qint64, lifetime);
    QFETCH(const qint64, left);
    const QDateTime end = Now.addSecs(left);
    QTEST(OutlookText::endsSoon(end.addSecs(-lifetime), end, Now), "isSoon");
}

void StatusTextTest::textStandsUntilChangesAt()
{
    const Account account = eightHourAccount();
    const AccountStatus renews =
        signedIn(SessionOutlook::RenewsByItself, Now.addSecs(19 * Minute), Now.addDays(30));
    const AccountStatus ends = signedIn(SessionOutlook::EndsAtTime, {}, Now.addSecs(5 * Hour));
    for (const AccountStatus &status : {renews, ends}) {
        // Walk along the texts' own changes: between them nothing may change, at them something.
        QDateTime now = Now;
        for (int i = 0; i < 6; ++i) {
            const StatusText before = words(account, status, now);
            QVERIFY(before.changesAt > now);
            const StatusText last = words(account, status, before.changesAt.addMSecs(-1));
            QCOMPARE(last.explanation, before.explanation);
            QCOMPARE(last.tone, before.tone);
            const StatusText after = words(account, status, before.changesAt);
            QVERIFY(after.explanation != before.explanation || after.tone != before.tone);
            now = before.changesAt;
        }
    }
}

void StatusTextTest::everyStepHasAName()
{
    for (const NextStep step : {NextStep::SignIn, NextStep::SignInAgain, NextStep::Refresh,
                                NextStep::Unlock, NextStep::RetryKeychain, NextStep::OpenDashboard})
        QVERIFY(!nextStepText(step).isEmpty());
}

QTEST_GUILESS_MAIN(StatusTextTest)
#include "tst_statustext.moc"
