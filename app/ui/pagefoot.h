// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QAction;

namespace Lanyard {

class AccountActions;
class ActionButton;
class SymbolButton;

/// What can be done with the account, always in sight under the cards.
class PageFoot final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageFoot)

public:
    explicit PageFoot(AccountActions &actions, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] static QAbstractButton *follow(QAbstractButton *button, QAction *action);

    void offerSignOutOrRemove(bool isSignedIn);

    QAbstractButton *m_signOut;
    QAbstractButton *m_remove;
    QWidget *m_rename; ///< gives way where it is narrow; it is in the menu, too
};

} // namespace Lanyard
