// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textlabel.h"

#include "ui/paragraph.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace Lanyard {

namespace {

constexpr int MostHeights = 16; // of one text: somebody drags the window's edge

} // namespace

TextLabel::TextLabel(Kind kind, QWidget *parent)
    : QLabel(parent)
    , m_kind(kind)
{
    // Names and reasons come from servers: never markup.
    setTextFormat(Qt::PlainText);
    setWordWrap(kind == Kind::Small || kind == Kind::Answer);
    setSecondary(kind == Kind::Small || kind == Kind::Caption);
    applyFont();
    align();
}

void TextLabel::align()
{
    // Where a line begins in the language of the window, also for words that run the other way.
    if ((alignment() & Qt::AlignHCenter) == 0)
        setAlignment((isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                     Qt::AlignVCenter);
}

void TextLabel::setSecondary(bool isSecondary)
{
    // CalmStyle makes this role readable as text.
    setForegroundRole(isSecondary ? QPalette::PlaceholderText : QPalette::NoRole);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    else if (event->type() == QEvent::LayoutDirectionChange)
        align();
    return QLabel::event(event);
}

// Breaking a text into lines is dear, and a layout asks for the same few widths again and again.
int TextLabel::heightForWidth(int width) const
{
    const BrokenText now{text(), font(), contentsMargins(), logicalDpiY(), wordWrap()};
    if (now != m_broken || m_heights.size() >= MostHeights) {
        m_broken = now;
        m_heights.clear();
    }
    const auto found = m_heights.constFind(width);
    if (found != m_heights.cend())
        return *found;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const bool isSelectable = textInteractionFlags() != Qt::LinksAccessibleByMouse;
    if (isSelectable || !wordWrap() || !isRightToLeft() || !text().isRightToLeft()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    drawRightToLeft(painter, contentsRect(), text(), (alignment() & Qt::AlignHCenter) != 0);
}

void TextLabel::applyFont()
{
    const QFont base = QApplication::font();
    switch (m_kind) {
    case Kind::Head:
        setFont(Theme::headFont(base));
        return;
    case Kind::Answer:
        setFont(Theme::answerFont(base));
        return;
    case Kind::Strong:
        setFont(Theme::strongFont(base));
        return;
    case Kind::Body:
        return;
    case Kind::Small:
        setFont(Theme::smallFont(base));
        return;
    case Kind::Caption:
        setFont(Theme::strongFont(Theme::smallFont(base)));
        return;
    }
}

} // namespace Lanyard
