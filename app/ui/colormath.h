// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <initializer_list>

namespace Lanyard {

/// WCAG 2.2 contrast ratio, 1 to 21. Both colours opaque.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// \a share of \a b in \a a: 0 is \a a, 1 is \a b.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, double share);

/// \a color, moved towards black or white until it stands out from each of \a backgrounds by
/// \a ratio, or as far as that goes. The direction is the one that the first background asks for.
[[nodiscard]] QColor readableOn(const QColor &color, std::initializer_list<QColor> backgrounds,
                                double ratio = 4.5);

} // namespace Lanyard
