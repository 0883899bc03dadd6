// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindowprivate.h"

#include "accounts/accountservice.h"
#include "ui/accessibleparts.h"
#include "ui/accountactions.h"
#include "ui/accountcommands.h"
#include "ui/accountlist.h"
#include "ui/accountpage.h"
#include "ui/emptystate.h"
#include "ui/inquirycommands.h"
#include "ui/noticestrip.h"
#include "ui/practicestrip.h"
#include "ui/sidebar.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int FirstSidebar = 296;
constexpr int FirstPage = 704;
constexpr int SmallestSidebar = 276; // German, too, says a state in one line

} // namespace

void MainWindow::Private::build()
{
    installAccessibleParts();
    actions = new WindowActions(&q);
    accountActions = new AccountActions(&q);
    commands = new AccountCommands(service, browser, clock, &q);
    inquiries = new InquiryCommands(service, &q);
    practiceStrip = new PracticeStrip(*actions->leavePractice);
    practiceStrip->hide();
    noticeStrip = new NoticeStrip;
    empty = new EmptyState(*actions->add, *actions->practice);
    sidebar = new Sidebar(model, *accountActions, *actions->add, actions->menu());
    sidebar->setMinimumWidth(SmallestSidebar);
    page = new AccountPage(*accountActions);

    splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"splitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(sidebar);
    splitter->addWidget(page);
    sidebar->lower(); // readers go by this order: QSplitter has put the last one first
    splitter->handle(1)->setAccessibleName(MainWindow::tr("Width of the list"));
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({FirstSidebar, FirstPage});
    stack = new QStackedWidget;
    stack->addWidget(empty);
    stack->addWidget(splitter);

    auto *root = new QWidget;
    auto *column = new QVBoxLayout(root);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(practiceStrip);
    column->addWidget(stack, 1);
    column->addWidget(noticeStrip);
    q.setCentralWidget(root);
    connectActions();
    connectPage();
}

/// Everything anew, in the language of this moment.
void MainWindow::Private::rebuild()
{
    const QByteArray columns = splitter->saveState();
    const bool isPractice = !practiceStrip->isHidden();
    QWidget *controls = practiceStrip->takeControls();
    delete q.centralWidget();
    delete commands;
    delete inquiries;
    delete accountActions;
    delete actions;
    build();
    splitter->restoreState(columns);
    if (isPractice)
        q.setPracticeControls(controls);
    q.setNotice(noticeHeading, noticeExplanation);
    update();
}

void MainWindow::Private::connectService()
{
    updateTimer.setSingleShot(true);
    QObject::connect(&updateTimer, &QTimer::timeout, &q, [this] { update(); });
    rebuildTimer.setSingleShot(true);
    QObject::connect(&rebuildTimer, &QTimer::timeout, &q, [this] { rebuild(); });
    QObject::connect(&textTimer, &TextTimer::due, &q, [this] { update(); });
    const auto later = [this] {
        updateSoon();
    };
    QObject::connect(&service, &AccountService::accountChanged, &q, later);
    QObject::connect(&service, &AccountService::accountRemoved, &q, later);
    QObject::connect(&service, &AccountService::orderChanged, &q, later);
    QObject::connect(&service, &AccountService::activeChanged, &q, later);
    QObject::connect(&service, &AccountService::accountAdded, &q, [this](const QString &id) {
        choose(id);
        updateSoon();
    });
}

void MainWindow::Private::connectActions()
{
    const auto onTrigger = [this](QAction *action, auto function) {
        QObject::connect(action, &QAction::triggered, &q, function);
    };
    onTrigger(actions->add, [this] { Q_EMIT q.addAccountRequested(); });
    onTrigger(actions->refreshAll, [this] { service.refreshAll(); });
    onTrigger(actions->preferences, [this] { Q_EMIT q.preferencesRequested(); });
    onTrigger(actions->practice, [this] { Q_EMIT q.practiceRequested(); });
    onTrigger(actions->leavePractice, [this] { Q_EMIT q.leavePracticeRequested(); });
    onTrigger(actions->about, [this] { Q_EMIT q.aboutRequested(); });
    onTrigger(actions->quit, [this] { Q_EMIT q.quitRequested(); });
    QObject::connect(actions, &WindowActions::placeChosen, &q,
                     [this](int place) { choosePlace(place); });

    onTrigger(accountActions->use, [this] { commands->use(chosenId); });
    onTrigger(accountActions->refresh, [this] { service.refresh(chosenId); });
    onTrigger(accountActions->rename, [this] { commands->rename(chosenId); });
    onTrigger(accountActions->details, [this] { commands->showDetails(chosenId); });
    onTrigger(accountActions->moveUp, [this] { commands->moveBy(chosenId, -1); });
    onTrigger(accountActions->moveDown, [this] { commands->moveBy(chosenId, 1); });
    onTrigger(accountActions->dashboard, [this] { commands->openDashboard(chosenId); });
    const auto chosenService = [this] {
        const std::optional<Account> account = service.account(chosenId);
        return account ? account->providerId : QString();
    };
    onTrigger(accountActions->serviceSettings,
              [this, chosenService] { Q_EMIT q.serviceSettingsRequested(chosenService()); });
    onTrigger(accountActions->exportService,
              [this, chosenService] { Q_EMIT q.serviceExportRequested(chosenService()); });
    onTrigger(accountActions->signOut, [this] { commands->signOut(chosenId); });
    onTrigger(accountActions->remove, [this] { commands->remove(chosenId); });
    onTrigger(accountActions->moreScopes, [this] { commands->chooseScopes(chosenId); });
    QObject::connect(commands, &AccountCommands::signInWith, &q, &MainWindow::signInWith);
    onTrigger(accountActions->testConnection, [this] { inquiries->testConnection(chosenId); });
    onTrigger(accountActions->inspect, [this] { inquiries->inspect(chosenId); });
    onTrigger(accountActions->list, [this] { inquiries->showList(chosenId); });
    onTrigger(accountActions->createKey, [this] { inquiries->createKey(chosenId); });
    QObject::connect(commands, &AccountCommands::signInRequested, &q, &MainWindow::signInRequested);
    QObject::connect(commands, &AccountCommands::noticed, noticeStrip, &NoticeStrip::setNotice);
    QObject::connect(noticeStrip, &NoticeStrip::nextStepRequested, &q,
                     [this](NextStep step) { commands->takeStep(step, {}); });
}

void MainWindow::Private::connectPage()
{
    QObject::connect(sidebar->list(), &AccountList::chosen, &q,
                     [this](const QString &id) { choose(id); });
    QObject::connect(sidebar->list(), &AccountList::useRequested, &q,
                     [this](const QString &id) { commands->use(id); });
    QObject::connect(&model, &AccountListModel::moveRequested, commands, &AccountCommands::moveTo);
    QObject::connect(page, &AccountPage::useRequested, &q, [this] { commands->use(chosenId); });
    QObject::connect(page, &AccountPage::refreshRequested, &q,
                     [this] { service.refresh(chosenId); });
    QObject::connect(page, &AccountPage::nextStepRequested, &q,
                     [this](NextStep step) { commands->takeStep(step, chosenId); });
    QObject::connect(page, &AccountPage::openRequested, commands, &AccountCommands::open);
}

} // namespace Lanyard
