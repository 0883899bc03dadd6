// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paragraph.h"

#include <QPainter>
#include <QTextLayout>

namespace Lanyard {

namespace {

/// Breaks the layout's text into lines of \a width; the height that they take.
qreal breakLines(QTextLayout &layout, qreal width)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

void drawRightToLeft(QPainter &painter, const QRectF &area, const QString &text, bool isCentred)
{
    QTextOption option(isCentred ? Qt::Alignment(Qt::AlignHCenter)
                                 : Qt::AlignRight | Qt::AlignAbsolute);
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    // A line break of the text's own is one of the paragraph, too.
    QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QChar::LineSeparator),
                       painter.font(), painter.device());
    layout.setTextOption(option);
    const qreal height = breakLines(layout, area.width());
    layout.draw(&painter, area.topLeft() + QPointF(0, (area.height() - height) / 2));
}

} // namespace Lanyard
