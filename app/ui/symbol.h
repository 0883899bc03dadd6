// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;
class QRectF;

namespace Lanyard {

/// One-colour pictures from resources/icons/*.svg, drawn sharp at every size in the colour that is
/// asked for.
enum class Symbol {
    TickInRing, ///< fine
    Clock,      ///< ends soon, offline
    Triangle,   ///< sign in again
    Key,        ///< does not expire
    Padlock,    ///< keychain locked
    Renewing,   ///< two arrows
    Cloud,      ///< offline: a cloud with a stroke through it
    Ring,       ///< signed out: an empty ring
    Gear,       ///< a setting is wrong
    Refresh,
    Copy,
    Tick,
    Plus,
    Cross, ///< closes
    Menu,
    More, ///< three dots
    ExternalLink,
    Lanyard, ///< the badge holder
};

void paintSymbol(QPainter &painter, const QRectF &area, Symbol symbol, const QColor &color);
[[nodiscard]] QPixmap symbolPixmap(Symbol symbol, int size, const QColor &color,
                                   qreal devicePixelRatio);
[[nodiscard]] QIcon symbolIcon(Symbol symbol, const QColor &color);

/// The program's own icon in full colour, sharp at every size.
[[nodiscard]] QIcon applicationIcon();

} // namespace Lanyard
