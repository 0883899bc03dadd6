// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountactions.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QWidget>

namespace Lanyard {

using namespace Qt::StringLiterals;

AccountActions::AccountActions(QWidget *window)
    : QObject(window)
    , use(made(u"actionUse"_s, tr("Use this account")))
    , refresh(made(u"actionRefresh"_s, tr("Refresh"), Qt::Key_F5))
    , rename(made(u"actionRename"_s, tr("Rename…"), Qt::Key_F2))
    , details(made(u"actionDetails"_s, tr("Details")))
    , moreScopes(made(u"actionMoreScopes"_s, tr("Permissions…")))
    , testConnection(made(u"actionTestConnection"_s, tr("Test connection")))
    , inspect(made(u"actionInspect"_s, tr("Inspect token")))
    , list(made(u"actionList"_s, {}))
    , createKey(made(u"actionCreateKey"_s, tr("Create API key…")))
    , moveUp(made(u"actionMoveUp"_s, tr("Move up"), Qt::CTRL | Qt::Key_Up))
    , moveDown(made(u"actionMoveDown"_s, tr("Move down"), Qt::CTRL | Qt::Key_Down))
    , dashboard(made(u"actionDashboard"_s, tr("Account page in the browser")))
    , serviceSettings(made(u"actionServiceSettings"_s, tr("Service settings…")))
    , exportService(made(u"actionExportService"_s, tr("Export service file…")))
    , signOut(made(u"actionSignOut"_s, tr("Sign out…")))
    , remove(made(u"actionRemove"_s, tr("Remove…")))
{
    setAccount(nullptr, 0, 0);
}

QAction *AccountActions::made(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *window = static_cast<QWidget *>(parent());
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    window->addAction(action);
    return action;
}

void AccountActions::setAccount(const AccountView *view, qsizetype place, qsizetype count)
{
    const bool isThere = view != nullptr;
    const bool isLeaving = isThere && view->status.state == SessionState::SigningOut;
    const bool isSignedIn = isThere && view->account.session.isSignedIn && !isLeaving;
    use->setEnabled(isThere && !view->isActive);
    refresh->setEnabled(isSignedIn && !view->status.isRefreshing);
    rename->setEnabled(isThere);
    details->setEnabled(isThere);
    setQuestions(view, isSignedIn);
    moveUp->setEnabled(isThere && place > 0);
    moveDown->setEnabled(isThere && place + 1 < count);
    dashboard->setEnabled(isThere && !view->provider.dashboard.isEmpty());
    const bool isUserMade = isThere && view->provider.isUserMade;
    const bool hasOwnServer = isUserMade && view->provider.basedOn.isEmpty();
    serviceSettings->setEnabled(isThere && !view->provider.isPractice &&
                                (view->provider.needsOwnClient || hasOwnServer));
    exportService->setEnabled(isUserMade);
    signOut->setEnabled(isSignedIn);
    remove->setEnabled(isThere && !isLeaving);
}

/// What the service does not have is not in the menu.
void AccountActions::setQuestions(const AccountView *view, bool isSignedIn)
{
    const auto offer = [isSignedIn](QAction *action, bool isThere) {
        action->setVisible(isThere);
        action->setEnabled(isThere && isSignedIn);
    };
    offer(moreScopes, view && !view->provider.scopeChoices.isEmpty());
    offer(inspect, view && !view->provider.client.introspectionEndpoint.isEmpty());
    offer(list, view && view->provider.list);
    offer(createKey, view && view->provider.keys);
    testConnection->setEnabled(view != nullptr);
    if (view && view->provider.list)
        list->setText(view->provider.list->title.text(QLocale()).replace(u'&', u"&&"_s));
}

void AccountActions::fillMenu(QMenu &menu) const
{
    menu.addActions({use, refresh, rename, details});
    menu.addSeparator();
    menu.addActions({moreScopes, createKey, list, inspect, testConnection});
    menu.addSeparator();
    menu.addActions({moveUp, moveDown});
    menu.addSeparator();
    menu.addActions({dashboard, serviceSettings, exportService});
    menu.addSeparator();
    menu.addActions({signOut, remove});
}

} // namespace Lanyard
