// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "core/logging.h"
#include "platform/coredumps.h"
#include "platform/runtimedirectory.h"
#include "platform/singleinstance.h"
#include "ui/language.h"
#include "ui/preferences.h"

#include <QApplication>

#include <cstdio>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int Success = 0;
constexpr int Failure = 1;
constexpr int WrongUsage = 2;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

int quitTheRunningOne()
{
    SingleInstance instance(runtimeDirectory());
    if (instance.waitUntilGone(std::chrono::milliseconds(0))) {
        print(stdout,
              QCoreApplication::translate("CommandLine", "Lanyard is not running.") + u'\n');
        return Success;
    }
    if (instance.send(SingleInstance::Request::Quit) &&
        instance.waitUntilGone(std::chrono::seconds(6))) {
        print(stdout, QCoreApplication::translate("CommandLine", "Lanyard has quit.") + u'\n');
        return Success;
    }
    print(stderr,
          QCoreApplication::translate("CommandLine", "Lanyard runs and does not answer.") + u'\n');
    return Failure;
}

// What needs no window needs no display either.
int answer(const CommandLine &commandLine, int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.apply(Preferences().language());
    switch (commandLine.task) {
    case CommandLine::Task::ShowHelp:
        print(stdout, commandLineHelp());
        return Success;
    case CommandLine::Task::ShowVersion:
        print(stdout, commandLineVersion());
        return Success;
    case CommandLine::Task::Quit:
        return quitTheRunningOne();
    case CommandLine::Task::Refuse:
        print(stderr, commandLineProblem(commandLine.offender) + u"\n\n"_s + commandLineHelp());
        return WrongUsage;
    case CommandLine::Task::Run:
        break;
    }
    return Success;
}

} // namespace

int main(int argc, char **argv)
{
    installRedactingMessageHandler();
#ifdef NDEBUG
    forbidCoreDumps();
#endif
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const CommandLine commandLine = parseCommandLine(arguments);
    int programNameOnly = qMin(argc, 1); // Qt's own options are not ours
    return answer(commandLine, programNameOnly, argv);
}
