// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

#include <functional>

namespace Lanyard {

/// An icon that is drawn anew for every size and screen, so that it is never scaled.
class SymbolIconEngine final : public QIconEngine
{
public:
    /// Width and height in device pixels.
    using Renderer = std::function<QPixmap(int pixels, bool isEnabled)>;

    explicit SymbolIconEngine(Renderer renderer);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    Renderer m_renderer;
};

} // namespace Lanyard
