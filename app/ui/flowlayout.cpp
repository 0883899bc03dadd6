// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flowlayout.h"

#include <QStyle>
#include <QWidget>

namespace Lanyard {

FlowLayout::FlowLayout(int gap, int rowGap)
    : m_gap(gap)
    , m_rowGap(rowGap)
{}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::setWrapping(bool wraps)
{
    m_wraps = wraps;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.width() > 0 ? m_gap : 0),
                qMax(size.height(), hint.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    if (!m_wraps)
        return sizeHint();
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    const bool isCentred = (alignment() & Qt::AlignVCenter) != 0;
    const int spare = isCentred ? qMax(0, area.height() - heightForWidth(area.width())) : 0;
    place(area.adjusted(0, spare / 2, 0, 0), true);
}

int FlowLayout::place(const QRect &area, bool isReal) const
{
    const Qt::LayoutDirection direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int x = 0;
    int y = 0;
    int rowHeight = 0;
    int lineHeight = 0;
    for (const QLayoutItem *item : m_items)
        lineHeight = item->isEmpty() ? lineHeight : qMax(lineHeight, item->sizeHint().height());
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setHeight(qMax(size.height(), lineHeight)); // labels and buttons in one line
        size.setWidth(qMin(size.width(), area.width()));
        if (x > 0 && x + size.width() > area.width()) {
            x = 0;
            y += rowHeight + m_rowGap;
            rowHeight = 0;
        }
        if (isReal)
            item->setGeometry(
                QStyle::visualRect(direction, area, QRect(area.topLeft() + QPoint(x, y), size)));
        x += size.width() + m_gap;
        rowHeight = qMax(rowHeight, size.height());
    }
    return y + rowHeight;
}

} // namespace Lanyard
