// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texttimer.h"

#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;

class TextTimerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesOnceAtTheMoment();
    void sleepsWhileNobodySees();
    void sleepsWhileNothingChanges();
    void catchesUpWhenSeenAgain();
};

void TextTimerTest::wakesOnceAtTheMoment()
{
    const FakeClock clock;
    TextTimer timer(clock);
    QSignalSpy due(&timer, &TextTimer::due);
    timer.setSeen(true);
    timer.setNext(clock.utcNow().addMSecs(30));
    QVERIFY(timer.isWaiting());
    QVERIFY(due.wait(2000));
    QVERIFY(!timer.isWaiting());
    QTest::qWait(80);
    QCOMPARE(due.size(), 1);
}

void TextTimerTest::sleepsWhileNobodySees()
{
    const FakeClock clock;
    TextTimer timer(clock);
    timer.setNext(clock.utcNow().addMSecs(1));
    QVERIFY(!timer.isWaiting());
    timer.setSeen(true);
    QVERIFY(timer.isWaiting());
    timer.setSeen(false);
    QVERIFY(!timer.isWaiting());
}

void TextTimerTest::sleepsWhileNothingChanges()
{
    const FakeClock clock;
    TextTimer timer(clock);
    timer.setSeen(true);
    timer.setNext({});
    QVERIFY(!timer.isWaiting());
}

void TextTimerTest::catchesUpWhenSeenAgain()
{
    FakeClock clock;
    TextTimer timer(clock);
    QSignalSpy due(&timer, &TextTimer::due);
    timer.setNext(clock.utcNow().addSecs(60));
    clock.advance(1h);
    timer.setSeen(true);
    QVERIFY(due.wait(2000));
}

QTEST_GUILESS_MAIN(TextTimerTest)
#include "tst_texttimer.moc"
