// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "accounts/accountservice.h"
#include "core/clock.h"
#include "ui/accountactions.h"
#include "ui/accountcommands.h"
#include "ui/accountlist.h"
#include "ui/accountpage.h"
#include "ui/accountviews.h"
#include "ui/emptystate.h"
#include "ui/mainwindowprivate.h"
#include "ui/noticestrip.h"
#include "ui/practicestrip.h"
#include "ui/preferences.h"
#include "ui/sidebar.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCloseEvent>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>

namespace Lanyard {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize FirstSize(1000, 660);
constexpr QSize SmallestSize(700, 440);

} // namespace

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

void MainWindow::renameAccount(const QString &accountId)
{
    d->commands->rename(accountId);
}

void MainWindow::showServices()
{
    d->updateSoon();
}

void MainWindow::tell(Tone tone, const QString &heading, const QString &explanation)
{
    d->noticeStrip->setNotice(tone, heading, explanation);
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
    if (!event->spontaneous() && std::exchange(d->wasSeen, true))
        d->update(); // the first time it was done a moment ago
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
