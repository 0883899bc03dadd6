// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPalette;
class QWidget;

namespace Lanyard {

/// How urgent something is. Never shown by colour alone.
enum class Tone { Good, Attention, Broken, Neutral };

/// Measures and colours of the window. Colours come from the palette, so light, dark and the user's
/// accent follow.
namespace Theme {

inline constexpr int Grid = 4;
inline constexpr int CardPadding = 16;
inline constexpr int PagePadding = 24;
inline constexpr int CardRadius = 10;
inline constexpr int RowHeight = 52;
inline constexpr int ListAvatar = 36;
inline constexpr int HeadAvatar = 56;

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] bool isHighContrast(const QPalette &palette); ///< text and window are black and white
[[nodiscard]] QColor accent(const QPalette &palette); ///< text and lines, at least 4.5 : 1 on cards
[[nodiscard]] QColor accentFill(const QPalette &palette); ///< under white text: primary buttons
[[nodiscard]] QColor
accentSoft(const QPalette &palette);                ///< background of what is chosen or active
[[nodiscard]] QColor page(const QPalette &palette); ///< behind the cards
[[nodiscard]] QColor sidebar(const QPalette &palette);
[[nodiscard]] QColor card(const QPalette &palette);
[[nodiscard]] QColor hairline(const QPalette &palette);
[[nodiscard]] QColor track(const QPalette &palette); ///< the empty part of a bar
[[nodiscard]] QColor text(const QPalette &palette);
[[nodiscard]] QColor
secondaryText(const QPalette &palette); ///< contrast of at least 4.5 : 1 on page, card and sidebar
[[nodiscard]] QColor
tone(Tone tone, const QPalette &palette); ///< text and shapes, at least 4.5 : 1 on card and soft
[[nodiscard]] QColor toneBar(Tone tone,
                             const QPalette &palette); ///< at least 3 : 1 on card and track
[[nodiscard]] QColor accentBar(const QPalette &palette);
[[nodiscard]] QColor toneSoft(Tone tone, const QPalette &palette); ///< background under them

[[nodiscard]] QFont headFont(const QFont &base);   ///< 1.4 ×, semibold
[[nodiscard]] QFont answerFont(const QFont &base); ///< 1.2 ×, semibold
[[nodiscard]] QFont strongFont(const QFont &base); ///< semibold
[[nodiscard]] QFont smallFont(const QFont &base);  ///< 0.9 ×, never below 11 px

} // namespace Theme

} // namespace Lanyard
