// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;
using Task = CommandLine::Task;

Q_DECLARE_METATYPE(CommandLine)

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void AR_3_nothingElseIsTaken_data();
    void AR_3_nothingElseIsTaken();
    void helpNamesEveryOption();
    void theProblemIsPlainText();
};

void TestCommandLine::parses_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<CommandLine>("expected");
    QTest::newRow("nothing") << QStringList{} << CommandLine{};
    QTest::newRow("help") << QStringList{u"--help"_s} << CommandLine{.task = Task::ShowHelp};
    QTest::newRow("short help") << QStringList{u"-h"_s} << CommandLine{.task = Task::ShowHelp};
    QTest::newRow("version") << QStringList{u"--version"_s}
                             << CommandLine{.task = Task::ShowVersion};
    QTest::newRow("background") << QStringList{u"--background"_s}
                                << CommandLine{.isBackground = true};
    QTest::newRow("practice") << QStringList{u"--practice"_s} << CommandLine{.isPractice = true};
    QTest::newRow("both, in any order") << QStringList{u"--practice"_s, u"--background"_s}
                                        << CommandLine{.isBackground = true, .isPractice = true};
    QTest::newRow("quit") << QStringList{u"--quit"_s} << CommandLine{.task = Task::Quit};
    QTest::newRow("help wins") << QStringList{u"--quit"_s, u"--help"_s}
                               << CommandLine{.task = Task::ShowHelp};
}

void TestCommandLine::parses()
{
    QFETCH(const QStringList, options);
    QFETCH(const CommandLine, expected);
    QVERIFY(parseCommandLine(QStringList{u"lanyard"_s} + options) == expected);
}

void TestCommandLine::AR_3_nothingElseIsTaken_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("offender");
    const auto row = [](const char *name, const QString &argument) {
        QTest::newRow(name) << QStringList{argument} << argument;
    };
    row("file", u"file:///etc/passwd"_s);
    row("web page", u"https://example.org/"_s);
    row("path", u"/etc/passwd"_s);
    row("empty", u""_s);
    row("unknown option", u"--sign-in"_s);
    row("option of Qt", u"--platform"_s);
    row("all the help", u"--help-all"_s);
    row("value for an option", u"--practice=file:///x"_s);
    QTest::newRow("after known options") << QStringList{u"--background"_s, u"x"_s} << u"x"_s;
    QTest::newRow("after two dashes") << QStringList{u"--"_s, u"--help"_s} << u"--help"_s;
    QTest::newRow("quit beside another")
        << QStringList{u"--quit"_s, u"--practice"_s} << u"--quit"_s;
}

void TestCommandLine::AR_3_nothingElseIsTaken()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, offender);
    const CommandLine expected{.task = Task::Refuse, .offender = offender};
    QVERIFY(parseCommandLine(QStringList{u"lanyard"_s} + options) == expected);
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = commandLineHelp();
    for (const auto &option :
         {"--help"_L1, "--version"_L1, "--background"_L1, "--practice"_L1, "--quit"_L1})
        QVERIFY2(help.contains(option), option.data());
    QCOMPARE(commandLineVersion(), u"Lanyard " LANYARD_VERSION "\n"_s);
}

void TestCommandLine::theProblemIsPlainText()
{
    const QString text = commandLineProblem(u"a\x1b[31m\nb"_s + QString(500, u'x'));
    QVERIFY(!text.contains(u'\x1b'));
    QVERIFY(!text.contains(u'\n'));
    QVERIFY(text.size() < 200);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
