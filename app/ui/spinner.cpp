// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spinner.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace Lanyard {
namespace {

constexpr int FrameMs = 40;
constexpr int DegreesAFrame = 12; // once around in 1.2 s
constexpr int Side = 22;
constexpr qreal Stroke = 3;

} // namespace

Spinner::Spinner(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize Spinner::sizeHint() const
{
    return {Side, Side};
}

bool Spinner::isMotionWelcome() const
{
    return style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = Stroke / 2 + 0.5;
    const QRectF ring = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(Theme::track(palette()), Stroke));
    painter.drawEllipse(ring);
    painter.setPen(QPen(Theme::accent(palette()), Stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_angle) * 16, -100 * 16);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    m_angle = (m_angle + DegreesAFrame) % 360;
    update();
}

void Spinner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (isMotionWelcome())
        m_timer.start(FrameMs, this);
}

void Spinner::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer.stop(); // also when the window is minimised
}

void Spinner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    m_timer.stop();
    if (isVisible() && isMotionWelcome())
        m_timer.start(FrameMs, this);
}

} // namespace Lanyard
