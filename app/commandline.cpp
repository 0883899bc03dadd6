// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "core/error.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr auto Help = "help"_L1;
constexpr auto Version = "version"_L1;
constexpr auto Background = "background"_L1;
constexpr auto Practice = "practice"_L1;
constexpr auto Quit = "quit"_L1;

CommandLine refusal(const QString &offender)
{
    return {.task = CommandLine::Task::Refuse, .offender = offender};
}

// The first argument that the parser did not take.
QString offenderIn(const QCommandLineParser &parser, const QStringList &arguments)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const QString &name = unknown.first();
        return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    }
    if (const QStringList positional = parser.positionalArguments(); !positional.isEmpty())
        return positional.first();
    return arguments.last(); // "--practice=x": a value where none belongs
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringList{u"h"_s, Help}));
    parser.addOption(QCommandLineOption(QStringList{u"v"_s, Version}));
    for (const auto &name : {Background, Practice, Quit})
        parser.addOption(QCommandLineOption(QString(name)));
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty())
        return refusal(offenderIn(parser, arguments));
    if (parser.isSet(Help))
        return {.task = CommandLine::Task::ShowHelp};
    if (parser.isSet(Version))
        return {.task = CommandLine::Task::ShowVersion};

    const bool isBackground = parser.isSet(Background);
    const bool isPractice = parser.isSet(Practice);
    if (parser.isSet(Quit)) {
        if (isBackground || isPractice) // which of the two was meant?
            return refusal(u"--quit"_s);
        return {.task = CommandLine::Task::Quit};
    }
    return {.isBackground = isBackground, .isPractice = isPractice};
}

QString commandLineHelp()
{
    const auto line = [](const QString &option, const QString &text) {
        return u"  %1  %2\n"_s.arg(option, -13).arg(text);
    };
    return QCoreApplication::translate("CommandLine", "Usage: %1 [options]").arg(u"lanyard"_s) +
           u"\n\n"_s +
           QCoreApplication::translate("CommandLine",
                                       "Sign in to services, see who you are, switch accounts.") +
           u"\n\n"_s +
           line(u"-h, --help"_s, QCoreApplication::translate("CommandLine", "Show this help.")) +
           line(u"-v, --version"_s,
                QCoreApplication::translate("CommandLine", "Show the version.")) +
           line(u"--background"_s,
                QCoreApplication::translate("CommandLine",
                                            "Start in the tray, without opening the window.")) +
           line(u"--practice"_s,
                QCoreApplication::translate("CommandLine",
                                            "Try everything with made-up people, nothing real.")) +
           line(u"--quit"_s,
                QCoreApplication::translate("CommandLine", "Ask the running Lanyard to quit."));
}

QString commandLineVersion()
{
    return u"Lanyard " LANYARD_VERSION "\n"_s;
}

QString commandLineProblem(const QString &offender)
{
    const QString shown = sanitizedText(offender, 80);
    if (offender == "--quit"_L1) {
        //: "--quit" is an option on the command line
        return QCoreApplication::translate("CommandLine", "%1 cannot stand beside another option.")
            .arg(shown);
    }
    if (offender.startsWith(u'-')) {
        return QCoreApplication::translate("CommandLine", "Lanyard has no option “%1”.").arg(shown);
    }
    //: %1 is what stood on the command line
    return QCoreApplication::translate(
               "CommandLine", "Lanyard takes no files or addresses, so it cannot use “%1”.")
        .arg(shown);
}

} // namespace Lanyard
