// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "accounts/accountservice.h"
#include "accounts/signinrequest.h"
#include "catalogue/catalogue.h"
#include "ui/aboutdialog.h"
#include "ui/calmstyle.h"
#include "ui/confirmdialog.h"
#include "ui/mainwindow.h"
#include "ui/practicecontrols.h"
#include "ui/preferences.h"
#include "ui/preferencesdialog.h"
#include "ui/servicedialogs.h"
#include "ui/servicesetup.h"
#include "ui/signinsheet.h"
#include "ui/startnotice.h"
#include "workspace.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr QPoint SheetOffset(36, 36);
constexpr char SheetOf[] = "lanyardAccountId"; // the account that a sheet signs in again

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Desk::Desk(Workspace &workspace, Browser &browser, Preferences &preferences, const Clock &clock,
           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_browser(browser)
    , m_preferences(preferences)
    , m_window(std::make_unique<MainWindow>(workspace.service(), browser, preferences, clock))
    , m_services(std::make_unique<ServiceDialogs>(workspace.setup(), *m_window))
{
    m_window->installEventFilter(this);
    connectWindow();
    connectServices();
    if (PracticeProvider *practice = workspace.practice())
        m_window->setPracticeControls(new PracticeControls(*practice));
    retranslate();
}

Desk::~Desk() = default;

void Desk::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::addAccountRequested, this, &Desk::addAccount);
    connect(window, &MainWindow::signInRequested, this, &Desk::signIn);
    connect(window, &MainWindow::signInWith, this, &Desk::signInWith);
    connect(window, &MainWindow::practiceRequested, this, &Desk::practiceRequested);
    connect(window, &MainWindow::leavePracticeRequested, this, &Desk::leavePracticeRequested);
    connect(window, &MainWindow::preferencesRequested, this, &Desk::showPreferences);
    connect(window, &MainWindow::aboutRequested, this, &Desk::showAbout);
    connect(window, &MainWindow::quitRequested, this, &Desk::quitRequested);
    connect(window, &MainWindow::closeRequested, this, &Desk::closeRequested);
}

void Desk::connectServices()
{
    MainWindow *window = m_window.get();
    ServiceDialogs *services = m_services.get();
    connect(&m_workspace.setup(), &ServiceSetup::changed, window, &MainWindow::showServices);
    connect(services, &ServiceDialogs::signInRequested, this, &Desk::openSheet);
    connect(services, &ServiceDialogs::noticed, window, &MainWindow::tell);
    connect(window, &MainWindow::serviceSettingsRequested, services, &ServiceDialogs::showSettings);
    connect(window, &MainWindow::serviceExportRequested, services, &ServiceDialogs::exportFile);
}

bool Desk::isVisible() const
{
    return m_window->isVisible();
}

void Desk::show()
{
    bringToFront(*m_window);
}

void Desk::hide()
{
    m_window->hide();
}

void Desk::chooseAccount(const QString &accountId)
{
    m_window->chooseAccount(accountId);
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Paint) {
        m_window->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &Desk::painted, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Desk::addAccount()
{
    m_services->addAccount();
}

void Desk::signIn(const QString &providerId, const QString &accountId)
{
    m_services->signIn(providerId, accountId);
}

void Desk::openSheet(const QString &providerId, const QString &accountId)
{
    signInWith({.providerId = providerId, .expectedAccountId = accountId});
}

void Desk::signInWith(const SignInRequest &request)
{
    const QString &accountId = request.expectedAccountId;
    for (SignInSheet *open : m_window->findChildren<SignInSheet *>()) {
        if (!accountId.isEmpty() && open->property(SheetOf) == accountId) {
            bringToFront(*open);
            return;
        }
    }
    auto *sheet =
        new SignInSheet(m_workspace.service(), m_browser, m_preferences, request, m_window.get());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setProperty(SheetOf, accountId);
    connect(sheet, &SignInSheet::signedIn, this,
            [this](const SignInOutcome &outcome) { m_window->chooseAccount(outcome.accountId); });
    connect(sheet, &SignInSheet::signedIn, sheet, [this, sheet](const SignInOutcome &outcome) {
        connect(sheet, &QDialog::finished, this, [this, outcome] { askForName(outcome); });
    });
    placeBesideOthers(*sheet);
    sheet->show();
}

// Where the service does not say who it is, only the person can.
void Desk::askForName(const SignInOutcome &outcome)
{
    const std::optional<Account> account = m_workspace.service().account(outcome.accountId);
    if (!account || !outcome.isNewAccount || !account->label.isEmpty())
        return;
    const Provider *provider = m_workspace.service().catalogue().provider(account->providerId);
    if (provider && !provider->namesItsAccounts)
        m_window->renameAccount(account->id);
}

/// Two sheets for one service look the same: neither may hide the other.
void Desk::placeBesideOthers(SignInSheet &sheet) const
{
    QPoint corner;
    for (const SignInSheet *open : m_window->findChildren<SignInSheet *>()) {
        if (open->isVisible() && (open->x() > corner.x() || corner.isNull()))
            corner = open->pos();
    }
    if (!corner.isNull())
        sheet.move(corner + SheetOffset);
}

void Desk::showPreferences()
{
    if (m_preferencesDialog) {
        bringToFront(*m_preferencesDialog);
        return;
    }
    m_preferencesDialog = new PreferencesDialog(
        m_preferences, {.dataFolder = m_workspace.dataFolder(), .isTrayThere = m_isTrayThere},
        m_window.get());
    m_preferencesDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preferencesDialog, &PreferencesDialog::languageChanged, this, &Desk::languageChanged);
    connect(m_preferencesDialog, &PreferencesDialog::networkChanged, this,
            [this] { m_workspace.setNetwork(networkSettings(m_preferences)); });
    connect(m_preferencesDialog, &PreferencesDialog::appearanceChanged, this,
            [](const QString &appearance) {
                if (auto *style = qobject_cast<CalmStyle *>(QApplication::style()))
                    style->setScheme(CalmStyle::schemeNamed(appearance));
            });
    m_preferencesDialog->open();
}

void Desk::showAbout()
{
    auto *dialog = new AboutDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::setTrayThere(bool isThere)
{
    m_isTrayThere = isThere;
    if (m_preferencesDialog)
        m_preferencesDialog->setTrayThere(isThere);
}

void Desk::askWhetherToQuit()
{
    if (m_preferences.quitsOnCloseWithoutAsking()) {
        Q_EMIT quitRequested();
        return;
    }
    if (m_question)
        return;
    auto *question = new ConfirmDialog(
        QCoreApplication::translate("Desk", "Quit Lanyard?"),
        QCoreApplication::translate(
            "Desk", "There is no tray on this desktop where Lanyard could stay, so closing the "
                    "window ends it. You stay signed in; what ends meanwhile is renewed at the "
                    "next start. You are asked this once; Preferences has it too."),
        QCoreApplication::translate("Desk", "Quit"), m_window.get());
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this] {
        m_preferences.setQuitsOnCloseWithoutAsking(true);
        Q_EMIT quitRequested();
    });
    m_question = question;
    question->open();
}

void Desk::setNotice(const QString &heading, const QString &explanation)
{
    m_window->setNotice(heading, explanation);
}

void Desk::retranslate()
{
    const StartNotice notice =
        startNotice(m_workspace.accountsProblem(), m_workspace.serviceProblems());
    setNotice(notice.heading, notice.explanation);
}

} // namespace Lanyard
