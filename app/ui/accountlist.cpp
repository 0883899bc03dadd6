// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountlist.h"

#include "ui/accountactions.h"
#include "ui/accountdelegate.h"
#include "ui/accountlistmodel.h"
#include "ui/theme.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace Lanyard {

using namespace Qt::StringLiterals;

AccountList::AccountList(AccountListModel &model, AccountActions &actions, QWidget *parent)
    : QListView(parent)
    , m_accounts(model)
    , m_menu(new QMenu(this))
{
    setObjectName(u"accountList"_s);
    setAccessibleName(tr("Accounts"));
    setModel(&model);
    setItemDelegate(new AccountDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // the sidebar's colour shows
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    m_menu->setObjectName(u"rowMenu"_s);
    actions.fillMenu(*m_menu);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        const QString id = m_accounts.accountIdAt(index);
        if (!id.isEmpty())
            Q_EMIT useRequested(id);
    });
}

void AccountList::choose(const QString &accountId)
{
    const QModelIndex index = m_accounts.indexOf(accountId);
    if (index.isValid() && index != currentIndex())
        setCurrentIndex(index);
}

void AccountList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    const QString id = m_accounts.accountIdAt(current);
    if (!id.isEmpty())
        Q_EMIT chosen(id);
}

QModelIndex AccountList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex index = QListView::moveCursor(action, modifiers);
    // The very first row is a service's name: going there means to see it, not to choose it.
    if (currentIndex().row() == 1 &&
        (action == MoveUp || action == MovePageUp || action == MoveHome))
        scrollToTop();
    return index;
}

void AccountList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QString id = m_accounts.accountIdAt(currentIndex());
    if (isEnter && !id.isEmpty()) {
        Q_EMIT useRequested(id);
        return;
    }
    QListView::keyPressEvent(event);
}

/// Qt's own picture is transparent around the row, which is white where nothing composes windows.
void AccountList::startDrag(Qt::DropActions actions)
{
    const QModelIndex index = currentIndex();
    QMimeData *content = m_accounts.mimeData({index});
    if (content == nullptr)
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(content);
    drag->setPixmap(picture(index));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - visualRect(index).topLeft());
    drag->exec(actions, defaultDropAction());
}

QPixmap AccountList::picture(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state |= QStyle::State_Selected;
    option.rect = QRect(QPoint(0, 0), visualRect(index).size());
    QPixmap pixmap(option.rect.size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Theme::sidebar(palette()));
    QPainter painter(&pixmap);
    itemDelegate()->paint(&painter, option, index);
    painter.setPen(Theme::hairline(palette()));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    return pixmap;
}

void AccountList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (m_accounts.accountIdAt(index).isEmpty())
        return;
    setCurrentIndex(index);
    m_menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center())
                          : event->globalPos());
}

} // namespace Lanyard
