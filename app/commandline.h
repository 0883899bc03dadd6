// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Lanyard {

/// What a start asks for. Lanyard takes five options and nothing else: no file, no address (AR-3).
struct CommandLine
{
    enum class Task { Run, ShowHelp, ShowVersion, Quit, Refuse };

    Task task = Task::Run;
    bool isBackground = false; ///< no window until somebody asks for it
    bool isPractice = false;
    QString offender{}; ///< Refuse: the argument that cannot be used

    friend bool operator==(const CommandLine &, const CommandLine &) = default;
};

/// \a arguments with the program's name first.
[[nodiscard]] CommandLine parseCommandLine(const QStringList &arguments);

[[nodiscard]] QString commandLineHelp();
[[nodiscard]] QString commandLineVersion();
[[nodiscard]] QString commandLineProblem(const QString &offender); ///< in words

} // namespace Lanyard
