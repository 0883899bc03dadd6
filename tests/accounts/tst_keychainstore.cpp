// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainstore.h"
#include "support/secretstorecalls.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// With the real gnome-keyring-daemon of the with-keyring session.
class TestKeychainStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QProcess::execute(u"which"_s, {u"keyring-control"_s}) == 0,
                 "run it as tests/support/with-keyring tst_keychainstore");
    }
    void init()
    {
        m_store = std::make_unique<KeychainStore>(u"lanyard-test"_s, 10s);
        m_calls = std::make_unique<SecretStoreCalls>(*m_store);
    }
    void cleanup()
    {
        if (!std::exchange(m_isDisturbed, false))
            return;
        QVERIFY(control(u"start"_s) && control(u"unlock"_s));
        m_isDisturbed = false;
    }

    void KC_6_valuesComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("plain") << QByteArray("token");
        QTest::newRow("empty JSON") << QByteArray("{}");
        QTest::newRow("not ASCII") << QByteArray("Ümläut – شكرا");
        QTest::newRow("zero byte") << QByteArray("a\0b", 3);
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
        QTest::newRow("40 KB") << QByteArray(40'000, 'x');
    }
    void KC_6_valuesComeBackAsTheyWere()
    {
        QFETCH(QByteArray, secret);
        QVERIFY(m_calls->write(u"a/refresh"_s, secret).isOk());
        QCOMPARE(m_calls->read(u"a/refresh"_s).value().reveal(), secret);
        QVERIFY(m_calls->write(u"a/refresh"_s, "newer").isOk());
        QCOMPARE(m_calls->read(u"a/refresh"_s).value().reveal(), QByteArray("newer"));
    }

    void KC_6_attributesHoldNoSecret()
    {
        QVERIFY(m_calls->write(u"a/refresh"_s, "CANARY").isOk());
        QProcess search;
        search.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"lanyard-test"_s});
        QVERIFY(search.waitForFinished());
        const QByteArray attributes = search.readAllStandardError(); // secrets go to stdout
        QVERIFY2(attributes.contains("user = a/refresh"), attributes.constData());
        QVERIFY(!attributes.contains("CANARY"));
        QVERIFY(!attributes.contains(QByteArray("CANARY").toBase64()));
    }

    void missingEntryIsMissing()
    {
        QCOMPARE(m_calls->read(u"nobody/refresh"_s).error().kind, ErrorKind::KeychainEntryMissing);
        QVERIFY(m_calls->remove(u"nobody/refresh"_s).isOk());
    }

    void removedEntryIsGone()
    {
        QVERIFY(m_calls->write(u"b/refresh"_s, "x").isOk());
        QVERIFY(m_calls->remove(u"b/refresh"_s).isOk());
        QCOMPARE(m_calls->read(u"b/refresh"_s).error().kind, ErrorKind::KeychainEntryMissing);
    }

    void servicesDoNotSeeEachOther()
    {
        QVERIFY(m_calls->write(u"c/refresh"_s, "x").isOk());
        KeychainStore practice(u"lanyard-test-practice"_s);
        QCOMPARE(SecretStoreCalls(practice).read(u"c/refresh"_s).error().kind,
                 ErrorKind::KeychainEntryMissing);
    }

    void KC_1_lockedIsLockedAndNotMissing()
    {
        QVERIFY(m_calls->write(u"d/refresh"_s, "kept").isOk());
        QVERIFY(control(u"lock"_s));
        QCOMPARE(m_calls->read(u"d/refresh"_s).error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_calls->write(u"d/refresh"_s, "over").error().kind, ErrorKind::KeychainLocked);
        QCOMPARE(m_calls->remove(u"d/refresh"_s).error().kind, ErrorKind::KeychainLocked);
        QSignalSpy available(m_store.get(), &SecretStore::becameAvailable);
        QVERIFY(control(u"unlock"_s));
        QTRY_COMPARE(available.count(), 1);
        QCOMPARE(m_calls->read(u"d/refresh"_s).value().reveal(), QByteArray("kept"));
    }

    void KC_3_absentServiceIsNamedAndComesBack()
    {
        QVERIFY(m_calls->write(u"e/refresh"_s, "kept").isOk());
        QVERIFY(control(u"stop"_s));
        const auto read = m_calls->read(u"e/refresh"_s);
        QCOMPARE(read.error().kind, ErrorKind::KeychainAbsent);
        QVERIFY(read.error().detail.contains("org.freedesktop.secrets"_L1));
        QCOMPARE(m_calls->write(u"e/refresh"_s, "x").error().kind, ErrorKind::KeychainAbsent);
        QCOMPARE(m_calls->remove(u"e/refresh"_s).error().kind, ErrorKind::KeychainAbsent);
        QCOMPARE(m_calls->unlock().error().kind, ErrorKind::KeychainAbsent);
        QSignalSpy available(m_store.get(), &SecretStore::becameAvailable);
        QVERIFY(control(u"start"_s));
        QTRY_COMPARE(available.count(), 1);
        QCOMPARE(m_calls->read(u"e/refresh"_s).value().reveal(), QByteArray("kept"));
    }

    void restartOfTheServiceLosesNothing()
    {
        QVERIFY(m_calls->write(u"f/refresh"_s, "kept").isOk());
        QVERIFY(control(u"stop"_s) && control(u"start"_s));
        QCOMPARE(m_calls->read(u"f/refresh"_s).value().reveal(), QByteArray("kept"));
        QVERIFY(m_calls->write(u"f/refresh"_s, "newer").isOk());
        QVERIFY(control(u"stop"_s) && control(u"start"_s));
        QVERIFY(m_calls->remove(u"f/refresh"_s).isOk());
    }

    void missingDefaultCollectionIsSaid()
    {
        QVERIFY(alias(u"/"_s));
        const auto read = m_calls->read(u"g/refresh"_s);
        QCOMPARE(read.error().kind, ErrorKind::KeychainFailed);
        QVERIFY(read.error().detail.contains("default collection"_L1));
        QCOMPARE(m_calls->write(u"g/refresh"_s, "x").error().kind, ErrorKind::KeychainFailed);
        QVERIFY(alias(u"/org/freedesktop/secrets/collection/login"_s));
        QVERIFY(m_calls->write(u"g/refresh"_s, "x").isOk());
    }

    void unlockOfAnOpenKeychainIsDone() { QVERIFY(m_calls->unlock().isOk()); }

    void requestsKeepTheirOrder()
    {
        QByteArray seen;
        for (const char *value : {"1", "2", "3"}) {
            m_store->write(u"h/access"_s, Secret(QByteArray(value)), this, [](const auto &) {});
            m_store->read(u"h/access"_s, this, [&seen](const Result<Secret> &result) {
                seen += result ? result.value().reveal() : QByteArray("?");
            });
        }
        QTRY_COMPARE(seen, QByteArray("123"));
    }

    void destroyedContextHearsNothing()
    {
        bool isCalled = false;
        auto context = std::make_unique<QObject>();
        m_store->read(u"i/access"_s, context.get(), [&isCalled](const auto &) { isCalled = true; });
        m_store->write(u"i/access"_s, Secret("wanted"), context.get(),
                       [&isCalled](const auto &) { isCalled = true; });
        context.reset();
        QCOMPARE(m_calls->read(u"i/access"_s).value().reveal(), QByteArray("wanted"));
        QVERIFY(!isCalled);
    }

    void storeGoesWhileARequestRuns()
    {
        m_store->write(u"j/access"_s, Secret("x"), this, [](const auto &) { QFAIL("gone"); });
        QCoreApplication::processEvents();
        m_calls.reset();
        m_store.reset();
        QTest::qWait(100);
    }

private:
    bool control(const QString &action)
    {
        m_isDisturbed = true;
        return QProcess::execute(u"keyring-control"_s, {action}) == 0;
    }
    static bool alias(const QString &collection)
    {
        return QProcess::execute(
                   u"dbus-send"_s,
                   {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s,
                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.SetAlias"_s,
                    u"string:default"_s, u"objpath:"_s + collection}) == 0;
    }

    bool m_isDisturbed = false; ///< the daemon may not run, or be locked
    std::unique_ptr<KeychainStore> m_store;
    std::unique_ptr<SecretStoreCalls> m_calls;
};

QTEST_GUILESS_MAIN(TestKeychainStore)
#include "tst_keychainstore.moc"
