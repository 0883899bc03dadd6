// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicerig.h"

using namespace Lanyard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How a device grant ends before anybody has approved.
class TestDeviceEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<DeviceRig>(); }
    void cleanup() { m_rig.reset(); }

    void DF_6_codeRunsOut();
    void DF_6_clockJumpChangesNothing();
    void DF_6_sleepEndsTheCode();
    void DF_9_cancelStopsAtOnce();
    void DF_9_lateTokensAreHandedOver();
    void DF_9_lateTokensAfterTheEnd();
    void DF_9_twoAtOnceDoNotMix();

private:
    std::unique_ptr<DeviceRig> m_rig;
};

void TestDeviceEnding::DF_6_codeRunsOut()
{
    m_rig->deviceAnswer = DeviceRig::codes("'expires_in':20");
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    const auto begin = m_rig->clock.elapsed();
    QCOMPARE(attempt.flow->timeLeft(), 20'000ms);
    attempt.pass(120s);
    QCOMPARE(attempt.failure().kind, ErrorKind::DeadlinePassed);
    QCOMPARE(attempt.flow->timeLeft(), 0ms);
    QCOMPARE(attempt.gaps(begin), (QList<int>{5, 5, 5}));
    QCOMPARE(m_rig->server.requests("/device").size(), 1);
    QCOMPARE(attempt.settled, 1);
}

void TestDeviceEnding::DF_6_clockJumpChangesNothing()
{
    m_rig->deviceAnswer = DeviceRig::codes("'expires_in':20");
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    const auto begin = m_rig->clock.elapsed();
    attempt.pass(7s);
    m_rig->clock.setUtcNow(m_rig->clock.utcNow().addSecs(-3600));
    attempt.pass(5s);
    m_rig->clock.setUtcNow(m_rig->clock.utcNow().addSecs(7200));
    QCOMPARE(attempt.flow->timeLeft(), 8'000ms);
    attempt.pass(30s);
    QCOMPARE(attempt.gaps(begin), (QList<int>{5, 5, 5}));
    QCOMPARE(attempt.failure().kind, ErrorKind::DeadlinePassed);
}

void TestDeviceEnding::DF_6_sleepEndsTheCode()
{
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    m_rig->clock.advance(2h); // the computer slept: the timer has not fired
    const auto woke = SystemClock().elapsed();
    QCOMPARE(attempt.failure().kind, ErrorKind::DeadlinePassed); // within a second or so, unasked
    QVERIFY(SystemClock().elapsed() - woke < 4s);
    QVERIFY(m_rig->polls().isEmpty());
}

void TestDeviceEnding::DF_9_cancelStopsAtOnce()
{
    DeviceAttempt unstarted(*m_rig);
    unstarted.flow->cancel();
    QCOMPARE(unstarted.failure().kind, ErrorKind::Cancelled);
    unstarted.flow->start();

    DeviceAttempt early(*m_rig);
    early.flow->start();
    early.flow->cancel();
    QVERIFY(early.results.isEmpty()); // never from inside
    QCOMPARE(early.failure().kind, ErrorKind::Cancelled);
    QTest::qWait(20);
    QCOMPARE(early.codes, 0);
    QCOMPARE(early.settled, 1);
    QVERIFY(m_rig->polls().isEmpty());

    DeviceAttempt attempt(*m_rig);
    attempt.start().pass(6s);
    QCOMPARE(m_rig->polls().size(), 1);
    attempt.flow->cancel();
    attempt.pass(30s);
    QCOMPARE(attempt.failure().kind, ErrorKind::Cancelled);
    QCOMPARE(m_rig->polls().size(), 1);
    QVERIFY(attempt.late.isEmpty());
    QCOMPARE(attempt.settled, 1);
}

void TestDeviceEnding::DF_9_lateTokensAreHandedOver()
{
    DeviceAttempt *cancelled = nullptr;
    m_rig->answerPoll = [&](int, const QByteArray &) {
        cancelled->flow->cancel(); // while the poll is under way
        ScriptedAnswer answer = DeviceRig::tokens("late");
        answer.delayMs = 30;
        return answer;
    };
    DeviceAttempt attempt(*m_rig);
    cancelled = &attempt;
    attempt.start().pass(6s);
    QCOMPARE(attempt.failure().kind, ErrorKind::Cancelled);
    QVERIFY(QTest::qWaitFor([&] { return attempt.settled > 0; }));
    QCOMPARE(attempt.late, QByteArrayList{"late"});
    QCOMPARE(m_rig->polls().size(), 1);
    QTest::qWait(5);
    QCOMPARE(attempt.settled, 1);
}

void TestDeviceEnding::DF_9_lateTokensAfterTheEnd()
{
    m_rig->answerPoll = [](int, const QByteArray &) {
        ScriptedAnswer answer = DeviceRig::tokens("late");
        answer.delayMs = 1'500;
        return answer;
    };
    DeviceAttempt attempt(*m_rig);
    attempt.start();
    m_rig->clock.advance(6s);
    QVERIFY(QTest::qWaitFor([this] { return !m_rig->polls().isEmpty(); }));
    m_rig->clock.advance(1h);
    QCOMPARE(attempt.failure().kind, ErrorKind::DeadlinePassed);
    QCOMPARE(attempt.settled, 0); // an answer is still to come
    QVERIFY(QTest::qWaitFor([&] { return attempt.settled > 0; }));
    QCOMPARE(attempt.late, QByteArrayList{"late"});
}

void TestDeviceEnding::DF_9_twoAtOnceDoNotMix()
{
    m_rig->answerPoll = [](int count, const QByteArray &code) {
        return count < 3 ? DeviceRig::pending() : DeviceRig::tokens("token-of-" + code);
    };
    const auto answered = [this](const QByteArray &code) {
        m_rig->deviceAnswer.body =
            json("{'device_code':'" + code + "','user_code':'" + code +
                 "','verification_uri':'https://as.example/device'," + "'expires_in':600}");
    };
    DeviceAttempt one(*m_rig);
    DeviceAttempt two(*m_rig);
    answered("one");
    one.start();
    answered("two");
    two.start();
    for (int i = 0; i < 40; ++i) {
        m_rig->clock.advance(500ms);
        one.look();
        two.look();
    }
    QCOMPARE(one.result().value().tokens.accessToken.reveal(), QByteArray("token-of-one"));
    QCOMPARE(two.result().value().tokens.accessToken.reveal(), QByteArray("token-of-two"));
    QCOMPARE(one.flow->code()->userCode, u"one"_s);
    QCOMPARE(two.flow->code()->userCode, u"two"_s);
}

QTEST_GUILESS_MAIN(TestDeviceEnding)
#include "tst_deviceending.moc"
