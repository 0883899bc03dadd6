// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagefoot.h"

#include "ui/accountactions.h"
#include "ui/actionbutton.h"
#include "ui/linkbutton.h"
#include "ui/symbolbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>

namespace Lanyard {

using namespace Qt::StringLiterals;

PageFoot::PageFoot(AccountActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_signOut(follow(new ActionButton(u"signOut"_s), actions.signOut))
    , m_remove(follow(new ActionButton(u"remove"_s), actions.remove))
    , m_rename(follow(new ActionButton(u"rename"_s), actions.rename))
{
    setObjectName(u"pageFoot"_s);
    auto *more = new SymbolButton(Symbol::More, tr("More actions"));
    more->setObjectName(u"moreActions"_s);
    more->setFramed(true);
    auto *menu = new QMenu(more);
    menu->setObjectName(u"accountMenu"_s);
    actions.fillMenu(*menu);
    more->setPopup(menu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(follow(new ActionButton(u"refresh"_s), actions.refresh));
    row->addWidget(m_rename);
    row->addStretch(1);
    row->addWidget(follow(new LinkButton(u"details"_s), actions.details));
    row->addWidget(m_signOut);
    row->addWidget(m_remove);
    row->addWidget(more);
    const QAction *signOut = actions.signOut;
    offerSignOutOrRemove(signOut->isEnabled());
    connect(signOut, &QAction::changed, this,
            [this, signOut] { offerSignOutOrRemove(signOut->isEnabled()); });
}

QAbstractButton *PageFoot::follow(QAbstractButton *button, QAction *action)
{
    const auto update = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(key);
    };
    update();
    connect(action, &QAction::changed, button, update);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return button;
}

void PageFoot::offerSignOutOrRemove(bool isSignedIn)
{
    m_signOut->setVisible(isSignedIn);
    m_remove->setVisible(!isSignedIn);
}

void PageFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    int needed = layout()->spacing() * (layout()->count() - 1);
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        if (widget != nullptr && (!widget->isHidden() || widget == m_rename))
            needed += widget->sizeHint().width();
    }
    m_rename->setVisible(needed <= width());
}

} // namespace Lanyard
