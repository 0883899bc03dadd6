// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/accessibleparts.h"
#include "ui/plaintooltip.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleHeight = 26;

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextLabel::Kind::Caption))
    , m_titleRow(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
{
    installAccessibleParts();
    m_title->setWordWrap(true); // a service's own words, and as long as it likes
    m_body->setContentsMargins(Theme::CardPadding, 12, Theme::CardPadding, 14);
    m_body->setSpacing(8);
    m_titleRow->setSpacing(6);
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->addStrut(TitleHeight); // with and without a button in it
    m_body->addLayout(m_titleRow);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
}

void Card::setSentence(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    for (QString &part : said) {
        if (!part.back().isPunct())
            part += u'.';
    }
    const QString sentence = said.join(u' ');
    if (sentence != accessibleName()) // every setting is told to readers, also of the same
        setAccessibleName(sentence);
}

void Card::setExactTime(const QString &times)
{
    setToolTip(plainToolTip(times));
    setAccessibleDescription(times);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::hairline(palette()), 1));
    painter.setBrush(Theme::card(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::CardRadius,
                            Theme::CardRadius);
}

} // namespace Lanyard
