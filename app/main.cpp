// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"
#include "commandline.h"
#include "core/logging.h"
#include "platform/coredumps.h"
#include "platform/desktopscheme.h"
#include "platform/display.h"
#include "platform/fontpreload.h"
#include "platform/runtimedirectory.h"
#include "platform/singleinstance.h"
#include "program.h"
#include "ui/calmstyle.h"
#include "ui/language.h"
#include "ui/preferences.h"

#include <QDir>
#include <QFont>
#include <QScopeGuard>
#include <QStandardPaths>

#include <cstdio>
#include <optional>

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

// Where no directory is safe for it, the accounts' own folder holds the lock: they are what two
// programs at once would harm.
QString lockDirectory()
{
    const QString directory = runtimeDirectory();
    if (!directory.isEmpty())
        return directory;
    const QString data =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/lanyard"_L1;
    QDir().mkpath(data);
    return data;
}

int quitTheRunningOne()
{
    SingleInstance instance(lockDirectory());
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

bool hasDisplay()
{
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
}

// Nothing where this start is the first; else the first one was told, and this ends.
std::optional<int> handedOver(SingleInstance &instance, const CommandLine &commandLine)
{
    const auto request =
        commandLine.isPractice ? SingleInstance::Request::Practice : SingleInstance::Request::Raise;
    for (int attempt = 0; attempt < 2; ++attempt) { // the first one may just be ending
        if (instance.claim())
            return std::nullopt;
        if (commandLine.isBackground || instance.send(request))
            return Success;
    }
    print(stderr,
          QCoreApplication::translate("CommandLine", "Lanyard runs and does not answer.") + u'\n');
    return Failure;
}

int run(const CommandLine &commandLine, int &argc, char **argv)
{
    if (!hasDisplay()) {
        print(stderr, QCoreApplication::translate(
                          "CommandLine", "Lanyard is a window: it needs a desktop to open on.") +
                          u'\n');
        return Failure;
    }
    FontPreload fonts;
    if (!isDisplayReachable()) {
        print(stderr,
              //: %1 is the name of a display: ":0"
              QCoreApplication::translate("CommandLine",
                                          "Lanyard cannot open a window: the display %1 does not "
                                          "answer. Start it on a desktop, or correct DISPLAY.")
                      .arg(qEnvironmentVariable("DISPLAY")) +
                  u'\n');
        return Failure;
    }
    Application application(argc, argv);
    const auto fontsFirst = qScopeGuard([&fonts] { fonts.wait(); });
    CalmStyle &style = CalmStyle::install(application);
    fonts.read(QApplication::font());
    Preferences preferences;
    style.setScheme(CalmStyle::schemeNamed(preferences.appearance()));
    Language language;
    language.apply(preferences.language());
    SingleInstance instance(lockDirectory());
    if (const std::optional<int> exitCode = handedOver(instance, commandLine))
        return *exitCode;
    DesktopScheme desktop;
    QObject::connect(&desktop, &DesktopScheme::changed, &style, &CalmStyle::setDesktopDark);
    desktop.watch();
    Program program(application, instance, preferences, language);
    program.start(commandLine.isPractice ? Workspace::Mode::Practice : Workspace::Mode::Real,
                  commandLine.isBackground);
    return QCoreApplication::exec();
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
    return commandLine.task == CommandLine::Task::Run ? run(commandLine, programNameOnly, argv)
                                                      : answer(commandLine, programNameOnly, argv);
}
