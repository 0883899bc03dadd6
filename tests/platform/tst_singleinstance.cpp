// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/runtimedirectory.h"
#include "platform/singleinstance.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using Request = SingleInstance::Request;

namespace {

// The other process: this program itself, started as "tst_singleinstance start DIRECTORY". It does
// what a start of Lanyard does, and says which it became.
int runAsStart(const QString &directory)
{
    SingleInstance instance(directory);
    if (!instance.claim()) {
        const bool reached = instance.send(Request::Raise);
        std::puts(reached ? "second" : "nobody answered");
        return 0;
    }
    QObject::connect(&instance, &SingleInstance::requested, &instance, [](Request request) {
        std::printf("requested %d\n", static_cast<int>(request));
        std::fflush(stdout);
        if (request == Request::Quit)
            QCoreApplication::quit();
    });
    std::puts("first");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

std::unique_ptr<QProcess> started(const QString &directory)
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QCoreApplication::applicationFilePath());
    process->setArguments({u"start"_s, directory});
    process->start();
    return process;
}

// Waits for a first one.
bool becameFirst(QProcess &process)
{
    return process.waitForReadyRead(10'000) && process.readLine() == "first\n";
}

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void PR_1_tenStartsAtOnceLeaveOne();
    void PR_1_theNextStartAfterACrashIsFirstAtOnce();
    void PR_1_aSecondStartReachesTheFirst_data();
    void PR_1_aSecondStartReachesTheFirst();
    void PR_1_aFirstOneThatHangsIsReportedInTime();
    void waitsForTheFirstToEnd();
    void strangeRequestsAreDropped_data();
    void strangeRequestsAreDropped();
    void idleConnectionsAreCutOffAndDoNotBlock();
    void socketAndLockAreClosedToOthers();
    void peersOfAnotherUserAreRefused();
    void runtimeDirectoryMustBePrivate_data();
    void runtimeDirectoryMustBePrivate();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    [[nodiscard]] QString path() const { return m_directory->path(); }
    [[nodiscard]] QString socketPath() const { return m_directory->filePath(u"lanyard.socket"_s); }
};

void TestSingleInstance::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

void TestSingleInstance::PR_1_tenStartsAtOnceLeaveOne()
{
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 10; ++i)
        processes.push_back(started(path()));
    int first = 0;
    int second = 0;
    QProcess *survivor = nullptr;
    for (const auto &process : processes) {
        QVERIFY(process->waitForReadyRead(20'000));
        const QByteArray line = process->readLine();
        if (line == "first\n") {
            ++first;
            survivor = process.get();
        } else if (line == "second\n") {
            ++second;
        }
    }
    QCOMPARE(first, 1);
    QCOMPARE(second, 9);
    // Each of the nine was heard; some lines may have come together with the first one.
    QByteArray heard = survivor->readAll();
    while (heard.count('\n') < 9 && survivor->waitForReadyRead(5000))
        heard += survivor->readAll();
    QCOMPARE(heard.count("requested 0\n"), 9);
    SingleInstance instance(path());
    QVERIFY(instance.send(Request::Quit));
    for (const auto &process : processes)
        process->waitForFinished();
}

void TestSingleInstance::PR_1_theNextStartAfterACrashIsFirstAtOnce()
{
    const auto crashed = started(path());
    QVERIFY(becameFirst(*crashed));
    crashed->kill();
    QVERIFY(crashed->waitForFinished());
    QVERIFY2(QFileInfo::exists(socketPath()), "the crash left its socket behind");

    SingleInstance next(path());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(next.claim());
    QVERIFY2(timer.elapsed() < 500, QByteArray::number(timer.elapsed()).constData());
    QSignalSpy requested(&next, &SingleInstance::requested);
    const auto later = started(path());
    QTRY_COMPARE(requested.count(), 1);
    QTRY_COMPARE(later->state(), QProcess::NotRunning);
    QCOMPARE(later->readAllStandardOutput(), QByteArray("second\n"));
}

void TestSingleInstance::PR_1_aSecondStartReachesTheFirst_data()
{
    QTest::addColumn<Request>("request");
    QTest::newRow("raise") << Request::Raise;
    QTest::newRow("practice") << Request::Practice;
    QTest::newRow("quit") << Request::Quit;
}

void TestSingleInstance::PR_1_aSecondStartReachesTheFirst()
{
    QFETCH(const Request, request);
    const auto first = started(path());
    QVERIFY(becameFirst(*first));
    SingleInstance second(path());
    QVERIFY(!second.claim());
    QVERIFY(second.send(request));
    QVERIFY(first->waitForReadyRead());
    QCOMPARE(first->readLine(), "requested " + QByteArray::number(int(request)) + '\n');
    if (request != Request::Quit)
        QVERIFY(second.send(Request::Quit));
    QVERIFY(first->waitForFinished());
}

void TestSingleInstance::PR_1_aFirstOneThatHangsIsReportedInTime()
{
    SingleInstance hanging(path());
    QVERIFY(hanging.claim()); // its event loop does not run while the other one asks
    SingleInstance second(path());
    QVERIFY(!second.claim());
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!second.send(Request::Raise));
    QVERIFY2(timer.elapsed() < 4000, QByteArray::number(timer.elapsed()).constData());
}

