// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace Lanyard {

class AccountActions;
class AccountList;
class AccountListModel;
class ActionButton;

/// The left side: the accounts, and under them what is not about one account.
class Sidebar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sidebar)

public:
    /// \a add stands under the list, \a menu in the menu beside it; null: a separator.
    Sidebar(AccountListModel &model, AccountActions &actions, QAction &add,
            const QList<QAction *> &menu, QWidget *parent = nullptr);

    [[nodiscard]] AccountList *list() { return m_list; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void colorIcons();

    AccountList *m_list;
    ActionButton *m_add;
};

} // namespace Lanyard
