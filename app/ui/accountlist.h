// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QMenu;

namespace Lanyard {

class AccountActions;
class AccountListModel;

/// The accounts by service. Click or arrow keys show one; double click or Enter make it the active
/// one; dragging moves it within its service.
class AccountList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountList)

public:
    /// \a model and \a actions must outlive the list.
    AccountList(AccountListModel &model, AccountActions &actions, QWidget *parent = nullptr);

    void choose(const QString &accountId);

Q_SIGNALS:
    void chosen(const QString &accountId);
    void useRequested(const QString &accountId);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] QPixmap picture(const QModelIndex &index) const;

    AccountListModel &m_accounts;
    QMenu *m_menu;
};

} // namespace Lanyard
