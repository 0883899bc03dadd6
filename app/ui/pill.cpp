// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pill.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Lanyard {

namespace {

constexpr int PillPadding = 9;
constexpr int PillGap = 5;
constexpr int PillSymbol = 14;

} // namespace

Pill::Pill(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFont(Theme::strongFont(Theme::smallFont(QApplication::font())));
}

void Pill::showTone(std::optional<Symbol> symbol, const QString &text, Tone tone)
{
    setContent(symbol, text, tone);
}

void Pill::showAccented(std::optional<Symbol> symbol, const QString &text)
{
    setContent(symbol, text, {});
}

void Pill::setContent(std::optional<Symbol> symbol, const QString &text, std::optional<Tone> tone)
{
    if (m_symbol == symbol && m_tone == tone && this->text() == text && !isHidden())
        return;
    m_symbol = symbol;
    m_tone = tone;
    setText(text);
    setVisible(true);
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    const int symbol = m_symbol ? PillSymbol + PillGap : 0;
    return {fontMetrics().horizontalAdvance(text()) + symbol + 2 * PillPadding + 1,
            fontMetrics().height() + 5};
}

QSize Pill::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 6 + 2 * PillPadding),
            sizeHint().height()};
}

bool Pill::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::strongFont(Theme::smallFont(QApplication::font())));
    return QLabel::event(event);
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_tone ? Theme::tone(*m_tone, palette()) : Theme::accent(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone ? Theme::toneSoft(*m_tone, palette()) : Theme::accentSoft(palette()));
    painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);

    QRect inner = rect().adjusted(PillPadding, 0, -PillPadding, 0);
    if (m_symbol) {
        const QRect symbol =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                QSize(PillSymbol, PillSymbol), inner);
        paintSymbol(painter, symbol, *m_symbol, ink);
        const int taken = PillSymbol + PillGap;
        inner = layoutDirection() == Qt::RightToLeft ? inner.adjusted(0, 0, -taken, 0)
                                                     : inner.adjusted(taken, 0, 0, 0);
    }
    painter.setPen(ink);
    painter.drawText(inner,
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) |
                         Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() + 1));
}

} // namespace Lanyard
