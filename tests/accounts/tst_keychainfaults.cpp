// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainstore.h"
#include "support/longestpause.h"
#include "support/scriptedsecretservice.h"
#include "support/secretstorecalls.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With a Secret Service that does what gnome-keyring cannot be made to do.
class TestKeychainFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<ScriptedSecretService>();
        m_store = std::make_unique<KeychainStore>(u"lanyard-test"_s, 400ms);
        m_calls = std::make_unique<SecretStoreCalls>(*m_store);
    }
    void cleanup()
    {
        m_service->isSilent = false;
        m_service->answerPrompt(true); // sets a stuck job of qtkeychain free for the next test
        QTest::qWait(50);
        m_calls.reset();
        m_store.reset();
        m_service.reset();
    }

    void wellBehavedServiceWorks()
    {
        QVERIFY(m_calls->write(u"a/refresh"_s, "one").isOk());
        QCOMPARE(m_calls->read(u"a/refresh"_s).value().reveal(), QByteArray("one"));
        QVERIFY(m_calls->remove(u"a/refresh"_s).isOk());
        QVERIFY(m_service->items.isEmpty());
    }

    void KC_1_dismissedPromptIsLocked()
    {
        QVERIFY(m_calls->write(u"a/refresh"_s, "one").isOk());
        m_service->areItemsLocked = true; // which the look at the default collection cannot see
        m_service->prompting = ScriptedSecretService::Prompting::Dismissed;
        m_service->calls.clear();
        QCOMPARE(m_calls->read(u"a/refresh"_s).error().kind, ErrorKind::KeychainLocked);
        QVERIFY(!m_service->calls.contains("CreateItem"_L1));
        QVERIFY(!m_service->calls.contains("Delete"_L1));
        m_service->areItemsLocked = false;
        QCOMPARE(m_calls->read(u"a/refresh"_s).value().reveal(), QByteArray("one"));
    }

    void KC_1_lockedCollectionIsNotPromptedFor()
    {
        m_service->isCollectionLocked = true;
        QCOMPARE(m_calls->read(u"a/refresh"_s).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_calls->write(u"a/refresh"_s, "x").error().kind, ErrorKind::KeychainLocked);
        QVERIFY(!m_service->calls.contains("Prompt"_L1));
        QVERIFY(!m_service->calls.contains("Unlock"_L1));
    }

    void KC_1_unlockShowsOnePrompt()
    {
        m_service->isCollectionLocked = true;
        QCOMPARE(m_calls->read(u"a/refresh"_s).error().kind, ErrorKind::KeychainLocked);
        m_service->prompting = ScriptedSecretService::Prompting::NeverAnswers;
        int done = 0;
        for (int i = 0; i < 3; ++i)
            m_store->unlock(this, [&done](const Result<void> &result) { done += result.isOk(); });
        QTRY_VERIFY(m_service->calls.contains("Prompt"_L1));
        QTest::qWait(600); // people need longer than a request
        QCOMPARE(done, 0);
        QSignalSpy available(m_store.get(), &SecretStore::becameAvailable);
        m_service->answerPrompt(false);
        QTRY_COMPARE(done, 3);
        QCOMPARE(m_service->calls.count("Prompt"_L1), 1);
        QCOMPARE(available.count(), 1);
    }

    void KC_1_dismissedUnlockStaysLocked()
    {
        m_service->isCollectionLocked = true;
        m_service->prompting = ScriptedSecretService::Prompting::Dismissed;
        QCOMPARE(m_calls->unlock().error().kind, ErrorKind::KeychainLocked);
        m_service->prompting = ScriptedSecretService::Prompting::Completes;
        QVERIFY(m_calls->unlock().isOk());
    }

    void unlockMakesAMissingCollection()
    {
        m_service->hasCollection = false;
        QCOMPARE(m_calls->read(u"a/refresh"_s).error().kind, ErrorKind::KeychainFailed);
        QVERIFY(m_calls->unlock().isOk());
        QVERIFY(m_service->calls.contains("CreateCollection"_L1));
    }

    void unlockEndsWithTheService()
    {
        m_service->isCollectionLocked = true;
        m_service->prompting = ScriptedSecretService::Prompting::NeverAnswers;
        std::optional<Result<void>> answer;
        m_store->unlock(this, [&answer](const auto &result) { answer.emplace(result); });
        QTRY_VERIFY(m_service->calls.contains("Prompt"_L1));
        m_service = std::make_unique<ScriptedSecretService>();
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->error().kind, ErrorKind::KeychainAbsent);
    }

    void unlockedElsewhereIsNoticed()
    {
        m_service->isCollectionLocked = true;
        QCOMPARE(m_calls->read(u"a/refresh"_s).error().kind, ErrorKind::KeychainLocked);
        QTest::qWait(50);
        QSignalSpy available(m_store.get(), &SecretStore::becameAvailable);
        m_service->announceUnlocked();
        QTRY_COMPARE(available.count(), 1);
        m_service->calls.clear();
        m_service->announceUnlocked(); // nobody listens while all is well
        QTest::qWait(100);
        QVERIFY(m_service->calls.isEmpty());
    }

    void KC_2_refusedWriteLeavesNoFile_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("locked") << u"org.freedesktop.Secret.Error.IsLocked"_s
                                << ErrorKind::KeychainDenied; // though the collection says open
        QTest::newRow("denied") << u"org.freedesktop.DBus.Error.AccessDenied"_s
                                << ErrorKind::KeychainFailed;
        QTest::newRow("no reply") << u"org.freedesktop.DBus.Error.NoReply"_s
                                  << ErrorKind::KeychainFailed;
    }
    void KC_2_refusedWriteLeavesNoFile()
    {
        QFETCH(QString, error);
        QFETCH(ErrorKind, kind);
        m_service->writing = ScriptedSecretService::Writing::Refuses;
        m_service->writeError = error;
        QCOMPARE(m_calls->write(u"a/refresh"_s, "CANARY7261").error().kind, kind);
        QVERIFY(!isInAFile("CANARY7261"));
        m_service->writing = ScriptedSecretService::Writing::Stores;
        QVERIFY(m_calls->write(u"a/refresh"_s, "CANARY7261").isOk());
    }

    void KC_4_silentServiceTimesOutAndTheQueueGoesOn()
    {
        m_service->isSilent = true;
        LongestPause pause;
        QCOMPARE(m_calls->read(u"a/refresh"_s).error().kind, ErrorKind::KeychainTimedOut);
        QCOMPARE(m_calls->write(u"b/refresh"_s, "x").error().kind, ErrorKind::KeychainTimedOut);
        const qint64 longest = pause.milliseconds();
        QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
        m_service->isSilent = false;
        QVERIFY(m_calls->write(u"b/refresh"_s, "x").isOk());
    }

    void KC_4_oneTimeOutAnswersAllThatWait()
    {
        m_service->isSilent = true;
        QList<ErrorKind> answers;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 5; ++i)
            m_store->read(QString::number(i) + u"/refresh"_s, this,
                          [&answers](const auto &result) { answers += result.error().kind; });
        m_store->remove(u"0/refresh"_s, this,
                        [&answers](const auto &result) { answers += result.error().kind; });
        QTRY_COMPARE(answers, QList<ErrorKind>(6, ErrorKind::KeychainTimedOut));
        QVERIFY2(timer.elapsed() < 2 * 400, qPrintable(QString::number(timer.elapsed())));
        m_service->isSilent = false;
        QVERIFY(m_calls->write(u"0/refresh"_s, "x").isOk());
    }

    void KC_4_promptThatNobodyAnswersIsLeftAlone()
    {
        QVERIFY(m_calls->write(u"a/refresh"_s, "one").isOk());
        m_service->areItemsLocked = true;
        m_service->prompting = ScriptedSecretService::Prompting::NeverAnswers;
        QCOMPARE(m_calls->read(u"a/refresh"_s).error().kind, ErrorKind::KeychainTimedOut);
        // qtkeychain is still at it: others are told at once and nothing is queued behind it.
        QElapsedTimer timer;
        timer.start();
        const auto other = m_calls->write(u"b/refresh"_s, "x");
        QCOMPARE(other.error().kind, ErrorKind::KeychainTimedOut);
        QVERIFY(timer.elapsed() < 200);
        QSignalSpy available(m_store.get(), &SecretStore::becameAvailable);
        m_service->answerPrompt(false);
        QTRY_COMPARE(available.count(), 1);
        QTest::qWait(100);
        QCOMPARE(m_service->items.size(), 1); // the write that was given up did not come later
        QVERIFY(m_calls->write(u"b/refresh"_s, "x").isOk());
    }

    void KC_4_quitDoesNotWait()
    {
        QVERIFY(m_calls->write(u"a/refresh"_s, "one").isOk());
        m_service->areItemsLocked = true;
        m_service->prompting = ScriptedSecretService::Prompting::NeverAnswers;
        m_store->read(u"a/refresh"_s, this, [](const auto &) { QFAIL("gone"); });
        QTRY_VERIFY(m_service->calls.contains("Prompt"_L1));
        QElapsedTimer timer;
        timer.start();
        m_calls.reset();
        m_store.reset();
        QVERIFY(timer.elapsed() < 100);
        m_service->answerPrompt(false); // the job that was left alone ends without us
        QTest::qWait(100);
    }

    void KC_5_writeThatStoresNothingIsNoticed()
    {
        m_service->writing = ScriptedSecretService::Writing::Forgets;
        const auto written = m_calls->write(u"a/refresh"_s, "one");
        QCOMPARE(written.error().kind, ErrorKind::KeychainFailed);
        m_service->writing = ScriptedSecretService::Writing::Stores;
        QVERIFY(m_calls->write(u"a/refresh"_s, "one").isOk());
        m_service->writing = ScriptedSecretService::Writing::Forgets; // the old one stays
        QCOMPARE(m_calls->write(u"a/refresh"_s, "two").error().kind, ErrorKind::KeychainFailed);
    }

    void KC_5_removalThatRemovesNothingIsNoticed()
    {
        QVERIFY(m_calls->write(u"a/refresh"_s, "one").isOk());
        m_service->deleting = ScriptedSecretService::Deleting::Pretends;
        QCOMPARE(m_calls->remove(u"a/refresh"_s).error().kind, ErrorKind::KeychainFailed);
    }

    void KC_5_lockedEntryIsNotRemoved()
    {
        QVERIFY(m_calls->write(u"a/refresh"_s, "one").isOk());
        m_service->areItemsLocked = true;
        m_service->prompting = ScriptedSecretService::Prompting::Dismissed;
        QCOMPARE(m_calls->remove(u"a/refresh"_s).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_service->items.size(), 1);
    }

private:
    static bool isInAFile(const QByteArray &canary)
    {
        QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary))
                return true;
        }
        return false;
    }

    std::unique_ptr<ScriptedSecretService> m_service;
    std::unique_ptr<KeychainStore> m_store;
    std::unique_ptr<SecretStoreCalls> m_calls;
};

QTEST_GUILESS_MAIN(TestKeychainFaults)
#include "tst_keychainfaults.moc"
