// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/traytext.h"

#include <QColor>
#include <QImage>
#include <QList>

namespace Lanyard {

/// The colours of the tray's icon.
struct TrayColors
{
    QColor shape;
    QColor edge; ///< a thin line around it, unseen where the panel is as expected
};

/// \a desktops is XDG_CURRENT_DESKTOP; \a isDark is how the windows look. Panels seldom tell their
/// colour, so the other one stands around the shape.
[[nodiscard]] TrayColors trayColors(const QString &desktops, bool isDark);

/// The badge holder with \a mark in its lower corner, \a size device pixels wide and high, drawn
/// for that size.
[[nodiscard]] QImage trayImage(TrayMark mark, int size, const TrayColors &colors);

/// The sizes that panels ask for, at one and at two device pixels per pixel.
[[nodiscard]] QList<QImage> trayImages(TrayMark mark, const TrayColors &colors);

} // namespace Lanyard
