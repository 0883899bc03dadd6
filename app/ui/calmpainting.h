// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QColor;
class QPalette;
class QRectF;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionSlider;

namespace Lanyard::CalmPainting {

/// What CalmStyle draws instead of Fusion. Every colour from the option's palette.
inline constexpr int ControlRadius = 6;

void button(QPainter &painter, const QStyleOption &option, bool isDefault);
/// Icon and words of a button, together in its middle.
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QColor &color);
void toolButton(QPainter &painter, const QStyleOption &option);
void field(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void toolTip(QPainter &painter, const QStyleOption &option);
[[nodiscard]] bool hasFocusRing(const QStyleOption &option); ///< focus that came by a key
void focusRing(QPainter &painter, const QRectF &area, const QPalette &palette);

/// A scroll bar is a thumb and nothing else.
void scrollBarThumb(QPainter &painter, const QStyleOptionSlider &option, const QRectF &thumb);
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part,
                                  int shortestThumb);

} // namespace Lanyard::CalmPainting
