// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsrig.h"

#include "core/securefile.h"
#include "support/longestpause.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAccountService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<AccountsRig>(); }
    void cleanup() { m_rig.reset(); }

    void openTouchesNeitherKeychainNorNetwork()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.calls.clear();
        m_rig->scripted.server.clear();
        m_rig->restart();
        QCOMPARE(m_rig->service->accounts().size(), 1); // at once
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QVERIFY(m_rig->secrets.calls.isEmpty());
        m_rig->settle();
        QCOMPARE(m_rig->secrets.calls,
                 (QStringList{u"read %1/refresh"_s.arg(ada), u"read %1/access"_s.arg(ada)}));
        QCOMPARE(m_rig->scripted.server.requests("/whoami").size(), 1); // once
        QCOMPARE(m_rig->scripted.server.requests("/quota").size(), 1);
        m_rig->pass(10min);
        QCOMPARE(m_rig->scripted.server.requests().size(), 2); // no polling
    }

    void openSaysWhatIsWrongWithTheList()
    {
        (void)m_rig->account("ada");
        const QString path = m_rig->directory.filePath(u"accounts.json"_s);
        QVERIFY(writePrivateFile(path, "{").isOk());
        AccountRepository repository(path);
        AccountService service({m_rig->catalogue, repository, m_rig->secrets, *m_rig->network,
                                m_rig->pages, m_rig->clock});
        const auto opened = service.open();
        QCOMPARE(opened.error().kind, ErrorKind::FileDamaged);
        QVERIFY(QFile::exists(opened.error().host));
        QVERIFY(service.accounts().isEmpty());
    }

    void activeAccountSurvivesARestart()
    {
        const QString ada = m_rig->account("ada");
        const QString ben = m_rig->account("ben");
        QSignalSpy active(m_rig->service.get(), &AccountService::activeChanged);
        m_rig->clock.advance(1min);
        QVERIFY(m_rig->service->setActive(ben).isOk());
        QCOMPARE(active.count(), 1);
        QCOMPARE(m_rig->service->account(ben)->lastUsedAt, m_rig->clock.utcNow());
        QVERIFY(!m_rig->service->setActive(u"nobody"_s).isOk());
        m_rig->restart();
        QCOMPARE(m_rig->service->activeAccountId(u"scripted"_s), ben);
        QVERIFY(m_rig->service->account(ada)->lastUsedAt < m_rig->clock.utcNow());
    }

    void labelIsTheUsers()
    {
        const QString ada = m_rig->account("ada");
        QSignalSpy changed(m_rig->service.get(), &AccountService::accountChanged);
        QVERIFY(m_rig->service->rename(ada, u"  Work\n\u202e "_s).isOk());
        QCOMPARE(m_rig->service->account(ada)->label, u"Work"_s);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_rig->service->rename(ada, {}).isOk());
        QCOMPARE(m_rig->service->account(ada)->displayName(), u"Name ada"_s);
        QVERIFY(!m_rig->service->rename(u"nobody"_s, u"x"_s).isOk());
    }

    void orderIsTheUsers()
    {
        const QString ada = m_rig->account("ada");
        const QString ben = m_rig->account("ben");
        QSignalSpy order(m_rig->service.get(), &AccountService::orderChanged);
        QVERIFY(m_rig->service->move(ben, 0).isOk());
        QCOMPARE(order.count(), 1);
        QCOMPARE(m_rig->service->accounts().first().id, ben);
        m_rig->restart();
        QCOMPARE(m_rig->service->accounts().last().id, ada);
    }

    void signOutRemovesTheTokens()
    {
        const QString ada = m_rig->account("ada");
        (void)m_rig->account("ben");
        m_rig->service->signOut(ada);
        const auto result = signedOut(ada);
        QVERIFY(result.isOk());
        QCOMPARE(m_rig->secrets.entries.size(), 2);
        QCOMPARE(m_rig->state(ada), SessionState::SignedOut);
        QCOMPARE(m_rig->service->activeAccountId(u"scripted"_s), ada); // stays what it was
        QCOMPARE(m_rig->service->accounts().size(), 2);
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::SignedOut);
        QVERIFY(!m_rig->service->account(ada)->session.isSignedIn);
        QCOMPARE(m_rig->account("ada"), ada); // and in again
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
    }

    void RV_3_signOutWorksOfflineAndWithADeadToken_data()
    {
        QTest::addColumn<bool>("isDead");
        QTest::newRow("offline") << false;
        QTest::newRow("dead token") << true;
    }
    void RV_3_signOutWorksOfflineAndWithADeadToken()
    {
        QFETCH(bool, isDead);
        const QString ada = m_rig->account("ada");
        if (isDead)
            m_rig->scripted.people["ada"].isRevoked = true;
        else
            m_rig->scripted.renewalAnswer = ScriptedAnswer{.dropsConnection = true};
        m_rig->pass(1h);
        QCOMPARE(m_rig->state(ada), isDead ? SessionState::Ended : SessionState::Offline);
        m_rig->service->signOut(ada);
        QVERIFY(signedOut(ada).isOk());
        QVERIFY(m_rig->secrets.entries.isEmpty());
        QCOMPARE(m_rig->state(ada), SessionState::SignedOut);
    }

    void signOutWhileARenewalIsOnItsWay_data()
    {
        QTest::addColumn<int>("keychainDelay");
        QTest::newRow("removed before the answer") << 20;
        QTest::newRow("removed after the answer") << 80;
    }
    void signOutWhileARenewalIsOnItsWay()
    {
        QFETCH(int, keychainDelay);
        const QString ada = m_rig->account("ada");
        m_rig->scripted.tokenDelayMs = 100;
        m_rig->secrets.delayMs = keychainDelay;
        m_rig->clock.advance(1h);
        m_rig->service->reconsider();
        QCOMPARE(m_rig->state(ada), SessionState::Renewing);
        m_rig->service->signOut(ada);
        QVERIFY(signedOut(ada).isOk());
        QTest::qWait(400);
        QVERIFY(m_rig->secrets.entries.isEmpty());
        QCOMPARE(m_rig->state(ada), SessionState::SignedOut);
    }

    void signOutWhileRenewedTokensAreWritten()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.delayMs = 50;
        m_rig->clock.advance(1h);
        m_rig->service->reconsider();
        QTRY_VERIFY(m_rig->secrets.count(u"write"_s) == 3); // the refresh entry is on its way
        m_rig->service->signOut(ada);
        QVERIFY(signedOut(ada).isOk());
        QTest::qWait(250);
        QVERIFY(m_rig->secrets.entries.isEmpty());
        QCOMPARE(m_rig->state(ada), SessionState::SignedOut);
    }

    void RV_5_lockedKeychainKeepsTheEntryAndSaysSo()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.refuseEverything(ErrorKind::KeychainLocked);
        m_rig->service->signOut(ada);
        const auto result = signedOut(ada);
        QCOMPARE(result.error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_rig->state(ada), SessionState::KeychainLocked);
        QCOMPARE(m_rig->secrets.entries.size(), 2);
        QSignalSpy told(m_rig->service.get(), &AccountService::signedOut);
        m_rig->service->retryKeychain(); // in vain
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(m_rig->secrets.entries.size(), 2);
        m_rig->secrets.becomeAvailable(); // what was asked for is finished
        QTRY_COMPARE(told.count(), 2);
        QVERIFY(told.last().at(1).value<Result<void>>().isOk());
        QVERIFY(m_rig->secrets.entries.isEmpty());
        QCOMPARE(m_rig->state(ada), SessionState::SignedOut);
    }

    void RV_5_unlockingFinishesARemoval()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.refuseEverything(ErrorKind::KeychainLocked);
        m_rig->service->remove(ada);
        QCOMPARE(signedOut(ada).error().kind, ErrorKind::KeychainLocked);
        QSignalSpy removed(m_rig->service.get(), &AccountService::accountRemoved);
        m_rig->service->unlockKeychain();
        QTRY_COMPARE(removed.count(), 1);
        QVERIFY(m_rig->secrets.entries.isEmpty());
    }

    void whoeverSignsInAgainIsNotSignedOutLater()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.removeFault = MemorySecretStore::always(ErrorKind::KeychainDenied);
        m_rig->service->signOut(ada);
        QCOMPARE(signedOut(ada).error().kind, ErrorKind::KeychainDenied);
        QCOMPARE(m_rig->account("ada"), ada);
        m_rig->secrets.becomeAvailable();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QCOMPARE(m_rig->secrets.entries.size(), 2);
    }

    void removeTakesTheAccountOut()
    {
        const QString ada = m_rig->account("ada");
        const QString ben = m_rig->account("ben");
        QSignalSpy removed(m_rig->service.get(), &AccountService::accountRemoved);
        QSignalSpy active(m_rig->service.get(), &AccountService::activeChanged);
        m_rig->service->remove(ada);
        m_rig->service->remove(ada); // a double click
        QTRY_COMPARE(removed.count(), 1);
        m_rig->settle();
        QCOMPARE(removed.count(), 1);
        QCOMPARE(active.count(), 1);
        QCOMPARE(m_rig->service->activeAccountId(u"scripted"_s), ben);
        QCOMPARE(m_rig->secrets.entries.size(), 2);
        QVERIFY(!m_rig->service->account(ada));
        QCOMPARE(m_rig->service->status(ada), AccountStatus{});
        m_rig->service->remove(ben);
        QTRY_COMPARE(removed.count(), 2);
        QVERIFY(m_rig->secrets.entries.isEmpty());
        QCOMPARE(m_rig->service->activeAccountId(u"scripted"_s), QString());
    }

    void removeOfALockedAccountKeepsIt()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.refuseEverything(ErrorKind::KeychainLocked);
        m_rig->service->remove(ada);
        QCOMPARE(signedOut(ada).error().kind, ErrorKind::KeychainLocked);
        QVERIFY(m_rig->service->account(ada).has_value());
    }

    void removeOfASignedOutAccountNeedsNoKeychain()
    {
        const QString ada = m_rig->account("ada");
        m_rig->service->signOut(ada);
        QVERIFY(signedOut(ada).isOk());
        m_rig->secrets.refuseEverything(ErrorKind::KeychainLocked);
        QSignalSpy removed(m_rig->service.get(), &AccountService::accountRemoved);
        m_rig->service->remove(ada);
        QTRY_COMPARE(removed.count(), 1);
    }

    void KC_1_troubleAtStartLosesNoAccount_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("locked") << ErrorKind::KeychainLocked;
        QTest::newRow("absent") << ErrorKind::KeychainAbsent;
        QTest::newRow("denied") << ErrorKind::KeychainDenied;
        QTest::newRow("slow") << ErrorKind::KeychainTimedOut;
        QTest::newRow("broken") << ErrorKind::KeychainFailed;
    }
    void KC_1_troubleAtStartLosesNoAccount()
    {
        QFETCH(ErrorKind, kind);
        const QString ada = m_rig->account("ada");
        const auto before = m_rig->secrets.entries;
        m_rig->secrets.refuseEverything(kind);
        m_rig->restart();
        m_rig->settle();
        const AccountStatus status = m_rig->service->status(ada);
        QCOMPARE(status.state, SessionState::KeychainLocked);
        QCOMPARE(status.error->kind, kind);
        QCOMPARE(m_rig->service->account(ada)->name, u"Name ada"_s);
        QVERIFY(m_rig->service->account(ada)->quota.has_value());
        m_rig->service->refresh(ada); // fails in peace
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::KeychainLocked);
        QCOMPARE(m_rig->secrets.count(u"remove"_s), 0);
        QCOMPARE(m_rig->secrets.unlockCount, 0); // no prompt before a click
        QCOMPARE(m_rig->secrets.entries, before);
        m_rig->scripted.server.clear();
        m_rig->secrets.becomeAvailable();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QCOMPARE(m_rig->scripted.server.requests("/whoami").size(), 1);
    }

    void KC_1_unlockIsOnePrompt()
    {
        const QString ada = m_rig->account("ada");
        const QString ben = m_rig->account("ben");
        m_rig->secrets.refuseEverything(ErrorKind::KeychainLocked);
        m_rig->restart();
        m_rig->settle();
        m_rig->secrets.unlockError = Error{.kind = ErrorKind::KeychainLocked};
        m_rig->service->unlockKeychain(); // dismissed
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::KeychainLocked);
        m_rig->secrets.unlockError.reset();
        m_rig->service->unlockKeychain();
        m_rig->settle();
        QCOMPARE(m_rig->secrets.unlockCount, 2);
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QCOMPARE(m_rig->state(ben), SessionState::SignedIn);
    }

    void KC_1_retryReadsAgainWithoutAPrompt()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.refuseEverything(ErrorKind::KeychainLocked);
        m_rig->restart();
        m_rig->settle();
        m_rig->secrets.readFault = nullptr;
        m_rig->service->retryKeychain();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QCOMPARE(m_rig->secrets.unlockCount, 0);
        const qsizetype reads = m_rig->secrets.count(u"read"_s);
        m_rig->service->retryKeychain(); // nothing is amiss
        m_rig->settle();
        QCOMPARE(m_rig->secrets.count(u"read"_s), reads);
    }

    void KC_4_silentKeychainStopsNothing()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.isSilent = true;
        m_rig->restart();
        LongestPause pause;
        QTest::qWait(200);
        const qint64 longest = pause.milliseconds();
        QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn); // as far as is known
        QVERIFY(!m_rig->service->isBusyWriting());
        QVERIFY(m_rig->service->rename(ada, u"x"_s).isOk());
    }

    void KC_4_silentKeychainIsShownAsSuch()
    {
        const QString ada = m_rig->account("ada");
        const QString ben = m_rig->account("ben");
        m_rig->secrets.isSilent = true;
        m_rig->restart();
        m_rig->settle();
        m_rig->pass(999ms);
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn); // most keychains need less than that
        m_rig->pass(1ms);
        QCOMPARE(m_rig->state(ada), SessionState::WaitingForKeychain);
        QCOMPARE(m_rig->state(ben), SessionState::WaitingForKeychain);
        m_rig->service->signOut(ada);
        QCOMPARE(m_rig->state(ada), SessionState::SigningOut);
        QCOMPARE(m_rig->state(ben), SessionState::WaitingForKeychain);
    }

    void KC_4_slownessIsToldByItself()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.delayMs = 300;
        m_rig->restart();
        QTest::qWait(50);
        m_rig->clock.advance(1s); // and nobody asks to look again before the timer does
        m_rig->service->reconsider();
        QCOMPARE(m_rig->state(ada), SessionState::WaitingForKeychain);
        QTRY_COMPARE(m_rig->state(ada), SessionState::SignedIn);
    }

    void signingOutIsShownAndItsFailureTakenBack()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.delayMs = 50;
        m_rig->secrets.removeFault = MemorySecretStore::always(ErrorKind::KeychainTimedOut);
        m_rig->service->signOut(ada);
        QCOMPARE(m_rig->state(ada), SessionState::SigningOut);
        QCOMPARE(signedOut(ada).error().kind, ErrorKind::KeychainTimedOut);
        QCOMPARE(m_rig->state(ada), SessionState::KeychainLocked);
        m_rig->secrets.removeFault = nullptr;
        m_rig->service->signOut(ada);
        QVERIFY(signedOut(ada).isOk());
        QCOMPARE(m_rig->state(ada), SessionState::SignedOut);
    }

    void RV_5_keychainThatAnswersAgainFinishesTheSignOut()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.refuseEverything(ErrorKind::KeychainTimedOut);
        m_rig->service->signOut(ada);
        QCOMPARE(signedOut(ada).error().kind, ErrorKind::KeychainTimedOut);
        m_rig->settle();
        m_rig->secrets.readFault = m_rig->secrets.removeFault = nullptr; // and nobody tells
        m_rig->pass(1min);
        QTRY_COMPARE(m_rig->state(ada), SessionState::SignedOut);
        QVERIFY(m_rig->secrets.entries.isEmpty());
    }

    void KC_4_silenceIsTriedAgain()
    {
        const QString ada = m_rig->account("ada");
        m_rig->secrets.refuseEverything(ErrorKind::KeychainTimedOut);
        m_rig->restart();
        m_rig->settle();
        m_rig->secrets.readFault = nullptr; // and nobody tells
        m_rig->pass(10s);
        QCOMPARE(m_rig->state(ada), SessionState::KeychainLocked);
        m_rig->pass(1min);
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
    }

    void KC_7_lostEntryAsksForASignInAndDeletesNothing_data()
    {
        QTest::addColumn<QByteArray>("refresh");
        QTest::addColumn<QByteArray>("access");
        QTest::newRow("deleted") << QByteArray() << QByteArray();
        QTest::newRow("damaged") << QByteArray("{") << QByteArray("{");
        QTest::newRow("10 MB") << QByteArray(10'000'000, 'x') << QByteArray("[]");
        QTest::newRow("somebody else's") << QByteArray("ben/refresh") << QByteArray("ben/access");
        QTest::newRow("another version")
            << QByteArray(R"({"version":9,"token":"t","generation":1})") << QByteArray();
    }
    void KC_7_lostEntryAsksForASignInAndDeletesNothing()
    {
        QFETCH(QByteArray, refresh);
        QFETCH(QByteArray, access);
        const QString ada = m_rig->account("ada");
        const QString ben = m_rig->account("ben");
        for (auto [key, value] :
             {std::pair(ada + u"/refresh"_s, refresh), {ada + u"/access"_s, access}}) {
            if (value.startsWith("ben"))
                value = m_rig->secrets.entries.value(ben + QString::fromUtf8(value.mid(3)));
            m_rig->secrets.entries.insert(key, value);
            if (value.isEmpty())
                m_rig->secrets.entries.remove(key);
        }
        const auto before = m_rig->secrets.entries;
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::Ended);
        QCOMPARE(m_rig->service->status(ada).error->kind, ErrorKind::KeychainEntryMissing);
        QCOMPARE(m_rig->state(ben), SessionState::SignedIn);
        QCOMPARE(m_rig->secrets.entries, before);
        QVERIFY(!m_rig->service->account(ada)->session.wasRejected);
        QCOMPARE(m_rig->account("ada"), ada);
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
    }

    void KC_6_staleAccessEntryIsNotUsed()
    {
        const QString ada = m_rig->account("ada");
        const QByteArray oldAccess = m_rig->secrets.entries.value(ada + u"/access"_s);
        m_rig->pass(1h);
        m_rig->secrets.entries.insert(ada + u"/access"_s, oldAccess); // a write was cut short
        m_rig->scripted.server.clear();
        m_rig->clock.advance(-1h); // it has not ended, but it was replaced
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->scripted.renewals().size(), 1);
        QCOMPARE(m_rig->scripted.server.requests("/whoami").size(), 1);
        for (const RecordedRequest &request : m_rig->scripted.server.requests("/whoami"))
            QCOMPARE(ScriptedService::bearer(request), QByteArray("access-ada-3"));
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
    }

    void refreshBringsWhoTierAndQuota()
    {
        const QString ada = m_rig->account("ada");
        m_rig->scripted.whoamiAnswer = ScriptedAnswer{
            .body =
                R"({"id":"id-ada","name":"Ada L","email":"l@x","team":{"id":"t9","name":"Nine"}})"};
        m_rig->scripted.quotaAnswer =
            ScriptedAnswer{.body = R"({"used":9,"limit":10,"tier":"free"})"};
        m_rig->clock.advance(10min);
        m_rig->service->refresh(ada);
        QVERIFY(m_rig->service->status(ada).isRefreshing);
        m_rig->settle();
        const Account account = *m_rig->service->account(ada);
        QCOMPARE(account.name, u"Ada L"_s);
        QCOMPARE(account.email, u"l@x"_s);
        QCOMPARE(account.tenantName, u"Nine"_s);
        QCOMPARE(account.identity.tenantId, u"t9"_s);
        QCOMPARE(account.tierId, u"free"_s);
        QCOMPARE(account.tierObservedAt, m_rig->clock.utcNow());
        QCOMPARE(account.quota->used, std::optional<qint64>(9));
        QVERIFY(!account.quota->remaining && !account.quota->resetsAt.isValid());
        QCOMPARE(account.quota->observedAt, m_rig->clock.utcNow());
        m_rig->restart();
        QCOMPARE(m_rig->service->account(ada)->name, u"Ada L"_s);
    }

    void refreshNeverTurnsAnAccountIntoAnother_data()
    {
        QTest::addColumn<QByteArray>("whoami");
        QTest::newRow("another person") << QByteArray(R"({"id":"id-eve","team":{"id":"t1"}})");
        QTest::newRow("a known teamspace") << QByteArray(R"({"id":"id-ada","team":{"id":"t2"}})");
    }
    void refreshNeverTurnsAnAccountIntoAnother()
    {
        QFETCH(QByteArray, whoami);
        const QString ada = m_rig->account("ada");
        m_rig->scripted.whoamiAnswer =
            ScriptedAnswer{.body = R"({"id":"id-ada","team":{"id":"t2"}})"};
        QVERIFY(m_rig->signIn("ada").value().isNewAccount);
        m_rig->settle();
        const Account before = *m_rig->service->account(ada);
        m_rig->scripted.whoamiAnswer = ScriptedAnswer{.body = whoami};
        m_rig->service->refresh(ada);
        m_rig->settle();
        QCOMPARE(m_rig->service->account(ada)->identity, before.identity);
        QCOMPARE(m_rig->service->account(ada)->name, before.name);
        QCOMPARE(m_rig->service->status(ada).error->kind, ErrorKind::IdentityUnknown);
    }

    void addressThatIsTheSubjectMayChange()
    {
        Provider byAddress = m_rig->scripted.provider();
        byAddress.whoami->subject = byAddress.whoami->email;
        m_rig->catalogue.add(byAddress);
        const QString ada = m_rig->account("ada");
        m_rig->scripted.whoamiAnswer =
            ScriptedAnswer{.body = R"({"name":"Ada","email":"new@x","team":{"id":"t1"}})"};
        m_rig->service->refresh(ada);
        m_rig->settle();
        QCOMPARE(m_rig->service->account(ada)->identity.subject, u"new@x"_s);
        QVERIFY(!m_rig->service->status(ada).error);
    }

    void quotaAloneFailingIsNoOffline()
    {
        const QString ada = m_rig->account("ada");
        m_rig->scripted.quotaAnswer = ScriptedAnswer{.status = 500};
        m_rig->service->refresh(ada);
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QCOMPARE(m_rig->service->status(ada).error->kind, ErrorKind::ServerError);
        QCOMPARE(m_rig->service->account(ada)->quota->used, std::optional<qint64>(3));
        m_rig->scripted.quotaAnswer.reset();
        m_rig->pass(2min);
        QVERIFY(!m_rig->service->status(ada).error);
    }

    void unreachableServiceIsOfflineUntilItIsBack()
    {
        const QString ada = m_rig->account("ada");
        m_rig->scripted.whoamiAnswer = ScriptedAnswer{.dropsConnection = true};
        m_rig->scripted.quotaAnswer = ScriptedAnswer{.dropsConnection = true};
        m_rig->clock.advance(1min);
        const QDateTime since = m_rig->clock.utcNow();
        m_rig->service->refresh(ada);
        m_rig->settle();
        m_rig->pass(2min);
        QCOMPARE(m_rig->state(ada), SessionState::Offline);
        QCOMPARE(m_rig->service->status(ada).since, since);
        QVERIFY(m_rig->service->account(ada)->quota.has_value());
        m_rig->scripted.whoamiAnswer.reset();
        m_rig->scripted.quotaAnswer.reset();
        m_rig->pass(5min);
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QVERIFY(!m_rig->service->status(ada).since.isValid());
    }

    void costlyQuotaIsAskedForByPeopleOnly()
    {
        Provider costly = m_rig->scripted.provider();
        costly.quota->isFree = false;
        m_rig->catalogue.add(costly);
        const QString ada = m_rig->account("ada");
        m_rig->restart();
        m_rig->settle();
        QVERIFY(m_rig->scripted.server.requests("/quota").isEmpty());
        m_rig->service->refresh(ada);
        m_rig->settle();
        QCOMPARE(m_rig->scripted.server.requests("/quota").size(), 1);
    }

    void sessionThatCannotBeRenewedEndsAtItsTime()
    {
        m_rig->scripted.givesRefreshToken = false;
        const QString ada = m_rig->account("ada");
        const QDateTime end = m_rig->service->account(ada)->session.accessExpiresAt;
        const AccountStatus status = m_rig->service->status(ada);
        QCOMPARE(status.outlook, SessionOutlook::EndsAtTime);
        QCOMPARE(status.signInAgainBy, end);
        m_rig->pass(59min);
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QSignalSpy changed(m_rig->service.get(), &AccountService::accountChanged);
        m_rig->pass(1min);
        QCOMPARE(m_rig->state(ada), SessionState::Ended);
        QCOMPARE(m_rig->service->status(ada).since, end);
        QVERIFY(changed.count() >= 1);
        m_rig->scripted.server.clear();
        m_rig->service->refresh(ada);
        m_rig->pass(1h);
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::Ended);
        QVERIFY(m_rig->scripted.server.requests().isEmpty());
    }

    void sessionThatEndsSoonFlipsByItself()
    {
        m_rig->scripted.givesRefreshToken = false;
        m_rig->scripted.expiresIn = 1;
        const QString ada = m_rig->account("ada");
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QSignalSpy changed(m_rig->service.get(), &AccountService::accountChanged);
        m_rig->clock.advance(1s); // and the one timer runs in real time
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() >= 1, 3000);
        QCOMPARE(m_rig->state(ada), SessionState::Ended);
    }

    void missingProviderNeedsAttention()
    {
        const QString ada = m_rig->account("ada");
        m_rig->catalogue = {};
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::NeedsAttention);
        m_rig->service->refresh(ada);
        m_rig->pass(2h);
        m_rig->service->signOut(ada);
        QVERIFY(signedOut(ada).isOk());
        QVERIFY(m_rig->secrets.entries.isEmpty());
    }

    void IS_5_tokensStayWithTheirIssuer_data()
    {
        QTest::addColumn<bool>("afterARestart");
        QTest::newRow("while it runs") << false;
        QTest::newRow("after a restart") << true;
    }
    void IS_5_tokensStayWithTheirIssuer()
    {
        QFETCH(bool, afterARestart);
        const QString ada = m_rig->account("ada");
        RecordingServer other;
        Provider moved = m_rig->scripted.provider();
        moved.client.issuer = u"https://b.example"_s; // somebody edits the provider file
        moved.client.tokenEndpoint = other.url(u"/token"_s);
        moved.whoami->url = other.url(u"/whoami"_s);
        moved.quota->url = other.url(u"/quota"_s);
        m_rig->catalogue.add(moved);
        if (afterARestart)
            m_rig->restart();
        m_rig->settle();
        m_rig->service->refresh(ada);
        m_rig->pass(1h);
        m_rig->service->refreshAll();
        m_rig->pass(3h);
        QVERIFY(other.requests().isEmpty());
        QCOMPARE(m_rig->state(ada), SessionState::NeedsAttention);
        const Error reason = *m_rig->service->status(ada).error;
        QCOMPARE(reason.kind, ErrorKind::ProviderMoved);
        QCOMPARE(reason.host, m_rig->scripted.provider().client.issuer);
        QCOMPARE(reason.detail, u"https://b.example"_s);
        QVERIFY(m_rig->secrets.entries.contains(ada + u"/refresh"_s)); // nothing is lost

        m_rig->catalogue.add(m_rig->scripted.provider()); // and put right again
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        QVERIFY(m_rig->scripted.reused.isEmpty());
    }

    void IS_5_tokensStayWithTheirServers_data()
    {
        QTest::addColumn<QString>("endpoint");
        for (const char *endpoint : {"token", "whoami", "quota", "revocation"})
            QTest::newRow(endpoint) << QString::fromLatin1(endpoint);
    }
    /// The issuer stays the same, and one address is somebody else's.
    void IS_5_tokensStayWithTheirServers()
    {
        QFETCH(QString, endpoint);
        const QString ada = m_rig->account("ada");
        RecordingServer other;
        Provider moved = m_rig->scripted.provider();
        const QUrl stranger = other.url(u"/stranger"_s);
        if (endpoint == "token"_L1)
            moved.client.tokenEndpoint = stranger;
        else if (endpoint == "whoami"_L1)
            moved.whoami->url = stranger;
        else if (endpoint == "quota"_L1)
            moved.quota->url = stranger;
        else
            moved.client.revocationEndpoint = stranger;
        m_rig->catalogue.add(moved);
        m_rig->restart();
        m_rig->settle();
        m_rig->service->refresh(ada);
        m_rig->pass(3h);
        QCOMPARE(m_rig->service->status(ada).error->kind, ErrorKind::ProviderMoved);
        QVERIFY(
            m_rig->service->status(ada).error->detail.contains(QString::number(stranger.port())));
        m_rig->service->signOut(ada);
        QVERIFY(signedOut(ada).isOk());
        m_rig->settle();
        QTest::qWait(50);
        QVERIFY(other.requests().isEmpty());
    }

    void aSignInAtTheNewServerMakesItTheAccountsOwn()
    {
        const QString ada = m_rig->account("ada");
        Account before = *m_rig->service->account(ada);
        QVERIFY(!before.origins.isEmpty());
        before.origins = {u"https://old.example:443"_s}; // as if the service had moved since
        QVERIFY(m_rig->repository->update(before).isOk());
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->service->status(ada).error->kind, ErrorKind::ProviderMoved);
        QCOMPARE(m_rig->account("ada"), ada);
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::SignedIn);
    }

    void aProviderFileThatIsGoneIsSaidToBe()
    {
        const QString ada = m_rig->account("ada");
        Account account = *m_rig->service->account(ada);
        account.providerId = u"gone"_s;
        QVERIFY(m_rig->repository->update(account).isOk());
        m_rig->restart();
        m_rig->settle();
        QCOMPARE(m_rig->state(ada), SessionState::NeedsAttention);
        QCOMPARE(m_rig->service->status(ada).error->kind, ErrorKind::ProviderMissing);
    }

    void PR_4_busyUntilTheWriteIsDone()
    {
        const QString ada = m_rig->account("ada");
        QVERIFY(!m_rig->service->isBusyWriting());
        QSignalSpy idle(m_rig->service.get(), &AccountService::becameIdle);
        m_rig->secrets.delayMs = 50;
        m_rig->clock.advance(1h);
        m_rig->service->reconsider();
        QVERIFY(m_rig->service->isBusyWriting()); // the answer will be the only copy
        QTRY_VERIFY(idle.count() > 0);
        QVERIFY(!m_rig->service->isBusyWriting());
        QVERIFY(m_rig->secrets.entries.value(ada + u"/access"_s).contains("access-ada-2"));
    }

    void serviceGoesWhileEverythingIsOnItsWay()
    {
        (void)m_rig->account("ada");
        const auto attempt = m_rig->service->signIn(u"scripted"_s);
        attempt->start();
        m_rig->secrets.delayMs = 30;
        m_rig->clock.advance(1h);
        m_rig->service->refreshAll();
        QTest::qWait(20);
        m_rig->service.reset();
        QTest::qWait(100);
    }

private:
    Result<void> signedOut(const QString &accountId)
    {
        std::optional<Result<void>> result;
        QObject context;
        connect(m_rig->service.get(), &AccountService::signedOut, &context,
                [&](const QString &id, const Result<void> &answer) {
                    if (id == accountId)
                        result.emplace(answer);
                });
        if (!QTest::qWaitFor([&] { return result.has_value(); }))
            qFatal("the sign-out does not end");
        return *result;
    }

    std::unique_ptr<AccountsRig> m_rig;
};

QTEST_GUILESS_MAIN(TestAccountService)
#include "tst_accountservice.moc"
