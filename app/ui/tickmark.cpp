// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickmark.h"

#include "ui/symbol.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace Lanyard {

namespace {

constexpr int TickSize = 16;

} // namespace

TickMark::TickMark(const QString &word, bool isStrong, QWidget *parent)
    : QLabel(parent)
    , m_isStrong(isStrong)
{
    setTextFormat(Qt::PlainText);
    setText(word);
}

QSize TickMark::sizeHint() const
{
    return {TickSize, fontMetrics().height()};
}

void TickMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSymbol(painter,
                QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, QSize(TickSize, TickSize),
                                    contentsRect()),
                Symbol::Tick,
                m_isStrong ? Theme::accent(palette()) : Theme::secondaryText(palette()));
}

} // namespace Lanyard
