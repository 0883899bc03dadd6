// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providerbutton.h"

#include "catalogue/provider.h"
#include "ui/avatarlook.h"
#include "ui/colormath.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int SidePadding = 12;
constexpr int TopPadding = 10;

} // namespace

ProviderButton::ProviderButton(const Provider &provider, QWidget *parent)
    : QPushButton(parent)
    , m_accent(provider.accent)
    , m_name(provider.name)
    , m_host(provider.baseUrl.host())
{
    setObjectName(u"provider-"_s + provider.id);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(m_host.isEmpty() ? m_name : m_name + ", "_L1 + m_host);
}

QSize ProviderButton::sizeHint() const
{
    const QFontMetrics name(Theme::strongFont(font()));
    const QFontMetrics host(Theme::smallFont(font()));
    const int words = qMax(name.horizontalAdvance(m_name), host.horizontalAdvance(m_host));
    const int height = qMax(Theme::ListAvatar, name.height() + host.height());
    return {Theme::ListAvatar + words + 3 * SidePadding, height + 2 * TopPadding};
}

void ProviderButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    const QRect inside = rect().adjusted(SidePadding, 0, -SidePadding, 0);
    paintInitial(painter, QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                              QSize(Theme::ListAvatar, Theme::ListAvatar), inside));
    const int indent = Theme::ListAvatar + SidePadding;
    paintWords(painter,
               QStyle::visualRect(layoutDirection(), inside, inside.adjusted(indent, 0, 0, 0)));
}

void ProviderButton::paintFrame(QPainter &painter) const
{
    const double share = isDown() ? 0.11 : underMouse() ? 0.05 : 0;
    painter.setBrush(mixed(Theme::card(palette()), Theme::text(palette()), share));
    painter.setPen(QPen(hasFocus() ? Theme::accent(palette()) : Theme::hairline(palette()),
                        hasFocus() ? 2 : 1));
    const qreal inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            Theme::CardRadius, Theme::CardRadius);
}

void ProviderButton::paintWords(QPainter &painter, const QRect &place) const
{
    const QFontMetrics name(Theme::strongFont(font()));
    const QFontMetrics host(Theme::smallFont(font()));
    const int lines = name.height() + (m_host.isEmpty() ? 0 : host.height());
    const QRect first(place.left(), (height() - lines) / 2, place.width(), name.height());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.setPen(Theme::text(palette()));
    painter.setFont(Theme::strongFont(font()));
    painter.drawText(first, alignment, name.elidedText(m_name, Qt::ElideRight, place.width()));
    painter.setPen(Theme::secondaryText(palette()));
    painter.setFont(Theme::smallFont(font()));
    painter.drawText(first.translated(0, name.height()), alignment,
                     host.elidedText(m_host, Qt::ElideRight, place.width()));
}

void ProviderButton::paintInitial(QPainter &painter, const QRect &place) const
{
    const QColor accent = m_accent.isValid() ? m_accent : Theme::accentFill(palette());
    paintAvatar(painter, place,
                {m_name.left(1).toUpper(), readableOn(accent, {QColor(Qt::white)})});
}

void ProviderButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Down:
        focusNextChild();
        return;
    case Qt::Key_Up:
        focusPreviousChild();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void ProviderButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void ProviderButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

} // namespace Lanyard
