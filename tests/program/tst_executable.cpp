// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program itself, as a process, without a display of its own.
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

class TestExecutable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void helpAndVersionNeedNoDisplay();
    void speaksTheSystemsLanguage_data();
    void speaksTheSystemsLanguage();
    void saysThatItNeedsADisplay();
    void saysThatTheDisplayDoesNotAnswer();
    void speaksTheLanguageOfTheSystemOrTheSetting_data();
    void speaksTheLanguageOfTheSystemOrTheSetting();
    void AR_1_noBrowserIsInside();
    void AR_3_aFileOrAddressIsRefused_data();
    void AR_3_aFileOrAddressIsRefused();
    void PR_1_tenStartsAtOnceLeaveOne();
    void PR_1_theNextStartAfterACrashWorksAtOnce();
    void PR_4_endsOnASignal_data();
    void PR_4_endsOnASignal();
    void CR_1_noSecretIsInTheBinary();
    void quitWhereNoneRuns();
    void KC_3_startsWithoutAnyBus();
    void RD_2_aCrashIsNotDumped();
    void keepsItsFilesToItself();

private:
    [[nodiscard]] std::unique_ptr<QProcess> make(const QStringList &arguments) const;
    [[nodiscard]] int run(const QStringList &arguments, QByteArray *output = nullptr) const;
    [[nodiscard]] std::unique_ptr<QProcess> running() const;

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

void TestExecutable::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const auto &folder : {u"run"_s, u"bin"_s})
        QVERIFY(QDir(m_home->path()).mkdir(folder));
    QFile::setPermissions(m_home->filePath(u"run"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile opener(m_home->filePath(u"bin/xdg-open"_s));
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.write("#!/bin/sh\necho \"$@\" >>'" + QFile::encodeName(m_home->path()) + "/opened'\n");
    opener.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    m_environment = QProcessEnvironment::systemEnvironment();
    for (const auto &variable :
         {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
          u"XDG_CACHE_HOME"_s, u"LANGUAGE"_s, u"SESSION_MANAGER"_s})
        m_environment.remove(variable);
    m_environment.insert(u"HOME"_s, m_home->path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    m_environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"PATH"_s,
                         m_home->filePath(u"bin"_s) + u':' + m_environment.value(u"PATH"_s));
}

void TestExecutable::cleanup()
{
    (void)run({u"--quit"_s});
    QVERIFY2(!QFile::exists(m_home->filePath(u"opened"_s)), "something was opened");
}

std::unique_ptr<QProcess> TestExecutable::make(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProgram(QStringLiteral(LANYARD_EXECUTABLE));
    process->setArguments(arguments);
    process->setProcessEnvironment(m_environment);
    process->setProcessChannelMode(QProcess::MergedChannels);
    return process;
}

int TestExecutable::run(const QStringList &arguments, QByteArray *output) const
{
    const auto process = make(arguments);
    process->start();
    if (!process->waitForFinished(20'000))
        return -1;
    if (output)
        *output = process->readAll();
    return process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -2;
}

// One that is the first, and listens.
std::unique_ptr<QProcess> TestExecutable::running() const
{
    auto process = make({});
    process->start();
    const QString socket = m_home->filePath(u"run/lanyard.socket"_s);
    const bool isUp = QTest::qWaitFor(
        [&] { return QFile::exists(socket) && process->state() == QProcess::Running; }, 10'000);
    return isUp ? std::move(process) : nullptr;
}

void TestExecutable::helpAndVersionNeedNoDisplay()
{
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    QByteArray output;
    QCOMPARE(run({u"--help"_s}, &output), 0);
    QVERIFY(output.contains("--background"));
    QCOMPARE(run({u"--version"_s}, &output), 0);
    QCOMPARE(output, QByteArray("Lanyard " LANYARD_VERSION "\n"));
}

void TestExecutable::speaksTheSystemsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("word");
    QTest::newRow("German") << u"de_AT.UTF-8"_s << u"Aufruf: lanyard"_s;
    QTest::newRow("Arabic") << u"ar_EG.UTF-8"_s << u"الاستخدام: lanyard"_s;
    QTest::newRow("one that is not there yet") << u"eo.UTF-8"_s << u"Usage: lanyard"_s;
}

void TestExecutable::speaksTheSystemsLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QString, word);
    m_environment.remove(u"LC_ALL"_s);
    m_environment.insert(u"LANG"_s, locale);
    m_environment.insert(u"LC_CTYPE"_s, u"C.UTF-8"_s);
    QByteArray output;
    QCOMPARE(run({u"--help"_s}, &output), 0);
    QVERIFY2(QString::fromUtf8(output).contains(word), output.constData());
}

void TestExecutable::saysThatTheDisplayDoesNotAnswer()
{
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    m_environment.insert(u"DISPLAY"_s, u":4242"_s);
    QByteArray output;
    QCOMPARE(run({}, &output), 1); // and no abort of Qt's
    QVERIFY2(output.contains(":4242"), output.constData());
    QVERIFY2(!output.contains("Reinstalling"), output.constData());
}

void TestExecutable::saysThatItNeedsADisplay()
{
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
    QByteArray output;
    QCOMPARE(run({}, &output), 1);
    QVERIFY2(output.contains("needs a desktop"), output.constData());
}

void TestExecutable::speaksTheLanguageOfTheSystemOrTheSetting_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("expected");
    const QString english = u"Usage: "_s;
    const QString german = u"Aufruf: "_s;
    const QString arabic = u"الاستخدام: "_s;
    QTest::newRow("English") << u"en"_s << QString() << english;
    QTest::newRow("German") << u"de_AT"_s << QString() << german;
    QTest::newRow("Arabic") << u"ar"_s << QString() << arabic;
    QTest::newRow("one that it does not speak") << u"tlh"_s << QString() << english;
    QTest::newRow("second choice") << u"tlh:de"_s << QString() << german;
    QTest::newRow("the setting counts more") << u"de"_s << u"ar"_s << arabic;
    QTest::newRow("a setting for English") << u"de"_s << u"en"_s << english;
    QTest::newRow("a setting that is unknown") << u"de"_s << u"tlh"_s << german;
}

