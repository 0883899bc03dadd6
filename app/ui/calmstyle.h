// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QApplication;

namespace Lanyard {

/// The platform's style, with two things mended.
///
/// Where no desktop has set colours, Qt's grey is replaced by colours of our own, light or dark.
/// Where the platform's style is Fusion (no desktop theme either), buttons, fields and scroll bars
/// are drawn flat, as in the rest of the window; the default button is filled with the accent. Any
/// other style draws as it always does.
class CalmStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };

    /// Sets the style and, where the desktop names none, a readable font size. Call it once, right
    /// after the application was made. The application owns the style.
    static CalmStyle &install(QApplication &application);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);    ///< every window follows at once
    void setDesktopDark(bool isDark); ///< what Scheme::System means where nobody has set colours

    /// Whether the desktop asks for less motion: what turns stands still, and what waits says so.
    void setMotionReduced(bool isReduced);

    /// "light", "dark", or anything else for the system's.
    [[nodiscard]] static Scheme schemeNamed(const QString &name);

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    void polish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const override;

private:
    CalmStyle() = default;

    [[nodiscard]] bool isPlain() const; ///< the platform's style is Fusion

    static void repolish();

    Scheme m_scheme = Scheme::System;
    bool m_isDesktopDark = false;
    bool m_isMotionReduced = false;
};

} // namespace Lanyard
