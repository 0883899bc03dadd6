// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calmpainting.h"

#include "ui/colormath.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace Lanyard::CalmPainting {

namespace {

void roundedRect(QPainter &painter, const QRectF &area, qreal radius, const QBrush &fill,
                 const QPen &pen = Qt::NoPen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(pen);
    // A pen's middle lies on the outline: half of it would fall outside.
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

/// How far a colour moves towards the text when the pointer or a finger is on it.
double touchShare(const QStyleOption &option)
{
    if ((option.state & QStyle::State_Enabled) == 0)
        return 0;
    if ((option.state & (QStyle::State_Sunken | QStyle::State_On)) != 0)
        return 0.11;
    return (option.state & QStyle::State_MouseOver) != 0 ? 0.05 : 0;
}

/// The ground of a button, without the ring.
void buttonGround(QPainter &painter, const QStyleOption &option, bool isDefault)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool isFlat = button != nullptr && (button->features & QStyleOptionButton::Flat) != 0;
    const QPalette &palette = option.palette;
    const bool isEnabled = (option.state & QStyle::State_Enabled) != 0;
    const double share = touchShare(option);
    if (isFlat) {
        if (share > 0) {
            QColor wash = Theme::text(palette);
            wash.setAlphaF(float(share));
            roundedRect(painter, option.rect, ControlRadius, wash);
        }
        return;
    }
    if (isDefault && isEnabled) {
        roundedRect(painter, option.rect, ControlRadius,
                    mixed(Theme::accentFill(palette), Qt::black, share * 1.6));
        return;
    }
    const QColor fill =
        isEnabled ? palette.color(QPalette::Active, QPalette::Button) : Theme::page(palette);
    const QColor edge = mixed(Theme::hairline(palette), Theme::text(palette), 0.05);
    roundedRect(painter, option.rect, ControlRadius, mixed(fill, Theme::text(palette), share),
                QPen(edge, 1));
}

} // namespace

bool hasFocusRing(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) != 0 &&
           (option.state & QStyle::State_KeyboardFocusChange) != 0;
}

void button(QPainter &painter, const QStyleOption &option, bool isDefault)
{
    buttonGround(painter, option, isDefault);
    if (!hasFocusRing(option))
        return;
    const bool isFilled = isDefault && (option.state & QStyle::State_Enabled) != 0;
    // In the accent it would not show on the accent: there in white, further in.
    if (isFilled)
        roundedRect(painter, QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5),
                    ControlRadius - 2.5, Qt::NoBrush, QPen(Qt::white, 1.5));
    else
        focusRing(painter, option.rect, option.palette);
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QColor &color)
{
    constexpr int gap = 6;
    const QFontMetrics metrics(painter.font());
    const int symbol = option.icon.isNull() ? 0 : option.iconSize.width();
    const int space = symbol > 0 && !option.text.isEmpty() ? gap : 0;
    const int words = qMin(metrics.size(Qt::TextShowMnemonic, option.text).width(),
                           option.rect.width() - symbol - space);
    const int left = option.rect.left() + (option.rect.width() - symbol - space - words) / 2;
    const auto place = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    if (symbol > 0)
        option.icon.paint(
            &painter, place(QRect(left, option.rect.center().y() - symbol / 2 + 1, symbol, symbol)),
            Qt::AlignCenter,
            (option.state & QStyle::State_Enabled) != 0 ? QIcon::Normal : QIcon::Disabled);
    painter.setPen(color);
    painter.drawText(
        place(QRect(left + symbol + space, option.rect.top(), words + 1, option.rect.height())),
        Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    if ((option.state & QStyle::State_AutoRaise) == 0) {
        buttonGround(painter, option, false);
        return;
    }
    const double share = touchShare(option);
    if (share <= 0)
        return;
    QColor wash = Theme::text(option.palette);
    wash.setAlphaF(float(share * 1.4));
    roundedRect(painter, option.rect, ControlRadius, wash);
}

void field(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool hasFocus = (option.state & QStyle::State_HasFocus) != 0;
    // WCAG 2.2, 1.4.11: one must see where the field is.
    const QColor edge = hasFocus ? Theme::accent(palette)
                                 : readableOn(Theme::hairline(palette), {Theme::card(palette)}, 3);
    roundedRect(painter, option.rect, ControlRadius, palette.brush(QPalette::Base),
                QPen(edge, hasFocus ? 2 : 1));
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool isOn = (option.state & (QStyle::State_On | QStyle::State_NoChange)) != 0;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!isOn) {
        const QColor edge = readableOn(Theme::hairline(palette), {Theme::card(palette)}, 3);
        roundedRect(painter, box, 3.5,
                    mixed(palette.color(QPalette::Base), Theme::text(palette), touchShare(option)),
                    QPen(edge, 1));
        return;
    }
    const QColor fill = (option.state & QStyle::State_Enabled) != 0 ? Theme::accentFill(palette)
                                                                    : Theme::track(palette);
    roundedRect(painter, box, 3.5, fill);
    if ((option.state & QStyle::State_NoChange) != 0)
        painter.fillRect(QRectF(box.left() + 3, box.center().y() - 1, box.width() - 6, 2),
                         Qt::white);
    else
        paintSymbol(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), Symbol::Tick, Qt::white);
}

void toolTip(QPainter &painter, const QStyleOption &option)
{
    const QColor ground = option.palette.color(QPalette::ToolTipBase);
    painter.fillRect(option.rect, mixed(ground, option.palette.color(QPalette::ToolTipText), 0.2));
    painter.fillRect(option.rect.adjusted(1, 1, -1, -1), ground);
}

void focusRing(QPainter &painter, const QRectF &area, const QPalette &palette)
{
    roundedRect(painter, area, ControlRadius, Qt::NoBrush, QPen(Theme::accent(palette), 2));
}

void scrollBarThumb(QPainter &painter, const QStyleOptionSlider &option, const QRectF &thumb)
{
    if (option.maximum == option.minimum)
        return;
    const bool isTouched = (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)) != 0;
    const bool isVertical = option.orientation == Qt::Vertical;
    const qreal gap = isTouched ? 2 : 3;
    const QRectF area =
        isVertical ? thumb.adjusted(gap, 2, -gap, -2) : thumb.adjusted(2, gap, -2, -gap);
    const QColor ground = Theme::page(option.palette);
    roundedRect(painter, area, qMin(area.width(), area.height()) / 2,
                mixed(ground, Theme::text(option.palette), isTouched ? 0.5 : 0.28));
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortestThumb)
{
    const bool isVertical = option.orientation == Qt::Vertical;
    const int length = isVertical ? option.rect.height() : option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int thumb = length;
    if (range > 0)
        thumb = qBound(qMin(shortestThumb, length),
                       int(option.pageStep * qint64(length) / (range + option.pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - thumb, option.upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect area =
            isVertical
                ? QRect(option.rect.x(), option.rect.y() + from, option.rect.width(), to - from)
                : QRect(option.rect.x() + from, option.rect.y(), to - from, option.rect.height());
        return QStyle::visualRect(option.direction, option.rect, area);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + thumb, length);
    case QStyle::SC_ScrollBarGroove:
        return option.rect;
    default:
        return {}; // no arrows at the ends
    }
}

} // namespace Lanyard::CalmPainting
