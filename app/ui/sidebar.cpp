// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar.h"

#include "ui/accountlist.h"
#include "ui/actionbutton.h"
#include "ui/symbol.h"
#include "ui/symbolbutton.h"
#include "ui/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace Lanyard {

using namespace Qt::StringLiterals;

Sidebar::Sidebar(AccountListModel &model, AccountActions &actions, QAction &add,
                 const QList<QAction *> &menu, QWidget *parent)
    : QWidget(parent)
    , m_list(new AccountList(model, actions))
    , m_add(new ActionButton(u"addAccount"_s))
{
    setObjectName(u"sidebar"_s);
    m_add->setText(add.text());
    m_add->setToolTip(add.shortcut().toString(QKeySequence::NativeText));
    m_add->setIconSize({14, 14});
    connect(m_add, &ActionButton::clicked, &add, &QAction::trigger);

    auto *more = new SymbolButton(Symbol::Menu, tr("Menu"));
    more->setObjectName(u"mainMenuButton"_s);
    more->setFramed(true);
    auto *popup = new QMenu(more);
    popup->setObjectName(u"mainMenu"_s);
    for (QAction *action : menu) {
        if (action == nullptr)
            popup->addSeparator();
        else
            popup->addAction(action);
    }
    more->setPopup(popup);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 12, 12, 12);
    foot->setSpacing(8);
    foot->addWidget(m_add);
    foot->addStretch(1);
    foot->addWidget(more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    colorIcons();
}

void Sidebar::colorIcons()
{
    m_add->setIcon(symbolIcon(Symbol::Plus, Theme::text(palette())));
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorIcons();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::sidebar(palette()));
}

} // namespace Lanyard
