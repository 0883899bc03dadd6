// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "accounts/accountservice.h"
#include "application.h"
#include "core/logging.h"
#include "desk.h"
#include "platform/desktopmotion.h"
#include "platform/systemevents.h"
#include "platform/terminationsignals.h"
#include "ui/calmstyle.h"
#include "ui/errortext.h"
#include "ui/language.h"
#include "ui/preferences.h"
#include "ui/servicesetup.h"
#include "ui/sessionnotices.h"
#include "ui/symbol.h"
#include "ui/trayicon.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Lanyard {

namespace {

// A window that starts minimized or on another desktop is not painted until it is looked at.
constexpr auto PaintPatience = 2s;
// A panel may start after us, or restart.
constexpr auto TrayPatience = 10s;
// PR-4: a token write is finished, KC-4: and a keychain that hangs does not hold us.
constexpr auto WritePatience = 2500ms;
constexpr auto TrayNotice = "tray"_L1;

} // namespace

Program::Program(const Application &application, SingleInstance &instance, Preferences &preferences,
                 Language &language, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_preferences(preferences)
    , m_language(language)
    , m_signals(std::make_unique<TerminationSignals>())
{
    m_unpainted.setSingleShot(true);
    m_unpainted.setInterval(PaintPatience);
    connect(&m_unpainted, &QTimer::timeout, this, &Program::makeLateParts);
    m_unseen.setSingleShot(true);
    m_unseen.setInterval(TrayPatience);
    connect(&m_unseen, &QTimer::timeout, this, &Program::showWindow);
    connect(&m_instance, &SingleInstance::requested, this, &Program::answer);
    connect(m_signals.get(), &TerminationSignals::received, this, &Program::quit);
    connect(&m_notifier, &Notifier::clicked, this, [this](const QString &key) {
        showWindow();
        if (m_desk && key != TrayNotice)
            m_desk->chooseAccount(key);
    });
    connect(&m_notifier, &Notifier::failed, this, [this](const Notice &notice) {
        const bool wasSeen = m_tray && m_tray->showMessage(notice.title, notice.text);
        if (notice.key == TrayNotice)
            m_preferences.setWasToldAboutTray(wasSeen); // else the next time
    });
    connect(&application, &Application::quitAsked, this, &Program::quit, Qt::QueuedConnection);
}

Program::~Program()
{
    leave();
}

void Program::start(Workspace::Mode mode, bool isBackground)
{
    if (const Result<void> entered = enter(mode); !entered) {
        const ErrorText words = errorText(entered.error(), u"Lanyard"_s);
        (void)enter(Workspace::Mode::Real);
        makeDesk();
        m_desk->setNotice(words.heading, words.explanation);
    }

    if (isBackground)
        makeLateParts();
    else
        showWindow();
}

void Program::answer(SingleInstance::Request request)
{
    switch (request) {
    case SingleInstance::Request::Raise:
        showWindow();
        break;
    case SingleInstance::Request::Practice:
        swap(Workspace::Mode::Practice);
        break;
    case SingleInstance::Request::Quit:
        quit();
        break;
    }
}

Result<void> Program::enter(Workspace::Mode mode)
{
    m_preferences.setPractice(mode == Workspace::Mode::Practice);
    m_workspace = std::make_unique<Workspace>(mode, m_clock);
    m_workspace->setNetwork(networkSettings(m_preferences));
    return m_workspace->open();
}

// Takes down what belongs to one workspace, the users of it first.
void Program::leave()
{
    m_unpainted.stop();
    m_notices.reset();
    m_tray.reset();
    m_desk.reset();
    m_workspace.reset();
}

void Program::swap(Workspace::Mode mode)
{
    if (m_workspace->mode() == mode) {
        showWindow();
        return;
    }
    afterWriting([this, mode] {
        leave();
        start(mode, false);
    });
}

void Program::makeDesk()
{
    if (m_desk)
        return;
    m_desk = std::make_unique<Desk>(*m_workspace, m_browser, m_preferences, m_clock);
    Desk *desk = m_desk.get();
    // Queued: several of these take the window down that they come from.
    connect(desk, &Desk::painted, this, &Program::makeLateParts, Qt::QueuedConnection);
    connect(desk, &Desk::closeRequested, this, &Program::closeWindow, Qt::QueuedConnection);
    connect(desk, &Desk::quitRequested, this, &Program::quit, Qt::QueuedConnection);
    connect(desk, &Desk::languageChanged, this, &Program::setLanguage, Qt::QueuedConnection);
    connect(
        desk, &Desk::practiceRequested, this, [this] { swap(Workspace::Mode::Practice); },
        Qt::QueuedConnection);
    connect(
        desk, &Desk::leavePracticeRequested, this, [this] { swap(Workspace::Mode::Real); },
        Qt::QueuedConnection);
}

void Program::showWindow()
{
    if (m_isLeaving)
        return;
    m_unseen.stop();
    makeDesk();

    m_desk->setTrayThere(m_tray && m_tray->isHosted());
    m_desk->show();

    if (!m_tray)
        m_unpainted.start();
}

void Program::closeWindow()
{
    if (m_tray && m_tray->isHosted()) {
        m_desk->hide();
        tellAboutTray();
    } else {
        m_desk->askWhetherToQuit();
    }
}

void Program::tellAboutTray()
{
    if (m_preferences.wasToldAboutTray())
        return;
    m_preferences.setWasToldAboutTray(true);
    m_notifier.show(
        {.key = TrayNotice,
         .title = QCoreApplication::translate("Program", "Lanyard goes on in the tray"),
         .text = QCoreApplication::translate(
             "Program",
             "It renews your sessions there. Click its icon to open the window; Quit is in its "
             "menu."),
         .actionText = QCoreApplication::translate("Program", "Open Lanyard")});
}

void Program::makeLateParts()
{

    m_unpainted.stop();
    if (!m_workspace)
        return; // it was painted, and left at once
    if (QApplication::windowIcon().isNull())
        QApplication::setWindowIcon(applicationIcon());
    if (!m_events) {
        m_events = std::make_unique<SystemEvents>();
        const auto reconsider = [this] {
            if (m_workspace)
                m_workspace->service().reconsider();
            if (m_tray)
                m_tray->update();
        };
        connect(m_events.get(), &SystemEvents::resumed, this, reconsider);
        connect(m_events.get(), &SystemEvents::clockChanged, this, reconsider);
        connect(m_events.get(), &SystemEvents::networkReturned, this, reconsider);
    }
    watchMotion();
    if (!m_tray) {
        m_workspace->service().start();
        m_tray = std::make_unique<TrayIcon>(m_workspace->service(), m_clock);
        connect(m_tray.get(), &TrayIcon::hostedChanged, this, &Program::trayHostChanged);
        connect(m_tray.get(), &TrayIcon::openRequested, this, &Program::showWindow);
        connect(m_tray.get(), &TrayIcon::quitRequested, this, &Program::quit, Qt::QueuedConnection);
        connect(&m_workspace->setup(), &ServiceSetup::changed, m_tray.get(), &TrayIcon::update);
        connect(m_tray.get(), &TrayIcon::addAccountRequested, this, [this] {
            showWindow();
            m_desk->addAccount();
        });
    }
    if (!m_notices)
        m_notices = std::make_unique<SessionNotices>(m_workspace->service(), m_notifier, m_clock);
    neverStayUnseen();
}

void Program::watchMotion()
{
    auto *style = qobject_cast<CalmStyle *>(QApplication::style());
    if (m_motion || !style)
        return;
    m_motion = std::make_unique<DesktopMotion>();
    connect(m_motion.get(), &DesktopMotion::changed, style, &CalmStyle::setMotionReduced);
    m_motion->watch();
}

void Program::trayHostChanged(bool isHosted)
{
    if (m_desk)
        m_desk->setTrayThere(isHosted);
    neverStayUnseen();
}

// Hidden, and no tray to be found in: after a while the window comes back by itself.
void Program::neverStayUnseen()
{
    const bool isSeen = (m_desk && m_desk->isVisible()) || m_tray->isHosted();
    if (isSeen)
        m_unseen.stop();
    else if (!m_unseen.isActive())
        m_unseen.start();
}

void Program::setLanguage(const QString &language)
{
    m_language.apply(language); // tells the windows by a posted event
    if (m_desk)
        QMetaObject::invokeMethod(m_desk.get(), &Desk::retranslate, Qt::QueuedConnection);
    if (m_tray)
        m_tray->update();
}

void Program::afterWriting(const std::function<void()> &next)
{
    AccountService &service = m_workspace->service();
    if (!service.isBusyWriting()) {
        next();
        return;
    }
    // Whichever comes first, once.
    const auto pending = std::make_shared<std::function<void()>>(next);
    const auto goOn = [pending] {
        if (const auto step = std::exchange(*pending, nullptr))
            step();
    };
    // Queued: the step may delete the service that just said so.
    connect(&service, &AccountService::becameIdle, this, goOn, Qt::QueuedConnection);
    QTimer::singleShot(WritePatience, this, goOn);
}

void Program::quit()
{
    if (std::exchange(m_isLeaving, true))
        return;
    m_unseen.stop();
    if (m_desk)
        m_desk->hide();
    afterWriting([this] {
        leave();
        QCoreApplication::exit();
    });
}

} // namespace Lanyard
