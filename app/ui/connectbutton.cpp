// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectbutton.h"

#include "ui/colormath.h"
#include "ui/plaintooltip.h"
#include "ui/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int RingSpace = 3; // around it, for the focus ring
constexpr int Radius = 8;
constexpr int ShortestCaption = 12; // in widths of an average character

struct Measures
{
    int sidePadding;
    int topPadding;
};

Measures measures(ConnectButton::Size size)
{
    switch (size) {
    case ConnectButton::Size::Small:
        return {10, 4};
    case ConnectButton::Size::Medium:
        return {16, 8};
    case ConnectButton::Size::Large:
        return {20, 12};
    }
    Q_UNREACHABLE();
}

/// A little further on the colour circle; grey has no neighbours.
QColor neighbour(const QColor &color)
{
    if (color.hslHueF() < 0)
        return color;
    return QColor::fromHslF(float(std::fmod(color.hslHueF() + 0.08F, 1.0F)), color.hslSaturationF(),
                            color.lightnessF());
}

} // namespace

ConnectButton::ConnectButton(const QString &service, const QColor &accent, Style style, Size size,
                             QWidget *parent)
    : QPushButton(parent)
    , m_service(service)
    , m_accent(accent)
    , m_style(style)
    , m_size(size)
{
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void ConnectButton::retranslate()
{
    //: %1 is a service
    m_words = tr("Connect with %1").arg(m_service);
    setText(QString(m_words).replace(u'&', "&&"_L1)); // in a name it is no key
    setAccessibleName(m_words);
}

QFont ConnectButton::ownFont() const
{
    switch (m_size) {
    case Size::Small:
        return Theme::strongFont(Theme::smallFont(font()));
    case Size::Medium:
        return Theme::strongFont(font());
    case Size::Large:
        return Theme::answerFont(font());
    }
    Q_UNREACHABLE();
}

QSize ConnectButton::sizeHint() const
{
    const QFontMetrics metrics(ownFont());
    const auto [side, top] = measures(m_size);
    return {metrics.horizontalAdvance(m_words) + 2 * (side + RingSpace),
            metrics.height() + 2 * (top + RingSpace)};
}

QSize ConnectButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    const int least = QFontMetrics(ownFont()).averageCharWidth() * ShortestCaption;
    return {qMin(whole.width(), least), whole.height()};
}

void ConnectButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ConnectLook look = connectLook(m_style, m_accent, palette());
    paintGround(painter, look);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Theme::accent(palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius + 2, Radius + 2);
    }
    painter.setFont(ownFont());
    painter.setPen(look.text);
    const int side = measures(m_size).sidePadding + RingSpace;
    const QRect place = rect().adjusted(side, 0, -side, 0);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, place.width()));
}

void ConnectButton::paintGround(QPainter &painter, const ConnectLook &look) const
{
    // Darker under the pointer, never lighter: the words keep their contrast.
    const double share = isDown() ? 0.24 : underMouse() ? 0.1 : 0;
    const QRectF place = QRectF(rect()).adjusted(RingSpace + 0.5, RingSpace + 0.5, -RingSpace - 0.5,
                                                 -RingSpace - 0.5);
    if (look.from.isValid()) {
        const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
        QLinearGradient ground(isRightToLeft ? place.topRight() : place.topLeft(),
                               isRightToLeft ? place.bottomLeft() : place.bottomRight());
        ground.setColorAt(0, mixed(look.from, Qt::black, share));
        ground.setColorAt(1, mixed(look.to, Qt::black, share));
        painter.setBrush(ground);
    } else if (share > 0) {
        QColor soft = look.text;
        soft.setAlphaF(float(share) / 2);
        painter.setBrush(soft);
    }
    painter.setPen(look.line.isValid() ? QPen(look.line, 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(place, Radius, Radius);
}

bool ConnectButton::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ToolTip && width() >= sizeHint().width())
        return true; // all of it can be read
    if (event->type() == QEvent::Resize)
        setToolTip(width() < sizeHint().width() ? plainToolTip(m_words) : QString());
    return QPushButton::event(event);
}

void ConnectButton::keyPressEvent(QKeyEvent *event)
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

void ConnectButton::enterEvent(QEnterEvent *event)
{
    QPushButton::enterEvent(event);
    update();
}

void ConnectButton::leaveEvent(QEvent *event)
{
    QPushButton::leaveEvent(event);
    update();
}

ConnectLook connectLook(ConnectButton::Style style, const QColor &accent, const QPalette &palette)
{
    const QColor own = accent.isValid() ? accent : Theme::accentFill(palette);
    const double ratio = Theme::isHighContrast(palette) ? 7 : 4.5;
    if (style == ConnectButton::Style::Gradient) {
        // Under white words: both ends, and with them everything between.
        const QColor from = readableOn(own, {QColor(Qt::white)}, ratio);
        const QColor to = readableOn(neighbour(own), {QColor(Qt::white)}, ratio);
        const bool isHigh = Theme::isHighContrast(palette);
        return {from, to, isHigh ? Theme::text(palette) : QColor(), Qt::white};
    }
    const QColor text = readableOn(own, {Theme::card(palette), Theme::page(palette)}, ratio);
    const bool hasLine = style == ConnectButton::Style::Outline;
    return {{}, {}, hasLine ? text : QColor(), text};
}

} // namespace Lanyard
