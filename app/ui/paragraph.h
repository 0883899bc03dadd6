// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPainter;
class QRectF;

namespace Lanyard {

/// Draws wrapped plain text from right to left, flush with the right edge, in the painter's font
/// and pen. QLabel counts the space at which a line was broken as a part of the line: the line
/// stands too far left and loses its end.
void drawRightToLeft(QPainter &painter, const QRectF &area, const QString &text, bool isCentred);

} // namespace Lanyard
