// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QMainWindow>

#include <memory>

namespace Lanyard {

class AccountService;
class Browser;
class Clock;
class Preferences;
struct SignInRequest;

/// The window: accounts on the left, the chosen one on the right; the empty state on first start.
///
/// Shown before anything slow starts. What needs another window it asks for by signal.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Everything must outlive the window.
    MainWindow(AccountService &service, Browser &browser, Preferences &preferences,
               const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    void chooseAccount(const QString &accountId);
    void renameAccount(const QString &accountId); ///< asks what to
    void showServices();                          ///< their names and what can be done: again

    /// Practice mode: a strip that says so, with "Leave practice", and whatever \a controls offers.
    /// Takes ownership.
    void setPracticeControls(QWidget *controls);

    /// A line at the foot that says what could not be read (accounts.json, a provider file); empty:
    /// none.
    void setNotice(const QString &heading, const QString &explanation);
    void tell(Tone tone, const QString &heading, const QString &explanation); ///< the same, once

Q_SIGNALS:
    void addAccountRequested();
    void signInRequested(const QString &providerId, const QString &accountId);
    void serviceSettingsRequested(const QString &providerId);
    void serviceExportRequested(const QString &providerId);
    void signInWith(const Lanyard::SignInRequest &request);
    void practiceRequested();
    void leavePracticeRequested();
    void preferencesRequested();
    void aboutRequested();
    void quitRequested();
    void closeRequested(); ///< the window's close button: hide or quit, as the tray allows

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
