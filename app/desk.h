// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

namespace Lanyard {

class Browser;
class Clock;
class MainWindow;
class Preferences;
class PreferencesDialog;
class ServiceDialogs;
class SignInSheet;
struct SignInOutcome;
class Workspace;
struct SignInRequest;

/// The window of one workspace, and the sheets and dialogs around it.
class Desk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Desk)

public:
    /// All must outlive the desk. The window is made, and not shown.
    Desk(Workspace &workspace, Browser &browser, Preferences &preferences, const Clock &clock,
         QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] bool isVisible() const;
    void show(); ///< in front of everything
    void hide(); ///< a sign-in under way stays, and goes on
    void chooseAccount(const QString &accountId);
    void addAccount();
    void retranslate(); ///< the language has changed
    void setTrayThere(bool isThere);

    /// No tray is there: closing the window quits. Asks once in a life; quitRequested() follows a
    /// yes.
    void askWhetherToQuit();

    /// \a heading and \a explanation stand at the window's foot.
    void setNotice(const QString &heading, const QString &explanation);

Q_SIGNALS:
    void painted(); ///< once: the window is on the screen
    void closeRequested();
    void quitRequested();
    void practiceRequested();
    void leavePracticeRequested();
    void languageChanged(const QString &language);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void signIn(const QString &providerId, const QString &accountId);
    void signInWith(const SignInRequest &request);
    void placeBesideOthers(SignInSheet &sheet) const;
    void openSheet(const QString &providerId, const QString &accountId);
    void askForName(const SignInOutcome &outcome);
    void showPreferences();
    void showAbout();
    void connectWindow();
    void connectServices();

    Workspace &m_workspace;
    Browser &m_browser;
    Preferences &m_preferences;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ServiceDialogs> m_services;
    QPointer<PreferencesDialog> m_preferencesDialog;
    QPointer<QObject> m_question; ///< whether to quit
    bool m_isTrayThere = false;
};

} // namespace Lanyard
