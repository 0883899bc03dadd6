// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plainlabel.h"

#include <QEvent>

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

void PlainLabel::align()
{
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace Lanyard
