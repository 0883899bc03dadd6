// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace Lanyard {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , add(made(u"actionAdd"_s, tr("Add account…")))
    , refreshAll(made(u"actionRefreshAll"_s, tr("Refresh all")))
    , preferences(made(u"actionPreferences"_s, tr("Preferences…")))
    , practice(made(u"actionPractice"_s, tr("Practice without an account")))
    , leavePractice(made(u"actionLeavePractice"_s, tr("Leave practice")))
    , about(made(u"actionAbout"_s, tr("About Lanyard")))
    , quit(made(u"actionQuit"_s, tr("Quit")))
{
    add->setShortcut(QKeySequence::New); // Ctrl+N
    refreshAll->setShortcut(Qt::SHIFT | Qt::Key_F5);
    preferences->setShortcut(Qt::CTRL | Qt::Key_Comma);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    setPractice(false);
    addPlaceKeys();
}

QAction *WindowActions::made(const QString &name, const QString &text)
{
    auto *window = static_cast<QWidget *>(parent());
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    window->addAction(action);
    return action;
}

void WindowActions::addPlaceKeys()
{
    for (int place = 0; place < 9; ++place) {
        QAction *action = made(u"actionPlace%1"_s.arg(place + 1), {});
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + place)));
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
    }
}

void WindowActions::setPractice(bool isPractice)
{
    practice->setVisible(!isPractice);
    leavePractice->setVisible(isPractice);
}

QList<QAction *> WindowActions::menu() const
{
    return {refreshAll, nullptr, practice, leavePractice, preferences, nullptr, about, quit};
}

} // namespace Lanyard
