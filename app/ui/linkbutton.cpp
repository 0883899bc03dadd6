// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linkbutton.h"

#include "ui/symbol.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace Lanyard {
namespace {

constexpr int ArrowSide = 14;
constexpr int ArrowGap = 2;

} // namespace

LinkButton::LinkButton(const QString &name, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(name);
    setAutoDefault(false);
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QSize words = fontMetrics().size(Qt::TextShowMnemonic, text());
    return words.grownBy({Padding, Padding, Padding + arrowWidth(), Padding});
}

void LinkButton::setOpensBrowser(bool opens)
{
    m_opensBrowser = opens;
    updateGeometry();
}

void LinkButton::setStrong(bool isStrong)
{
    m_isStrong = isStrong;
    applyFont();
}

bool LinkButton::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    return QPushButton::event(event);
}

void LinkButton::applyFont()
{
    if (m_isStrong)
        setFont(Theme::strongFont(Theme::smallFont(QApplication::font())));
}

int LinkButton::arrowWidth() const
{
    return m_opensBrowser ? ArrowSide + ArrowGap : 0;
}

void LinkButton::paintArrow(QPainter &painter, const QColor &ink) const
{
    const QRect whole = rect().adjusted(Padding, 0, -Padding, 0);
    const QRect arrow = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter,
                                            QSize(ArrowSide, ArrowSide), whole);
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) { // out of the window is to the left here
        painter.translate(2 * arrow.x() + arrow.width(), 0);
        painter.scale(-1, 1);
    }
    paintSymbol(painter, arrow, Symbol::ExternalLink, ink);
    painter.restore();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isEnabled() ? Theme::accent(palette()) : Theme::secondaryText(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    if ((option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(Theme::accent(palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    QFont linkFont = font();
    linkFont.setUnderline(isEnabled() && underMouse());
    painter.setFont(linkFont);
    painter.setPen(ink);
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -arrowWidth(), 0));
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine | mnemonic, text());
    if (m_opensBrowser)
        paintArrow(painter, ink);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace Lanyard
