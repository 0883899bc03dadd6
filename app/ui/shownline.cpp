// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shownline.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontMetrics>

namespace Lanyard {
namespace {

constexpr qreal CodeScale = 1.9;
constexpr int LeastWidth = 120;
constexpr int Slack = 6; // cursor and rounding

} // namespace

ShownLine::ShownLine(const QString &name, Kind kind, QWidget *parent)
    : QLineEdit(parent)
    , m_kind(kind)
{
    setObjectName(name);
    setReadOnly(true);
    setFrame(false);
    setLayoutDirection(Qt::LeftToRight);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    applyTheme();
}

void ShownLine::setShown(const QString &text)
{
    if (text == this->text() && text == accessibleName())
        return;
    setText(text);
    setCursorPosition(0);
    setAccessibleName(text);
    fitFont();
}

QSize ShownLine::sizeHint() const
{
    const QFontMetrics metrics(m_kind == Kind::Code ? largeFont() : font());
    return {qMax(LeastWidth, metrics.horizontalAdvance(text()) + Slack), metrics.height() + 2};
}

QSize ShownLine::minimumSizeHint() const
{
    return {LeastWidth, sizeHint().height()};
}

void ShownLine::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitFont();
}

bool ShownLine::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        applyTheme();
    return QLineEdit::event(event);
}

void ShownLine::applyTheme()
{
    QPalette clear = QApplication::palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    if (clear != palette())
        setPalette(clear);
    if (m_kind == Kind::Address)
        setFont(Theme::strongFont(QApplication::font()));
    fitFont();
    updateGeometry();
}

QFont ShownLine::largeFont() const
{
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont); // 0 and O, 1 and l
    large.setPointSizeF(QApplication::font().pointSizeF() * CodeScale);
    large.setWeight(QFont::Bold);
    return large;
}

void ShownLine::fitFont()
{
    if (m_kind != Kind::Code)
        return;
    QFont fitted = largeFont();
    const qreal least = QApplication::font().pointSizeF();
    while (fitted.pointSizeF() > least &&
           QFontMetrics(fitted).horizontalAdvance(text()) + Slack > width())
        fitted.setPointSizeF(qMax(least, fitted.pointSizeF() - 1));
    if (fitted != font())
        setFont(fitted);
}

} // namespace Lanyard
