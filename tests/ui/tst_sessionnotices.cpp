// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionnotices.h"

#include <QTest>

using namespace Lanyard;
using State = SessionState;

class TestSessionNotices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_data();
    void steps();
};

void TestSessionNotices::steps_data()
{
    QTest::addColumn<QList<State>>("states");
    QTest::addColumn<QList<NoticeStep>>("expected");
    using List = QList<State>;
    using Steps = QList<NoticeStep>;
    constexpr auto None = NoticeStep::None;
    constexpr auto Show = NoticeStep::Show;
    constexpr auto Withdraw = NoticeStep::Withdraw;
    QTest::newRow("ends once") << List{State::SignedIn, State::Ended, State::Ended}
                               << Steps{None, Show, None};
    QTest::newRow("rejected after a renewal")
        << List{State::SignedIn, State::Renewing, State::Rejected} << Steps{None, None, Show};
    QTest::newRow("signed in again")
        << List{State::Ended, State::SignedIn, State::SignedIn} << Steps{Show, Withdraw, None};
    QTest::newRow("ends twice") << List{State::Ended, State::SignedIn, State::Ended}
                                << Steps{Show, Withdraw, Show};
    QTest::newRow("another try that fails is no news")
        << List{State::Rejected, State::Renewing, State::Rejected, State::Ended}
        << Steps{Show, None, None, None};
    QTest::newRow("network and keychain say nothing")
        << List{State::SignedIn, State::Offline, State::KeychainLocked, State::NeedsAttention,
                State::SignedIn}
        << Steps{None, None, None, None, None};
    QTest::newRow("offline while it is over")
        << List{State::Ended, State::Offline, State::Ended} << Steps{Show, None, None};
    QTest::newRow("signed out takes it back")
        << List{State::Ended, State::SignedOut} << Steps{Show, Withdraw};
}

void TestSessionNotices::steps()
{
    QFETCH(const QList<State>, states);
    QFETCH(const QList<NoticeStep>, expected);
    bool isOver = false;
    QList<NoticeStep> steps;
    for (const State state : states)
        steps << noticeStep(state, isOver);
    QCOMPARE(steps, expected);
}

QTEST_GUILESS_MAIN(TestSessionNotices)
#include "tst_sessionnotices.moc"
