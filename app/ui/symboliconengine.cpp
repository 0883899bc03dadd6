// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symboliconengine.h"

#include <QPainter>

namespace Lanyard {

SymbolIconEngine::SymbolIconEngine(Renderer renderer)
    : m_renderer(std::move(renderer))
{}

void SymbolIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                             QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    QPixmap picture = pixmap(rect.size() * ratio, mode, state);
    picture.setDevicePixelRatio(ratio);
    const QSizeF size = picture.deviceIndependentSize();
    painter->drawPixmap(rect.topLeft() + QPointF((rect.width() - size.width()) / 2,
                                                 (rect.height() - size.height()) / 2),
                        picture);
}

QPixmap SymbolIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return m_renderer(qMin(size.width(), size.height()), mode != QIcon::Disabled);
}

QPixmap SymbolIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                                       qreal)
{
    return pixmap(size, mode, state); // size is in device pixels already
}

QList<QSize> SymbolIconEngine::availableSizes(QIcon::Mode, QIcon::State)
{
    return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}, {256, 256}};
}

QIconEngine *SymbolIconEngine::clone() const
{
    return new SymbolIconEngine(*this);
}

} // namespace Lanyard
