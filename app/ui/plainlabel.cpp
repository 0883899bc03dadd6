// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plainlabel.h"

#include "ui/paragraph.h"

#include <QEvent>
#include <QPainter>

namespace Lanyard {

PlainLabel::PlainLabel(const QString &name, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(name);
    setTextFormat(Qt::PlainText); // CB-5: labels take markup for markup unless told not to
    setWordWrap(true);
    align();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    const bool isSelectable = textInteractionFlags() != Qt::LinksAccessibleByMouse;
    if (isSelectable || !isRightToLeft() || !text().isRightToLeft()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    drawRightToLeft(painter, contentsRect(), text(), false);
}

void PlainLabel::align()
{
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace Lanyard
