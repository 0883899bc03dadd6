// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bar.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <utility>

namespace Lanyard {

namespace {

constexpr int BarHeight = 10;
constexpr int BarSteps = 1000;

} // namespace

Bar::Bar(QWidget *parent)
    : QProgressBar(parent)
{
    setRange(0, BarSteps);
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Bar::setShare(double share)
{
    setValue(qBound(0, qRound(share * BarSteps), BarSteps));
}

void Bar::setTone(Tone tone)
{
    if (std::exchange(m_tone, tone) != tone)
        update();
}

void Bar::setAccented()
{
    if (std::exchange(m_tone, std::nullopt))
        update();
}

QSize Bar::sizeHint() const
{
    return {160, BarHeight};
}

QSize Bar::minimumSizeHint() const
{
    return {40, BarHeight};
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole(rect());
    const qreal radius = whole.height() / 2;
    painter.setBrush(Theme::track(palette()));
    painter.drawRoundedRect(whole, radius, radius);

    // Cut out of the whole, so that a very small share keeps the round end.
    const int filled = qRound(whole.width() * value() / maximum());
    const QRect part = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, filled, height()));
    QPainterPath outline;
    outline.addRoundedRect(whole, radius, radius);
    QPainterPath end;
    end.addRoundedRect(part, radius, radius);
    painter.setBrush(m_tone ? Theme::toneBar(*m_tone, palette()) : Theme::accentBar(palette()));
    painter.drawPath(outline.intersected(end));
}

} // namespace Lanyard
