// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/renewalplan.h"
#include "accounts/renewalschedule.h"
#include "accounts/retrypace.h"
#include "accounts/storedtokens.h"
#include "support/fakeclock.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestRenewalPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void RF_11_marginFollowsTheLifetime_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("earliest"); // seconds before the end
        QTest::addColumn<int>("latest");
        QTest::newRow("a month") << 30 * 86400 << 600 << 300;
        QTest::newRow("8 hours") << 8 * 3600 << 600 << 300;
        QTest::newRow("an hour") << 3600 << 600 << 300;
        QTest::newRow("10 minutes") << 600 << 120 << 60;
        QTest::newRow("2 minutes") << 120 << 24 << 12;
        QTest::newRow("30 s") << 30 << 15 << 10;
        QTest::newRow("10 s") << 10 << 5 << 5;
        QTest::newRow("nothing") << 0 << 0 << 0;
    }
    void RF_11_marginFollowsTheLifetime()
    {
        QFETCH(int, lifetime);
        QFETCH(int, earliest);
        QFETCH(int, latest);
        const FakeClock clock;
        QSet<qint64> moments;
        for (int i = 0; i < 200; ++i) {
            RenewalPlan plan(clock);
            plan.take(tokens(clock, lifetime));
            const milliseconds left = *plan.timeLeft();
            QVERIFY(left >= std::chrono::seconds(lifetime - earliest));
            QVERIFY(left <= std::chrono::seconds(lifetime - latest));
            QCOMPARE(clock.utcNow().msecsTo(plan.renewsAt()), left.count());
            moments.insert(left.count());
        }
        QVERIFY(lifetime <= 10 || moments.size() > 50); // accounts do not stay together
    }

    void nothingIsPlannedForAnUnknownExpiry()
    {
        const FakeClock clock;
        RenewalPlan plan(clock);
        QCOMPARE(plan.timeLeft(), std::optional(0ms)); // no token at all
        QVERIFY(!plan.isUsable());
        StoredTokens unknown = tokens(clock, 10);
        unknown.accessExpiresAt = {};
        plan.take(unknown);
        QVERIFY(!plan.timeLeft() && plan.isUsable());
    }

    void TM_1_tokenIsNotHandedOutInItsLastSeconds()
    {
        FakeClock clock;
        RenewalPlan plan(clock);
        plan.take(tokens(clock, 30));
        clock.advance(24s);
        QVERIFY(plan.isUsable());
        clock.advance(1s);
        QVERIFY(!plan.isUsable());
    }

    void TM_2_bothClocksCount()
    {
        FakeClock clock;
        RenewalPlan plan(clock);
        plan.takeFresh(tokens(clock, 3600), clock.elapsed());
        clock.setUtcNow(clock.utcNow().addDays(-2));
        QVERIFY(*plan.timeLeft() < 1h);
        clock.advance(59min);
        QCOMPARE(*plan.timeLeft(), 0ms);
        clock.advance(1min);
        QVERIFY(!plan.isUsable());
    }

    void TR_6_freshTokenIsLeftInPeace_data()
    {
        QTest::addColumn<int>("lifetime");
        QTest::addColumn<int>("pause");
        QTest::newRow("0") << 0 << 60;
        QTest::newRow("4 s") << 4 << 60;
        QTest::newRow("20 s") << 20 << 5;
        QTest::newRow("an hour") << 3600 << 60;
    }
    void TR_6_freshTokenIsLeftInPeace()
    {
        QFETCH(int, lifetime);
        QFETCH(int, pause);
        FakeClock clock;
        RenewalPlan plan(clock);
        plan.takeFresh(tokens(clock, lifetime), clock.elapsed());
        QVERIFY(plan.isFresh());
        QVERIFY(*plan.timeLeft() >= std::chrono::seconds(pause));
        clock.advance(std::chrono::seconds(pause));
        QVERIFY(!plan.isFresh());
    }

    void RF_8_waitsGrowAndAreSpread()
    {
        FakeClock clock;
        RetryPace pace(clock);
        QVERIFY(!pace.timeLeft());
        const Error down{.kind = ErrorKind::ServerError};
        QList<int> expected{30, 60, 120, 240, 480, 900, 900, 900};
        for (const int seconds : expected) {
            pace.failed(down);
            QVERIFY(*pace.timeLeft() >= milliseconds(800) * seconds);
            QVERIFY(*pace.timeLeft() <= milliseconds(1200) * seconds);
        }
        QVERIFY(!pace.isToldToWait());
        pace.succeeded();
        QVERIFY(!pace.timeLeft());
        QSet<qint64> moments;
        for (int i = 0; i < 100; ++i) {
            RetryPace other(clock);
            other.failed(down);
            moments.insert(other.timeLeft()->count());
        }
        QVERIFY(moments.size() > 50);
    }

    void RF_8_retryAfterIsObeyedAndCapped()
    {
        FakeClock clock;
        RetryPace pace(clock);
        pace.failed({.kind = ErrorKind::TooManyRequests, .retryAfter = 120s});
        QVERIFY(*pace.timeLeft() >= 120s && *pace.timeLeft() <= 132s);
        QVERIFY(pace.isToldToWait());
        pace.hurry();
        QVERIFY(*pace.timeLeft() >= 120s);
        clock.advance(132s);
        QCOMPARE(*pace.timeLeft(), 0ms);
        QVERIFY(!pace.isToldToWait());
        pace.failed({.kind = ErrorKind::TooManyRequests, .retryAfter = 999'999'999s});
        QVERIFY(*pace.timeLeft() <= 27h);
        pace.failed({.kind = ErrorKind::TooManyRequests, .retryAfter = -1s});
        QVERIFY(*pace.timeLeft() <= 20min && !pace.isToldToWait());
    }

    void TM_3_networkThatIsBackIsTriedSoon()
    {
        FakeClock clock;
        RetryPace pace(clock);
        pace.failed({.kind = ErrorKind::NameNotFound});
        pace.hurry(); // only just tried
        QVERIFY(*pace.timeLeft() > 20s);
        clock.advance(6s);
        pace.hurry();
        QVERIFY(*pace.timeLeft() <= 5s);
        pace.failed({.kind = ErrorKind::ServerError}); // the network was not the trouble
        clock.advance(6s);
        pace.hurry();
        QVERIFY(*pace.timeLeft() > 30s);
    }

    void scheduleRunsOnlyWhileSomethingIsDue()
    {
        RenewalSchedule schedule;
        QSignalSpy due(&schedule, &RenewalSchedule::due);
        QVERIFY(!schedule.isRunning());
        schedule.setNext(24h * 400); // longer than a timer can be
        QVERIFY(schedule.isRunning());
        schedule.setNext(std::nullopt);
        QVERIFY(!schedule.isRunning());
        schedule.setNext(-5ms);
        QTRY_COMPARE(due.count(), 1);
        QVERIFY(!schedule.isRunning());
    }

private:
    static StoredTokens tokens(const Clock &clock, int lifetime)
    {
        StoredTokens made;
        made.generation = 1;
        made.accessToken = Secret("a");
        made.refreshToken = Secret("r");
        made.accessRequestedAt = clock.utcNow();
        made.accessExpiresAt = clock.utcNow().addSecs(lifetime);
        return made;
    }
};

QTEST_GUILESS_MAIN(TestRenewalPlan)
#include "tst_renewalplan.moc"
