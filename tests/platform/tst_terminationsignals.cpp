// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminationsignals.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>
#include <unistd.h>

using namespace Lanyard;
using namespace Qt::StringLiterals;

class TestTerminationSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void PR_4_signalsArriveInTheEventLoop_data();
    void PR_4_signalsArriveInTheEventLoop();
    void childrenDoNotInheritThem();
    void defaultActionComesBack();
};

void TestTerminationSignals::PR_4_signalsArriveInTheEventLoop_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestTerminationSignals::PR_4_signalsArriveInTheEventLoop()
{
    QFETCH(const int, signal);
    const TerminationSignals signals;
    QSignalSpy received(&signals, &TerminationSignals::received);
    ::kill(::getpid(), signal);
    QCOMPARE(received.count(), 0); // not from inside the handler
    QTRY_COMPARE(received.count(), 1);
    ::kill(::getpid(), signal);
    QTRY_COMPARE(received.count(), 2);
}

void TestTerminationSignals::childrenDoNotInheritThem()
{
    const TerminationSignals signals;
    QProcess child;
    child.start(u"sleep"_s, {u"60"_s});
    QVERIFY(child.waitForStarted());
    child.terminate();
    QVERIFY2(child.waitForFinished(5000), "a child ignores SIGTERM");
}

void TestTerminationSignals::defaultActionComesBack()
{
    std::make_unique<TerminationSignals>().reset();
    struct sigaction action = {};
    ::sigaction(SIGTERM, nullptr, &action);
    QVERIFY(action.sa_handler == SIG_DFL);
}

QTEST_GUILESS_MAIN(TestTerminationSignals)
#include "tst_terminationsignals.moc"