void TestExecutable::speaksTheLanguageOfTheSystemOrTheSetting()
{
    QFETCH(const QString, system);
    QFETCH(const QString, setting);
    QFETCH(const QString, expected);
    m_environment.insert(u"LANGUAGE"_s, system);
    if (!setting.isEmpty()) {
        QVERIFY(QDir().mkpath(m_home->filePath(u".config/lanyard"_s)));
        QFile file(m_home->filePath(u".config/lanyard/lanyard.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nlanguage=" + setting.toUtf8() + '\n');
    }
    QByteArray output;
    QCOMPARE(run({u"--help"_s}, &output), 0);
    QVERIFY2(QString::fromUtf8(output).startsWith(expected), output.constData());
}

void TestExecutable::AR_1_noBrowserIsInside()
{
    const auto process = running();
    QVERIFY(process);
    QTest::qWait(500);
    QFile maps(u"/proc/%1/maps"_s.arg(process->processId()));
    QVERIFY(maps.open(QIODevice::ReadOnly));
    const QByteArray libraries = maps.readAll();
    QVERIFY(libraries.contains("libQt6Widgets"));
    for (const char *engine : {"WebEngine", "WebKit", "WebView", "webkit"})
        QVERIFY2(!libraries.contains(engine), engine);
}

void TestExecutable::AR_3_aFileOrAddressIsRefused_data()
{
    QTest::addColumn<QString>("argument");
    QTest::newRow("file") << u"file:///x"_s;
    QTest::newRow("address") << u"https://example.org/"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s;
    QTest::newRow("unknown option") << u"--url=https://example.org/"_s;
}

void TestExecutable::AR_3_aFileOrAddressIsRefused()
{
    QFETCH(const QString, argument);
    QByteArray output;
    QCOMPARE(run({argument}, &output), 2);
    QVERIFY2(output.contains("Usage:"), output.constData());
    const auto first = running(); // nor does it get through to one that runs
    QVERIFY(first);
    QCOMPARE(run({argument}), 2);
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(run({u"--quit"_s}), 0);
    QVERIFY(first->waitForFinished() || first->state() == QProcess::NotRunning);
}

void TestExecutable::PR_1_tenStartsAtOnceLeaveOne()
{
    std::vector<std::unique_ptr<QProcess>> starts;
    for (int i = 0; i < 10; ++i) {
        starts.push_back(make({}));
        starts.back()->start();
    }
    const auto alive = [&starts] {
        int count = 0;
        for (const auto &start : starts)
            count += start->state() == QProcess::NotRunning ? 0 : 1;
        return count;
    };
    QTRY_COMPARE_WITH_TIMEOUT(alive(), 1, 30'000);
    QTest::qWait(500);
    QCOMPARE(alive(), 1);
    for (const auto &start : starts) {
        if (start->state() == QProcess::NotRunning)
            QCOMPARE(start->exitCode(), 0);
    }
    QByteArray output;
    QCOMPARE(run({u"--quit"_s}, &output), 0);
    QCOMPARE(output, QByteArray("Lanyard has quit.\n"));
    QTRY_COMPARE(alive(), 0);
}

void TestExecutable::PR_1_theNextStartAfterACrashWorksAtOnce()
{
    const auto crashed = running();
    QVERIFY(crashed);
    crashed->kill();
    QVERIFY(crashed->waitForFinished());
    QFile::remove(m_home->filePath(u"run/lanyard.socket"_s)); // only to see the new one come

    const auto next = running();
    QVERIFY(next);
    QCOMPARE(run({}), 0); // and it is the one that the others find
    QCOMPARE(next->state(), QProcess::Running);
    QCOMPARE(run({u"--quit"_s}), 0);
    QTRY_COMPARE(next->state(), QProcess::NotRunning);
    QCOMPARE(next->exitCode(), 0);
}

void TestExecutable::PR_4_endsOnASignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestExecutable::PR_4_endsOnASignal()
{
    QFETCH(const int, signal);
    const auto process = running();
    QVERIFY(process);
    QTest::qWait(500);
    QCOMPARE(process->state(), QProcess::Running); // or 0 would be everybody
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process->processId()), signal);
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
    QVERIFY2(timer.elapsed() < 3000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(process->exitStatus(), QProcess::NormalExit);
    QCOMPARE(process->exitCode(), 0);
}

// What `strings` would show, and what is packed into the resources.
void TestExecutable::CR_1_noSecretIsInTheBinary()
{
    static const QRegularExpression secret(
        u"-----BEGIN [A-Z ]*PRIVATE KEY|GOCSPX-|gh[opsu]_[A-Za-z0-9]{20}|eyJ[A-Za-z0-9_-]{20,}\\.|"
        "client_?secret[\"']?[:=] *[\"']?[A-Za-z0-9+/_.~-]{8}"_s,
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY(secret.match(u"\"clientSecret\": \"abcdefgh12\""_s).hasMatch());
    QFile binary(QStringLiteral(LANYARD_EXECUTABLE));
    QVERIFY(binary.open(QIODevice::ReadOnly));
    const QString inside = QString::fromLatin1(binary.readAll());
    QVERIFY(inside.contains("code_challenge"_L1)); // texts can be found at all
    const auto found = secret.match(inside);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
}

void TestExecutable::quitWhereNoneRuns()
{
    QByteArray output;
    QCOMPARE(run({u"--quit"_s}, &output), 0);
    QCOMPARE(output, QByteArray("Lanyard is not running.\n"));
}

void TestExecutable::KC_3_startsWithoutAnyBus()
{
    const auto process = running();
    QVERIFY(process);
    QTest::qWait(1000);
    QCOMPARE(process->state(), QProcess::Running);
}

void TestExecutable::RD_2_aCrashIsNotDumped()
{
#ifndef NDEBUG
    QSKIP("only what is released forbids core files: a developer may want them");
#endif
    const auto process = running();
    QVERIFY(process);
    QFile limits(u"/proc/%1/limits"_s.arg(process->processId()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    static const QRegularExpression coreLimit(u"Max core file size +([0-9]+) "_s);
    const auto match = coreLimit.match(QString::fromUtf8(limits.readAll()));
    QVERIFY(match.hasMatch());
    QVERIFY(match.captured(1).toInt() <= 1);
    QCOMPARE(process->state(), QProcess::Running); // or 0 would be everybody
    ::kill(static_cast<pid_t>(process->processId()), SIGSEGV);
    QTRY_COMPARE(process->state(), QProcess::NotRunning);
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
}

void TestExecutable::keepsItsFilesToItself()
{
    {
        const auto process = running();
        QVERIFY(process);
        QTest::qWait(500);
        QCOMPARE(run({u"--quit"_s}), 0);
        QTRY_COMPARE(process->state(), QProcess::NotRunning);
    }
    // Nothing but our own folders, and nothing in the temporary one's place.
    const QDir config(m_home->filePath(u".config"_s));
    for (const QString &name : config.entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(name == u"lanyard"_s || name == u"QtProject.conf"_s, qPrintable(name));
}

QTEST_GUILESS_MAIN(TestExecutable)
#include "tst_executable.moc"
