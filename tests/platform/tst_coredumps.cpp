// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/coredumps.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Lanyard;

namespace {

// How a child ended that crashed on purpose.
int statusAfterCrash(const QTemporaryDir &directory, bool isForbidden)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::chdir(directory.path().toLocal8Bit().constData()) != 0)
            ::_exit(3);
        rlimit limit = {};
        ::getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_CORE, &limit);
        if (isForbidden)
            forbidCoreDumps();
        std::signal(SIGABRT, SIG_DFL);
        std::abort();
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

} // namespace

class TestCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void RD_2_aCrashLeavesNoCoreFile();
};

void TestCoreDumps::RD_2_aCrashLeavesNoCoreFile()
{
    const QTemporaryDir directory;
    const int status = statusAfterCrash(directory, true);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGABRT);
    QVERIFY(!WCOREDUMP(status));
    QVERIFY(directory.isValid() && QDir(directory.path()).isEmpty());

    if (!WCOREDUMP(statusAfterCrash(directory, false)))
        QSKIP("this computer makes no core files anyway, so nothing was proved");
}

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
