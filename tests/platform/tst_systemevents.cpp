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

#include <cerrno>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

/// What the kernel does when CLOCK_REALTIME is set, for timers of this program alone: setting the
/// real one needs CAP_SYS_TIME and would change it for the whole computer.
struct WallClock
{
    int timer = -1;
    int clock = -1;
    int flags = 0;
    itimerspec due{};
    int armed = 0;
    bool wasSet = false;

    void set()
    {
        wasSet = true;
        const quint64 one = 1;
        QCOMPARE(::write(timer, &one, sizeof(one)), ssize_t(sizeof(one)));
    }
} wallClock;

} // namespace

// In front of the C library's (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET).
extern "C" int timerfd_create(clockid_t clock, int flags) noexcept
{
    wallClock.clock = clock;
    return wallClock.timer = ::eventfd(0, flags & TFD_NONBLOCK ? EFD_NONBLOCK : 0);
}

extern "C" int timerfd_settime(int timer, int flags, const itimerspec *due, itimerspec *) noexcept
{
    if (timer != wallClock.timer) {
        errno = EINVAL;
        return -1;
    }
    wallClock.flags = flags;
    wallClock.due = *due;
    ++wallClock.armed;
    return 0;
}

extern "C" ssize_t read(int descriptor, void *buffer, size_t size)
{
    const ssize_t length = ::syscall(SYS_read, descriptor, buffer, size);
    if (descriptor == wallClock.timer && std::exchange(wallClock.wasSet, false)) {
        errno = ECANCELED;
        return -1;
    }
    return length;
}

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
    wallClock = {};
    const SystemEvents events;
    QSignalSpy clockChanged(&events, &SystemEvents::clockChanged);
    QCOMPARE(wallClock.clock, CLOCK_REALTIME);
    QCOMPARE(wallClock.flags, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET);
    QVERIFY(wallClock.due.it_value.tv_sec > std::numeric_limits<time_t>::max() / 2); // never
    for (int jump = 1; jump <= 3; ++jump) {
        wallClock.set();
        QTRY_COMPARE(clockChanged.count(), jump);
        QCOMPARE(wallClock.armed, 1 + jump); // or the next jump were not told
        QTest::qWait(50);
        QCOMPARE(clockChanged.count(), jump);
    }
}

QTEST_GUILESS_MAIN(TestSystemEvents)
#include "tst_systemevents.moc"
