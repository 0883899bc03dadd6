// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemevents.h"
#include "support/privatebus.h"

#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Lanyard;
using namespace Qt::StringLiterals;

// A bus of our own stands in for the system's, and this test for logind.
class TestSystemEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void TM_3_tellsWhenTheComputerWokeUpAndNotWhenItFallsAsleep();
    void ignoresOthersThanLogind();
    void costsNothingWhileNothingHappens();
    void TM_2_tellsWhenTheClockWasSet();

private:
    static void sayPrepareForSleep(QDBusConnection bus, bool isStarting);
    const PrivateBus m_bus;
};

void TestSystemEvents::initTestCase()
{
    QVERIFY2(m_bus.isRunning(), "dbus-daemon is not installed");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8());
}

void TestSystemEvents::sayPrepareForSleep(QDBusConnection bus, bool isStarting)
{
    QDBusMessage signal = QDBusMessage::createSignal(
        u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
    signal << isStarting;
    QVERIFY(bus.send(signal));
}

void TestSystemEvents::TM_3_tellsWhenTheComputerWokeUpAndNotWhenItFallsAsleep()
{
    QDBusConnection logind = m_bus.connection(u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    const SystemEvents events;
    QSignalSpy resumed(&events, &SystemEvents::resumed);

    sayPrepareForSleep(logind, true);
    QTest::qWait(200);
    QCOMPARE(resumed.count(), 0);
    sayPrepareForSleep(logind, false);
    QTRY_COMPARE(resumed.count(), 1);
    QVERIFY(logind.unregisterService(u"org.freedesktop.login1"_s));
}

void TestSystemEvents::ignoresOthersThanLogind()
{
    QDBusConnection logind = m_bus.connection(u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    const SystemEvents events;
    QSignalSpy resumed(&events, &SystemEvents::resumed);
    sayPrepareForSleep(m_bus.connection(u"stranger"_s), false);
    QTest::qWait(200);
    QCOMPARE(resumed.count(), 0);
}

void TestSystemEvents::costsNothingWhileNothingHappens()
{
    const SystemEvents events;
    QSignalSpy clockChanged(&events, &SystemEvents::clockChanged);
    QTest::qWait(300); // what its start-up brought
    int wakeUps = 0;
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, &events,
            [&wakeUps] { ++wakeUps; });
    QEventLoop loop;
    QTimer::singleShot(2000, &loop, &QEventLoop::quit);
    loop.exec();
    // The timer above, and what entering and leaving the loop takes.
    QVERIFY2(wakeUps <= 4, QByteArray::number(wakeUps).constData());
    QCOMPARE(clockChanged.count(), 0);
}

void TestSystemEvents::TM_2_tellsWhenTheClockWasSet()
{
    QSKIP("setting CLOCK_REALTIME needs CAP_SYS_TIME and would change it for the whole computer; "
          "what follows a jump is tested with a fake clock in tests/accounts");
}

QTEST_GUILESS_MAIN(TestSystemEvents)
#include "tst_systemevents.moc"
