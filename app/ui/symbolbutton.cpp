// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbolbutton.h"

#include "ui/theme.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QScreen>
#include <QStyleOptionToolButton>
#include <QStylePainter>
#include <QTimer>

namespace Lanyard {

using namespace std::chrono_literals;

namespace {

constexpr int ButtonSymbol = 16;
constexpr int PlainButtonSize = 26;
constexpr int DegreesPerStep = 15;

} // namespace

SymbolButton::SymbolButton(Symbol symbol, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_symbol(symbol)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setName(name);
}

SymbolButton::~SymbolButton() = default;

void SymbolButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(name);
}

void SymbolButton::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    update();
}

void SymbolButton::setFramed(bool isFramed)
{
    m_isFramed = isFramed;
    setAutoRaise(!isFramed);
    updateGeometry();
}

// Not setMenu(): of a button that only has a menu, Qt tells screen readers that it can show one,
// and then does nothing when it is asked to.
void SymbolButton::setPopup(QMenu *menu)
{
    connect(this, &SymbolButton::clicked, menu, [this, menu] {
        const QSize size = menu->sizeHint();
        const QRect button(mapToGlobal(QPoint(0, 0)), this->size());
        const bool fitsBelow =
            button.bottom() + size.height() < screen()->availableGeometry().bottom();
        menu->popup({isRightToLeft() ? button.right() + 1 - size.width() : button.left(),
                     fitsBelow ? button.bottom() + 1 : button.top() - size.height()});
    });
}

void SymbolButton::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    const bool movesAtAll =
        style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    const bool turns = isBusy && movesAtAll;
    if (turns == (m_turning != nullptr))
        return;
    if (!turns) {
        delete m_turning;
        m_turning = nullptr;
        m_angle = 0;
        update();
        return;
    }
    m_turning = new QTimer(this);
    connect(m_turning, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + DegreesPerStep) % 360;
        if (isVisible())
            update();
    });
    m_turning->start(40ms);
}

void SymbolButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) // and with it what the desktop says about motion
        setBusy(m_isBusy);
}

QSize SymbolButton::sizeHint() const
{
    if (!m_isFramed)
        return {PlainButtonSize, PlainButtonSize};
    const int side = fontMetrics().height() + 14;
    return {side + 6, side};
}

void SymbolButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    // The symbol alone: neither a text nor the arrow of a menu.
    option.features = QStyleOptionToolButton::None;
    option.toolButtonStyle = Qt::ToolButtonIconOnly;
    option.icon = QIcon();
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);

    QColor ink = m_isFramed ? Theme::text(palette()) : Theme::secondaryText(palette());
    if (!isEnabled())
        ink.setAlphaF(0.45F);
    const QPointF middle = QRectF(rect()).center();
    if (m_angle != 0) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.translate(middle);
        painter.rotate(m_angle);
        painter.translate(-middle);
    }
    const QSizeF size(ButtonSymbol, ButtonSymbol);
    paintSymbol(painter, QRectF(middle - QPointF(size.width() / 2, size.height() / 2), size),
                m_symbol, ink);
}

} // namespace Lanyard