void TestSingleInstance::waitsForTheFirstToEnd()
{
    const auto first = started(path());
    QVERIFY(becameFirst(*first));
    SingleInstance second(path());
    QVERIFY(!second.waitUntilGone(std::chrono::milliseconds(100)));
    QVERIFY(second.send(Request::Quit));
    QVERIFY(second.waitUntilGone(std::chrono::seconds(5)));
    QVERIFY2(second.claim(), "waiting took nothing for itself");
    QVERIFY(first->waitForFinished());
}

void TestSingleInstance::strangeRequestsAreDropped_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("unknown word") << QByteArray("open\n");
    QTest::newRow("address") << QByteArray("file:///etc/passwd\n");
    QTest::newRow("more after the word") << QByteArray("raise now\n");
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("zero bytes") << QByteArray("raise\0quit\n", 11);
    QTest::newRow("endless line") << QByteArray(1'000'000, 'r');
    QTest::newRow("long line") << QByteArray(100, ' ') + "raise\n";
}

void TestSingleInstance::strangeRequestsAreDropped()
{
    QFETCH(const QByteArray, bytes);
    SingleInstance first(path());
    QVERIFY(first.claim());
    QSignalSpy requested(&first, &SingleInstance::requested);

    QLocalSocket stranger;
    QSignalSpy disconnected(&stranger, &QLocalSocket::disconnected);
    stranger.connectToServer(socketPath());
    QVERIFY(stranger.waitForConnected());
    stranger.write(bytes);
    QTRY_COMPARE_WITH_TIMEOUT(disconnected.count(), 1, 5000);
    QCOMPARE(stranger.readAll(), QByteArray());
    QCOMPARE(requested.count(), 0);
}

void TestSingleInstance::idleConnectionsAreCutOffAndDoNotBlock()
{
    SingleInstance first(path());
    QVERIFY(first.claim());
    QSignalSpy requested(&first, &SingleInstance::requested);
    std::vector<std::unique_ptr<QLocalSocket>> idle;
    for (int i = 0; i < 10; ++i) {
        idle.push_back(std::make_unique<QLocalSocket>());
        idle.back()->connectToServer(socketPath());
        QVERIFY(idle.back()->waitForConnected());
    }
    const auto second = started(path());
    QTRY_COMPARE(requested.count(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(idle.back()->state(), QLocalSocket::UnconnectedState, 5000);
    QTRY_COMPARE(second->state(), QProcess::NotRunning);
}

void TestSingleInstance::socketAndLockAreClosedToOthers()
{
    SingleInstance first(path());
    QVERIFY(first.claim());
    for (const QString &file : {socketPath(), m_directory->filePath(u"lanyard.lock"_s)}) {
        struct stat info = {};
        QCOMPARE(::lstat(QFile::encodeName(file).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0077U, 0U);
    }
}

void TestSingleInstance::peersOfAnotherUserAreRefused()
{
    if (geteuid() != 0)
        QSKIP("only root can start a process of another user");
    if (QFile::exists(u"/usr/bin/setpriv"_s) == false)
        QSKIP("setpriv is not installed");
    SingleInstance first(path());
    QVERIFY(first.claim());
    QSignalSpy requested(&first, &SingleInstance::requested);
    // Opened up on purpose: the directory's mode is not what protects here.
    ::chmod(QFile::encodeName(path()).constData(), 0777);
    ::chmod(QFile::encodeName(socketPath()).constData(), 0777);

    QProcess stranger;
    stranger.start(u"setpriv"_s,
                   {u"--reuid=65534"_s, u"--clear-groups"_s, u"/usr/bin/python3"_s, u"-c"_s,
                    u"import socket,sys\n"
                    "s=socket.socket(socket.AF_UNIX)\n"
                    "s.connect(sys.argv[1])\n"
                    "try:\n"
                    "    s.sendall(b'quit\\n')\n"
                    "    print('answer', s.recv(10))\n"
                    "except OSError as e: print('refused')\n"_s,
                    socketPath()});
    QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QProcess::NotRunning, 10'000);
    const QByteArray said = stranger.readAllStandardOutput();
    QVERIFY2(said == "answer b''\n" || said == "refused\n",
             (said + stranger.readAllStandardError()).constData());
    QCOMPARE(requested.count(), 0);
}

void TestSingleInstance::runtimeDirectoryMustBePrivate_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("0700") << 0700 << true;
    QTest::newRow("group may read") << 0750 << false;
    QTest::newRow("others may enter") << 0701 << false;
    QTest::newRow("sticky and open") << 01777 << false;
}

void TestSingleInstance::runtimeDirectoryMustBePrivate()
{
    QFETCH(const int, mode);
    QFETCH(const bool, isPrivate);
    ::chmod(QFile::encodeName(path()).constData(), static_cast<mode_t>(mode));
    QCOMPARE(isPrivateDirectory(path()), isPrivate);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path()));
    QCOMPARE(runtimeDirectory() == path(), isPrivate);
    qputenv("XDG_RUNTIME_DIR", "relative");
    QVERIFY(runtimeDirectory() != "relative"_L1);

    const QString link = path() + "-link"_L1;
    QVERIFY(QFile::link(path(), link));
    QVERIFY2(!isPrivateDirectory(link), "a link could be turned elsewhere");
    QFile::remove(link);
    ::chmod(QFile::encodeName(path()).constData(), 0700);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "start"_L1)
        return runAsStart(arguments.at(2));
    TestSingleInstance test;
    return QTest::qExec(&test, arguments);
}

#include "tst_singleinstance.moc"
