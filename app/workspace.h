// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/result.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace Lanyard {

class AccountService;
class Clock;
class PracticeProvider;
class ServiceSetup;
struct NetworkSettings;

/// One set of accounts with all that serves it: the real ones, or those of practice mode. They
/// share nothing: services, data folder and keychain name are each mode's own.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)

public:
    enum class Mode { Real, Practice };

    /// \a clock must outlive the workspace. Nothing is read or started yet.
    Workspace(Mode mode, const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override;

    /// Starts the practice provider where that is the mode (its error is returned, and the
    /// workspace is of no use), reads services and accounts. Returns at once.
    Result<void> open();

    [[nodiscard]] Mode mode() const;
    [[nodiscard]] AccountService &service();
    [[nodiscard]] ServiceSetup &setup();              ///< tells when the services change
    void setNetwork(const NetworkSettings &settings); ///< for every request from now on
    [[nodiscard]] PracticeProvider *practice();       ///< null in the real one
    [[nodiscard]] QString dataFolder() const;

    [[nodiscard]] std::optional<Error> accountsProblem() const; ///< why accounts.json was not read
    [[nodiscard]] QList<Error> serviceProblems() const;         ///< provider files left out

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
