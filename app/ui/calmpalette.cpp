// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calmpalette.h"

#include "ui/colormath.h"
#include "ui/theme.h"

namespace Lanyard {

namespace {

struct Seeds
{
    QRgb window = 0xfff4f6f9;
    QRgb base = 0xffffffff;
    QRgb button = 0xffffffff;
    QRgb text = 0xff1a1f30;
    QRgb accent = 0xff2f6fed;
    QRgb toolTip = 0xff2b2f38;
};

constexpr Seeds LightSeeds;
constexpr Seeds DarkSeeds{.window = 0xff1e2025,
                          .base = 0xff272a31,
                          .button = 0xff2e3139,
                          .text = 0xffe9ecf2,
                          .toolTip = 0xff3a3e48};

void setDisabled(QPalette &palette, const QColor &text)
{
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, text);
}

} // namespace

QPalette calmPalette(bool isDark)
{
    const Seeds &seeds = isDark ? DarkSeeds : LightSeeds;
    const QColor text(seeds.text);
    const QColor window(seeds.window);
    QPalette palette{QColor(seeds.button), window};
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, QColor(seeds.base));
    palette.setColor(QPalette::AlternateBase, mixed(QColor(seeds.base), text, 0.03));
    palette.setColor(QPalette::Button, QColor(seeds.button));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Light, isDark ? mixed(window, text, 0.2) : QColor(Qt::white));
    palette.setColor(QPalette::Midlight, mixed(window, text, isDark ? 0.15 : 0.04));
    palette.setColor(QPalette::Mid, mixed(window, text, isDark ? 0.1 : 0.25));
    palette.setColor(QPalette::Dark,
                     isDark ? mixed(window, Qt::black, 0.3) : mixed(window, text, 0.35));
    palette.setColor(QPalette::Shadow, isDark ? QColor(Qt::black) : mixed(window, text, 0.6));
    palette.setColor(QPalette::Highlight, QColor(seeds.accent));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::ToolTipBase, QColor(seeds.toolTip));
    palette.setColor(QPalette::ToolTipText, QColor(0xff, 0xff, 0xff));
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, QColor(seeds.accent));
#endif
    palette.setColor(QPalette::Link, Theme::accent(palette));
    palette.setColor(QPalette::LinkVisited, Theme::accent(palette));
    palette.setColor(QPalette::PlaceholderText, Theme::secondaryText(palette));
    setDisabled(palette, mixed(text, window, 0.58));
    return palette;
}

} // namespace Lanyard
