// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/colormath.h"

#include <QFontInfo>
#include <QPalette>

namespace Lanyard::Theme {

namespace {

/// What Fusion and plain Qt call "highlight" where no desktop has set an accent.
bool isStockHighlight(const QColor &color)
{
    return color.rgb() == qRgb(48, 140, 198) || color.rgb() == qRgb(0, 0, 128);
}

QColor platformAccent(const QPalette &palette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    const QColor color = palette.color(QPalette::Active, QPalette::Accent);
#else
    const QColor color = palette.color(QPalette::Active, QPalette::Highlight);
#endif
    return isStockHighlight(color) ? QColor(0x2f, 0x6f, 0xed) : color;
}

QColor window(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window);
}

QColor base(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Base);
}

QColor toneSeed(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Good:
        return dark ? QColor(0x6f, 0xcf, 0x97) : QColor(0x1f, 0x7a, 0x4d);
    case Tone::Attention:
        return dark ? QColor(0xf0, 0xb3, 0x5a) : QColor(0x94, 0x5a, 0x05);
    case Tone::Broken:
        return dark ? QColor(0xff, 0x8f, 0x86) : QColor(0xb4, 0x23, 0x18);
    case Tone::Neutral:
        return dark ? QColor(0xa6, 0xac, 0xb8) : QColor(0x5c, 0x66, 0x78);
    }
    Q_UNREACHABLE();
}

/// Brighter than what stands on it: a dark brown, thinned, is no amber.
QColor softSeed(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return {0x1f, 0xb0, 0x6a};
    case Tone::Attention:
        return {0xf2, 0xa5, 0x1e};
    case Tone::Broken:
        return {0xf0, 0x44, 0x38};
    case Tone::Neutral:
        return {0x6b, 0x7a, 0x99};
    }
    Q_UNREACHABLE();
}

QFont semibold(const QFont &base, double scale)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * scale));
    else
        font.setPointSizeF(base.pointSizeF() * scale);
    return font;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return window(palette).lightness() <
           palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

bool isHighContrast(const QPalette &palette)
{
    return contrastRatio(window(palette), palette.color(QPalette::Active, QPalette::WindowText)) >
           20;
}

QColor accent(const QPalette &palette)
{
    return readableOn(platformAccent(palette),
                      {card(palette), page(palette), sidebar(palette), accentSoft(palette)});
}

QColor accentFill(const QPalette &palette)
{
    const QColor seed = platformAccent(palette);
    // White on it must be readable: the fill goes towards black, as if white were the background.
    return readableOn(seed, {QColor(Qt::white)});
}

QColor accentSoft(const QPalette &palette)
{
    return mixed(card(palette), platformAccent(palette), isDark(palette) ? 0.32 : 0.12);
}

QColor page(const QPalette &palette)
{
    // Where a theme has the same white for both, cards would not stand out.
    if (!isDark(palette) && window(palette) == base(palette) && !isHighContrast(palette))
        return mixed(window(palette), text(palette), 0.035);
    return window(palette);
}

QColor sidebar(const QPalette &palette)
{
    if (isHighContrast(palette))
        return page(palette);
    return isDark(palette) ? mixed(page(palette), Qt::black, 0.14)
                           : mixed(page(palette), text(palette), 0.035);
}

QColor card(const QPalette &palette)
{
    if (!isDark(palette) || isHighContrast(palette))
        return base(palette);
    // In the dark what lies higher is lighter; many themes have it the other way round.
    return base(palette).lightness() > window(palette).lightness() + 4
               ? base(palette)
               : mixed(window(palette), text(palette), 0.05);
}

QColor hairline(const QPalette &palette)
{
    return mixed(card(palette), text(palette), isHighContrast(palette) ? 0.7 : 0.13);
}

QColor track(const QPalette &palette)
{
    return mixed(card(palette), text(palette), 0.14);
}

QColor text(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText);
}

QColor secondaryText(const QPalette &palette)
{
    if (isHighContrast(palette))
        return text(palette);
    return readableOn(mixed(text(palette), card(palette), isDark(palette) ? 0.36 : 0.38),
                      {card(palette), page(palette), sidebar(palette), accentSoft(palette)});
}

QColor tone(Tone tone, const QPalette &palette)
{
    return readableOn(toneSeed(tone, isDark(palette)),
                      {card(palette), toneSoft(tone, palette), page(palette), sidebar(palette),
                       accentSoft(palette)});
}

QColor toneBar(Tone tone, const QPalette &palette)
{
    if (isDark(palette))
        return Lanyard::Theme::tone(tone, palette);
    return readableOn(softSeed(tone), {card(palette), track(palette)}, 3);
}

QColor accentBar(const QPalette &palette)
{
    return isDark(palette) ? accent(palette) : accentFill(palette);
}

QColor toneSoft(Tone tone, const QPalette &palette)
{
    return mixed(card(palette), softSeed(tone), isDark(palette) ? 0.17 : 0.15);
}

QFont headFont(const QFont &base)
{
    return semibold(base, 1.4);
}

QFont answerFont(const QFont &base)
{
    return semibold(base, 1.2);
}

QFont strongFont(const QFont &base)
{
    return semibold(base, 1.0);
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * 0.9));
    else
        font.setPointSizeF(base.pointSizeF() * 0.9);
    if (QFontInfo(font).pixelSize() < 11)
        font.setPixelSize(qMin(11, QFontInfo(base).pixelSize()));
    return font;
}

} // namespace Lanyard::Theme
