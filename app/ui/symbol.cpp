// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbol.h"

#include "ui/symboliconengine.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

// A resource in a static library is linked in only where somebody asks for it by name; the macro
// declares a function and so must stand outside every namespace.
static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

QString symbolFile(Symbol symbol)
{
    switch (symbol) {
    case Symbol::TickInRing:
        return u":/icons/tick-in-ring.svg"_s;
    case Symbol::Clock:
        return u":/icons/clock.svg"_s;
    case Symbol::Triangle:
        return u":/icons/triangle.svg"_s;
    case Symbol::Key:
        return u":/icons/key.svg"_s;
    case Symbol::Padlock:
        return u":/icons/padlock.svg"_s;
    case Symbol::Renewing:
        return u":/icons/renewing.svg"_s;
    case Symbol::Cloud:
        return u":/icons/cloud.svg"_s;
    case Symbol::Ring:
        return u":/icons/ring.svg"_s;
    case Symbol::Gear:
        return u":/icons/gear.svg"_s;
    case Symbol::Refresh:
        return u":/icons/refresh.svg"_s;
    case Symbol::Copy:
        return u":/icons/copy.svg"_s;
    case Symbol::Tick:
        return u":/icons/tick.svg"_s;
    case Symbol::Plus:
        return u":/icons/plus.svg"_s;
    case Symbol::Cross:
        return u":/icons/cross.svg"_s;
    case Symbol::Menu:
        return u":/icons/menu.svg"_s;
    case Symbol::More:
        return u":/icons/more.svg"_s;
    case Symbol::ExternalLink:
        return u":/icons/external-link.svg"_s;
    case Symbol::Lanyard:
        return u":/icons/lanyard.svg"_s;
    }
    Q_UNREACHABLE();
}

/// \a pixels wide and high, in device pixels.
QPixmap rendered(const QString &file, int pixels, const QColor &color)
{
    initializeIcons();
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(file).render(&painter, QRectF(0, 0, pixels, pixels));
    if (color.isValid()) {
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
    }
    painter.end();
    return QPixmap::fromImage(image);
}

QPixmap cached(const QString &file, int pixels, const QColor &color)
{
    const QString key = u"%1@%2#%3"_s.arg(file).arg(pixels).arg(color.rgba());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(file, pixels, color);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

QPixmap symbolPixmap(Symbol symbol, int size, const QColor &color, qreal devicePixelRatio)
{
    QPixmap pixmap = cached(symbolFile(symbol), qRound(size * devicePixelRatio), color);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintSymbol(QPainter &painter, const QRectF &area, Symbol symbol, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatio();
    const int size = qRound(qMin(area.width(), area.height()));
    // On whole device pixels, or the strokes blur.
    const QPointF corner = area.center() - QPointF(size / 2.0, size / 2.0);
    const QPointF sharp(std::round(corner.x() * ratio) / ratio,
                        std::round(corner.y() * ratio) / ratio);
    painter.drawPixmap(sharp, symbolPixmap(symbol, size, color, ratio));
}

QIcon symbolIcon(Symbol symbol, const QColor &color)
{
    return QIcon(new SymbolIconEngine([symbol, color](int pixels, bool isEnabled) {
        QColor tint = color;
        if (!isEnabled)
            tint.setAlphaF(tint.alphaF() * 0.4F);
        return cached(symbolFile(symbol), pixels, tint);
    }));
}

QIcon applicationIcon()
{
    return QIcon(new SymbolIconEngine(
        [](int pixels, bool) { return cached(u":/icons/app.svg"_s, pixels, {}); }));
}

} // namespace Lanyard
