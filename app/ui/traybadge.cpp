// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traybadge.h"

#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr int Sizes[] = {16, 22, 24, 32, 44, 48};

// Whole pixels: strokes that lie across two of them blur.
qreal whole(qreal value)
{
    return std::round(value);
}

// Everything below is laid out on a square of 16 and snapped to the pixels of the wanted size.
class Sketch
{
public:
    explicit Sketch(int size)
        : m_unit(size / 16.0)
        , m_stroke(std::max(1.0, whole(1.25 * m_unit)))
    {}

    [[nodiscard]] QPainterPath holder() const;
    [[nodiscard]] QPainterPath person() const;
    [[nodiscard]] QPainterPath mark(TrayMark mark) const;
    [[nodiscard]] qreal gap() const { return std::max(1.0, whole(m_unit)); }

private:
    [[nodiscard]] qreal at(qreal units) const { return whole(units * m_unit); }
    [[nodiscard]] QRectF frame() const;
    [[nodiscard]] QRectF markArea() const;
    [[nodiscard]] QPainterPath clock() const;
    [[nodiscard]] QPainterPath triangle() const;
    [[nodiscard]] QPainterPath padlock() const;
    [[nodiscard]] QPainterPath outlined(const QPainterPath &line, qreal width) const;

    const qreal m_unit;
    const qreal m_stroke;
};

QPainterPath Sketch::outlined(const QPainterPath &line, qreal width) const
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line);
}

QRectF Sketch::frame() const
{
    return {QPointF(at(2), at(5)), QPointF(at(14), at(16))};
}

// The strap, and the badge as a frame.
QPainterPath Sketch::holder() const
{
    const QRectF outer = frame();
    const qreal middle = outer.center().x();
    const qreal corner = 2 * m_unit;

    QPainterPath strap;
    strap.moveTo(middle - 3.2 * m_unit, m_stroke / 2);
    strap.lineTo(middle, outer.top() + m_stroke / 2);
    strap.lineTo(middle + 3.2 * m_unit, m_stroke / 2);

    QPainterPath badge;
    badge.addRoundedRect(outer, corner, corner);
    QPainterPath window;
    window.addRoundedRect(outer.adjusted(m_stroke, m_stroke, -m_stroke, -m_stroke),
                          corner - m_stroke / 2, corner - m_stroke / 2);
    return badge.subtracted(window) | outlined(strap, m_stroke);
}

QPainterPath Sketch::person() const
{
    const QRectF outer = frame();
    const qreal middle = outer.center().x();
    const qreal head = 1.6 * m_unit;
    const qreal base = outer.bottom() - m_stroke - at(1);
    QPainterPath person;
    person.addEllipse(QPointF(middle, outer.top() + 3.8 * m_unit), head, head);
    QPainterPath shoulders;
    shoulders.moveTo(middle - 3 * m_unit, base);
    shoulders.arcTo(QRectF(middle - 3 * m_unit, base - 2.4 * m_unit, 6 * m_unit, 4.8 * m_unit), 180,
                    -180);
    shoulders.closeSubpath();
    return person | shoulders;
}

QRectF Sketch::markArea() const
{
    const qreal side = at(8.5);
    const qreal whole16 = 16 * m_unit;
    return {whole16 - side, whole16 - side, side, side};
}

QPainterPath Sketch::clock() const
{
    const QRectF area = markArea();
    QPainterPath disc;
    disc.addEllipse(area);
    const QPointF middle = area.center();
    QPainterPath hands;
    hands.moveTo(middle.x(), middle.y() - area.height() * 0.28);
    hands.lineTo(middle);
    hands.lineTo(middle.x() + area.width() * 0.22, middle.y() + area.height() * 0.06);
    return disc.subtracted(outlined(hands, std::max(1.0, area.width() * 0.13)));
}

QPainterPath Sketch::triangle() const
{
    const QRectF area = markArea();
    QPainterPath shape;
    shape.moveTo(area.center().x(), area.top() + m_unit * 0.6);
    shape.lineTo(area.right() - m_unit * 0.4, area.bottom() - m_unit * 0.4);
    shape.lineTo(area.left() + m_unit * 0.4, area.bottom() - m_unit * 0.4);
    shape.closeSubpath();
    shape |= outlined(shape, m_unit * 0.8);
    const qreal width = std::max(1.0, whole(area.width() * 0.14));
    const qreal x = area.center().x() - width / 2;
    QPainterPath exclamation;
    exclamation.addRect(x, area.top() + area.height() * 0.38, width, area.height() * 0.26);
    exclamation.addRect(x, area.top() + area.height() * 0.76, width, width);
    return shape.subtracted(exclamation);
}

QPainterPath Sketch::padlock() const
{
    const QRectF area = markArea();
    const qreal bodyTop = whole(area.top() + area.height() * 0.42);
    QPainterPath body;
    body.addRoundedRect(QRectF(QPointF(area.left() + whole(m_unit * 0.5), bodyTop),
                               QPointF(area.right() - whole(m_unit * 0.5), area.bottom())),
                        m_unit, m_unit);
    QPainterPath shackle;
    const qreal half = area.width() * 0.24;
    const qreal line = std::max(1.0, whole(1.3 * m_unit));
    const QPointF middle = area.center();
    shackle.moveTo(middle.x() - half, bodyTop);
    shackle.arcTo(QRectF(middle.x() - half, area.top() + line / 2, 2 * half, 2 * half), 180, -180);
    shackle.lineTo(middle.x() + half, bodyTop);
    return body | outlined(shackle, line);
}

QPainterPath Sketch::mark(TrayMark mark) const
{
    switch (mark) {
    case TrayMark::None:
        return {};
    case TrayMark::Clock:
        return clock();
    case TrayMark::Triangle:
        return triangle();
    case TrayMark::Padlock:
        return padlock();
    }
    return {};
}

// The same outline without its holes.
QPainterPath filled(const QPainterPath &path)
{
    QPainterPath solid = path;
    solid.setFillRule(Qt::WindingFill);
    return solid.simplified();
}

} // namespace

TrayColors trayColors(const QString &desktops, bool isDark)
{
    const QColor light(0xf2, 0xf4, 0xf7);
    const QColor dark(0x2a, 0x2e, 0x36);
    bool panelIsDark = isDark;
    for (const QString &desktop : desktops.split(u':')) {
        // Their top bars are dark whatever the windows are.
        if (desktop == "GNOME"_L1 || desktop == "Unity"_L1 || desktop == "Pantheon"_L1)
            panelIsDark = true;
    }
    return panelIsDark ? TrayColors{light, dark} : TrayColors{dark, light};
}

QImage trayImage(TrayMark mark, int size, const TrayColors &colors)
{
    const Sketch sketch(size);
    QPainterPath shape = sketch.holder();
    if (mark == TrayMark::None) {
        shape |= sketch.person();
    } else { // there is no room for both
        const QPainterPath sign = sketch.mark(mark);
        const QPainterPath solid = filled(sign);
        QPainterPathStroker around;
        around.setWidth(2 * sketch.gap());
        shape = shape.subtracted(solid | around.createStroke(solid)) | sign;
    }
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = colors.edge;
    edge.setAlphaF(0.85F);
    painter.strokePath(shape,
                       QPen(edge, 2 * sketch.gap(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(shape, colors.shape);
    return image;
}

QList<QImage> trayImages(TrayMark mark, const TrayColors &colors)
{
    QList<QImage> images;
    for (const int size : Sizes)
        images << trayImage(mark, size, colors);
    return images;
}

} // namespace Lanyard
