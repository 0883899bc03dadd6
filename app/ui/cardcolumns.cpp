// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cardcolumns.h"

#include <QStyle>
#include <QWidget>

namespace Lanyard {

namespace {

int heightFor(const QLayoutItem &item, int width)
{
    const int height =
        item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
    return qMax(height, item.minimumSize().height());
}

} // namespace

CardColumns::CardColumns(int narrowestColumn, int gap)
    : m_narrowestColumn(narrowestColumn)
    , m_gap(gap)
{}

CardColumns::~CardColumns()
{
    qDeleteAll(m_items);
}

void CardColumns::addItem(QLayoutItem *item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem *CardColumns::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *CardColumns::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    QLayoutItem *item = m_items.takeAt(index);
    invalidate();
    return item;
}

int CardColumns::count() const
{
    return int(m_items.size());
}

QSize CardColumns::sizeHint() const
{
    const int width = 2 * m_narrowestColumn + m_gap;
    return {width, heightForWidth(width)};
}

QSize CardColumns::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo({item->minimumSize().width(), 0});
    }
    return size;
}

int CardColumns::columnCount(int width) const
{
    // By what the cards themselves need, too: texts grow with the font.
    const int needed = qMax(m_narrowestColumn, minimumSize().width());
    return width >= 2 * needed + m_gap ? 2 : 1;
}

int CardColumns::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

void CardColumns::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

int CardColumns::place(const QRect &area, bool isReal) const
{
    QList<QLayoutItem *> shown;
    for (QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            shown.append(item);
    }
    const Qt::LayoutDirection direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    const int columns = qMin(columnCount(area.width()), qMax(1, int(shown.size())));
    const int width = (area.width() - (columns - 1) * m_gap) / columns;
    int y = 0;
    for (qsizetype first = 0; first < shown.size(); first += columns) {
        const qsizetype end = qMin(first + columns, shown.size());
        int height = 0;
        for (qsizetype i = first; i < end; ++i)
            height = qMax(height, heightFor(*shown[i], width));
        for (qsizetype i = first; isReal && i < end; ++i) {
            const int x = int(i - first) * (width + m_gap);
            shown[i]->setGeometry(QStyle::visualRect(
                direction, area, QRect(area.topLeft() + QPoint(x, y), QSize(width, height))));
        }
        y += height + m_gap;
    }
    return qMax(0, y - m_gap);
}

} // namespace Lanyard
