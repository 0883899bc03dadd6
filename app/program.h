// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "platform/browser.h"
#include "platform/notifier.h"
#include "platform/singleinstance.h"
#include "ui/preferences.h"
#include "workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace Lanyard {

class Application;
class Desk;
class DesktopMotion;
class Language;
class SessionNotices;
class SystemEvents;
class TerminationSignals;
class TrayIcon;

/// The composition root: makes the parts, joins them, swaps practice for real and back, and takes
/// everything down in order.
///
/// What is not needed for the first picture of the window is made after it.
class Program final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Program)

public:
    /// All must outlive the program.
    Program(const Application &application, SingleInstance &instance, Preferences &preferences,
            Language &language, QObject *parent = nullptr);
    ~Program() override;

    void start(Workspace::Mode mode, bool isBackground);

private:
    void answer(SingleInstance::Request request);
    [[nodiscard]] Result<void> enter(Workspace::Mode mode);
    void swap(Workspace::Mode mode);
    void leave();
    void makeDesk();
    void showWindow();
    void closeWindow();
    void makeLateParts();
    void watchMotion();
    void trayHostChanged(bool isHosted);
    void neverStayUnseen();
    void tellAboutTray();
    void setLanguage(const QString &language);
    void afterWriting(const std::function<void()> &next);
    void quit();

    SingleInstance &m_instance;
    Preferences &m_preferences;
    Language &m_language;
    SystemClock m_clock;
    DesktopBrowser m_browser;
    Notifier m_notifier;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Desk> m_desk; ///< none until the window was asked for
    std::unique_ptr<TrayIcon> m_tray;
    std::unique_ptr<SessionNotices> m_notices;
    std::unique_ptr<SystemEvents> m_events;
    std::unique_ptr<DesktopMotion> m_motion;
    std::unique_ptr<TerminationSignals> m_signals;
    QTimer m_unpainted; ///< runs between showing the window and its first picture
    QTimer m_unseen;    ///< runs while there is neither window nor tray
    bool m_isLeaving = false;
};

} // namespace Lanyard
