// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QMenu;

namespace Lanyard {

/// What can be done with the chosen account: one action each, for buttons, menus and keys alike.
class AccountActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountActions)

public:
    /// The actions' keys work in all of \a window.
    explicit AccountActions(QWidget *window);

    /// Nothing chosen: null. \a place is its place among the \a count accounts of its service.
    void setAccount(const AccountView *view, qsizetype place, qsizetype count);

    void fillMenu(QMenu &menu) const;

    QAction *const use;
    QAction *const refresh;
    QAction *const rename;
    QAction *const details;
    QAction *const moreScopes;
    QAction *const testConnection;
    QAction *const inspect;
    QAction *const list;
    QAction *const createKey;
    QAction *const moveUp;
    QAction *const moveDown;
    QAction *const dashboard;
    QAction *const serviceSettings;
    QAction *const exportService;
    QAction *const signOut;
    QAction *const remove;

private:
    void setQuestions(const AccountView *view, bool isSignedIn);
    [[nodiscard]] QAction *made(const QString &name, const QString &text,
                                const QKeySequence &key = {});
};

} // namespace Lanyard
