// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "accounts/accountservice.h"
#include "core/clock.h"
#include "ui/accessibleparts.h"
#include "ui/accountactions.h"
#include "ui/accountcommands.h"
#include "ui/accountlist.h"
#include "ui/accountlistmodel.h"
#include "ui/accountpage.h"
#include "ui/accountviews.h"
#include "ui/emptystate.h"
#include "ui/noticestrip.h"
#include "ui/practicestrip.h"
#include "ui/preferences.h"
#include "ui/sidebar.h"
#include "ui/texttimer.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCloseEvent>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace Lanyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize FirstSize(1000, 660);
constexpr QSize SmallestSize(620, 420);
constexpr int FirstSidebar = 296;
constexpr int SmallestSidebar = 200;

} // namespace

class MainWindow::Private final
{
public:
    Private(MainWindow &window, AccountService &accountService, Browser &urlBrowser,
            Preferences &userPreferences, const Clock &wallClock)
        : q(window)
        , service(accountService)
        , browser(urlBrowser)
        , preferences(userPreferences)
        , clock(wallClock)
        , model(&window)
        , textTimer(wallClock, &window)
    {}

    void build();
    void rebuild();
    void connectService();
    void connectActions();
    void connectPage();
    void restore();
    void remember();

    void updateSoon();
    void update();
    void choose(const QString &accountId);
    void choosePlace(int place);
    void showAccounts(bool hasAccounts);

    MainWindow &q;
    AccountService &service;
    Browser &browser;
    Preferences &preferences;
    const Clock &clock;

    AccountListModel model;
    TextTimer textTimer;
    QTimer updateTimer;
    QTimer rebuildTimer;
    WindowActions *actions = nullptr;
    AccountActions *accountActions = nullptr;
    AccountCommands *commands = nullptr;
    QString chosenId;
    QString noticeHeading;
    QString noticeExplanation;

    PracticeStrip *practiceStrip = nullptr;
    NoticeStrip *noticeStrip = nullptr;
    QStackedWidget *stack = nullptr;
    QSplitter *splitter = nullptr;
    Sidebar *sidebar = nullptr;
    AccountPage *page = nullptr;
    EmptyState *empty = nullptr;
};

void MainWindow::Private::build()
{
    installAccessibleParts();
    actions = new WindowActions(&q);
    accountActions = new AccountActions(&q);
    commands = new AccountCommands(service, browser, &q);
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
    splitter->setSizes({FirstSidebar, FirstSize.width() - FirstSidebar});
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
    onTrigger(accountActions->signOut, [this] { commands->signOut(chosenId); });
    onTrigger(accountActions->remove, [this] { commands->remove(chosenId); });
    QObject::connect(commands, &AccountCommands::signInRequested, &q, &MainWindow::signInRequested);
    QObject::connect(commands, &AccountCommands::noticed, noticeStrip, &NoticeStrip::setNotice);
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

void MainWindow::Private::restore()
{
    q.setMinimumSize(SmallestSize);
    q.resize(FirstSize);
    q.restoreGeometry(preferences.windowGeometry());
    splitter->restoreState(preferences.splitterState());
    chosenId = preferences.chosenAccountId();
}

void MainWindow::Private::remember()
{
    preferences.setWindowGeometry(q.saveGeometry());
    preferences.setSplitterState(splitter->saveState());
    preferences.setChosenAccountId(chosenId);
}

/// Several things often change at once, and some in the middle of a click on what is to be redrawn.
void MainWindow::Private::updateSoon()
{
    if (!updateTimer.isActive())
        updateTimer.start(0ms);
}

void MainWindow::Private::update()
{
    const QDateTime now = clock.utcNow();
    const QList<AccountGroup> groups = accountGroups(service, now, QLocale());
    model.setGroups(groups);
    showAccounts(!groups.isEmpty());
    if (groups.isEmpty()) {
        accountActions->setAccount(nullptr, 0, 0);
        textTimer.setNext({});
        return;
    }
    if (!model.indexOf(chosenId).isValid())
        chosenId = groups.first().rows.first().account.id;
    sidebar->list()->choose(chosenId);

    const std::optional<AccountView> view = accountView(service, chosenId);
    if (!view)
        return;
    const auto [place, count] = commands->placeOf(chosenId);
    accountActions->setAccount(&*view, place, count);
    page->setAccount(*view, now);
    QDateTime next = page->changesAt();
    for (const AccountGroup &group : groups) {
        for (const AccountRow &row : group.rows) {
            const QDateTime change = row.text.changesAt;
            if (change.isValid() && (!next.isValid() || change < next))
                next = change;
        }
    }
    textTimer.setNext(next);
}

void MainWindow::Private::showAccounts(bool hasAccounts)
{
    stack->setCurrentWidget(hasAccounts ? static_cast<QWidget *>(splitter) : empty);
}

void MainWindow::Private::choose(const QString &accountId)
{
    if (chosenId == accountId)
        return;
    chosenId = accountId;
    preferences.setChosenAccountId(accountId);
    updateSoon();
}

void MainWindow::Private::choosePlace(int place)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString id = model.accountIdAt(model.index(row));
        if (!id.isEmpty() && place-- == 0) {
            choose(id);
            return;
        }
    }
}

MainWindow::MainWindow(AccountService &service, Browser &browser, Preferences &preferences,
                       const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(*this, service, browser, preferences, clock))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Lanyard"_s);
    d->build();
    d->connectService();
    d->restore();
    d->update();
}

MainWindow::~MainWindow()
{
    d->remember();
}

void MainWindow::chooseAccount(const QString &accountId)
{
    d->choose(accountId);
}

void MainWindow::setPracticeControls(QWidget *controls)
{
    d->practiceStrip->setControls(controls);
    d->practiceStrip->show();
    d->actions->setPractice(true);
    d->empty->setPractice(true);
    //: The window's title in practice mode
    setWindowTitle(
        tr("Practice – Lanyard", "ends with the program's name, or the desktop adds it once more"));
}

void MainWindow::setNotice(const QString &heading, const QString &explanation)
{
    d->noticeHeading = heading;
    d->noticeExplanation = explanation;
    d->noticeStrip->setNotice(Tone::Attention, heading, explanation);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Whether to hide or to quit hangs on the tray: not ours to say.
    d->remember();
    event->ignore();
    Q_EMIT closeRequested();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    d->textTimer.setSeen(true);
    if (!event->spontaneous())
        d->update();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    d->textTimer.setSeen(false);
    if (!event->spontaneous())
        d->remember();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->rebuildTimer.start(0ms); // one for the texts, one for Qt's own: once is enough
    else if (event->type() == QEvent::WindowStateChange)
        d->textTimer.setSeen(isVisible() && !isMinimized());
}

} // namespace Lanyard
