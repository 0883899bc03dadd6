// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/keychainstore.h"
#include "support/secretstorecalls.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestKeychainNoBus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all"); }

    void KC_3_noBusIsAnAbsentKeychain()
    {
        KeychainStore store(u"lanyard-test"_s);
        SecretStoreCalls calls(store);
        QElapsedTimer timer;
        timer.start();
        const auto read = calls.read(u"a/refresh"_s);
        QCOMPARE(read.error().kind, ErrorKind::KeychainAbsent);
        QVERIFY(read.error().detail.contains("bus"_L1));
        QCOMPARE(calls.write(u"a/refresh"_s, "x").error().kind, ErrorKind::KeychainAbsent);
        QCOMPARE(calls.remove(u"a/refresh"_s).error().kind, ErrorKind::KeychainAbsent);
        QCOMPARE(calls.unlock().error().kind, ErrorKind::KeychainAbsent);
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestKeychainNoBus)
#include "tst_keychainnobus.moc"
