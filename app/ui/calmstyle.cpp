// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calmstyle.h"

#include "ui/calmpainting.h"
#include "ui/calmpalette.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int ScrollBarExtent = 12;
constexpr int ControlPadding = 14; // above and below a line of text, together

bool isDefaultButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button != nullptr && (button->features & QStyleOptionButton::DefaultButton) != 0 &&
           (button->features & QStyleOptionButton::Flat) == 0;
}

QString withoutMnemonic(QString text)
{
    return text.replace("&&"_L1, QString(QChar::ObjectReplacementCharacter))
        .remove(u'&')
        .replace(QChar::ObjectReplacementCharacter, "&&"_L1);
}

/// Qt's own fallback where nobody has named a font: smaller than what any desktop uses.
bool isFallbackFont(const QFont &font)
{
    return font.family() == "Sans Serif"_L1 && font.pointSize() == 9;
}

} // namespace

CalmStyle &CalmStyle::install(QApplication &application)
{
    auto *style = new CalmStyle;
    QApplication::setStyle(style);
    QFont font = QApplication::font();
    if (isFallbackFont(font)) {
        font.setPointSizeF(10.5);
        QApplication::setFont(font);
    }
    Q_UNUSED(application)
    return *style;
}

void CalmStyle::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    repolish();
}

void CalmStyle::setDesktopDark(bool isDark)
{
    if (m_isDesktopDark == isDark)
        return;
    m_isDesktopDark = isDark;
    repolish();
}

void CalmStyle::setMotionReduced(bool isReduced)
{
    if (m_isMotionReduced == isReduced)
        return;
    m_isMotionReduced = isReduced;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) { // those that move ask the style anew
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

CalmStyle::Scheme CalmStyle::schemeNamed(const QString &name)
{
    if (name == "light"_L1)
        return Scheme::Light;
    return name == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

void CalmStyle::repolish()
{
    // Asks for the platform's palette anew, and thereby for our polish().
    QApplication::setPalette(QPalette());
}

bool CalmStyle::isPlain() const
{
    return baseStyle()->name() == "fusion"_L1;
}

void CalmStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    const QPalette stock = baseStyle()->standardPalette();
    const bool nobodyChose = palette.color(QPalette::Window) == stock.color(QPalette::Window) &&
                             palette.color(QPalette::Base) == stock.color(QPalette::Base);
    switch (m_scheme) {
    case Scheme::System:
        if (nobodyChose && isPlain())
            palette = calmPalette(m_isDesktopDark || Theme::isDark(palette));
        else
            palette.setColor(QPalette::PlaceholderText, Theme::secondaryText(palette));
        return;
    case Scheme::Light:
    case Scheme::Dark:
        if (Theme::isDark(palette) != (m_scheme == Scheme::Dark) || (nobodyChose && isPlain()))
            palette = calmPalette(m_scheme == Scheme::Dark);
        return;
    }
}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Our scroll bar has no ground of its own: what is behind it shows.
    if (isPlain() && qobject_cast<QScrollBar *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                              QPainter *painter, const QWidget *widget) const
{
    if (!isPlain()) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    switch (element) {
    case PE_PanelButtonCommand:
        CalmPainting::button(*painter, *option, isDefaultButton(option));
        return;
    case PE_PanelButtonTool:
        CalmPainting::toolButton(*painter, *option);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            CalmPainting::field(*painter, *option);
            return;
        }
        break;
    }
    case PE_FrameLineEdit:         // drawn with the panel
    case PE_PanelScrollAreaCorner: // what is behind shows
        return;
    case PE_IndicatorCheckBox:
        CalmPainting::checkBox(*painter, *option);
        return;
    case PE_PanelTipLabel:
        CalmPainting::toolTip(*painter, *option);
        return;
    case PE_FrameMenu:
        painter->save();
        painter->setPen(Theme::hairline(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_FrameFocusRect:
        if ((option->state & State_KeyboardFocusChange) != 0)
            CalmPainting::focusRing(*painter, option->rect, option->palette);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (!isPlain()) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    if (element == CE_PushButton) { // its ring is drawn with its ground
        QStyleOptionButton plain(*qstyleoption_cast<const QStyleOptionButton *>(option));
        drawControl(CE_PushButtonBevel, &plain, painter, widget);
        plain.rect = subElementRect(SE_PushButtonContents, option, widget);
        drawControl(CE_PushButtonLabel, &plain, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button != nullptr &&
        (button->features & QStyleOptionButton::HasMenu) == 0) {
        const bool isFilled = isDefaultButton(option) && (option->state & State_Enabled) != 0;
        QStyleOptionButton shown(*button);
        if (proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) == 0)
            shown.text = withoutMnemonic(shown.text);
        painter->save();
        if (isDefaultButton(option))
            painter->setFont(Theme::strongFont(painter->font()));
        CalmPainting::buttonLabel(*painter, shown,
                                  isFilled ? QColor(Qt::white)
                                           : option->palette.color(QPalette::ButtonText));
        painter->restore();
        return;
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, Theme::hairline(option->palette));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button != nullptr && isPlain()) {
        QStyleOptionToolButton plain(*button);
        plain.state &= ~State_HasFocus; // its ring would be a size too small
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        if (CalmPainting::hasFocusRing(*option))
            CalmPainting::focusRing(*painter, option->rect, option->palette);
        return;
    }
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr || !isPlain()) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    CalmPainting::scrollBarThumb(*painter, *slider,
                                 subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget));
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                  const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!isPlain() || option == nullptr)
        return result;
    const int height = option->fontMetrics.height() + ControlPadding;
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        result.setHeight(qMax(size.height(), height));
        if (button != nullptr && !button->text.isEmpty())
            result.setWidth(size.width() + 2 * ControlPadding);
        if (button != nullptr && isDefaultButton(option) && widget != nullptr) {
            const QFontMetrics strong(Theme::strongFont(widget->font()));
            result.rwidth() += qMax(0, strong.horizontalAdvance(button->text) -
                                           option->fontMetrics.horizontalAdvance(button->text));
        }
    } else if (type == CT_LineEdit) {
        result.setHeight(qMax(result.height(), height));
    }
    return result;
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                SubControl subControl, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr || !isPlain())
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    return CalmPainting::scrollBarPart(*slider, subControl,
                                       pixelMetric(PM_ScrollBarSliderMin, option, widget));
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                           const QWidget *widget) const
{
    if (!isPlain())
        return QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_ScrollBarExtent:
        return ScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 3 * ScrollBarExtent;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_ToolTipLabelFrameWidth:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    if (hint == SH_EtchDisabledText && isPlain())
        return 0;
    if (hint == SH_Widget_Animation_Duration && m_isMotionReduced)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace Lanyard
