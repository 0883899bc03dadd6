// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/elidedlabel.h"
#include "ui/theme.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleHeight = 26;

QAccessibleInterface *cardInterface(const QString &className, QObject *object)
{
    if (className != "Lanyard::Card"_L1)
        return nullptr;
    auto *card = qobject_cast<QWidget *>(object);
    return card == nullptr ? nullptr : new QAccessibleWidget(card, QAccessible::Grouping);
}

} // namespace

Card::Card(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TextLabel::Kind::Caption))
    , m_titleRow(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
{
    static const bool isKnown = (QAccessible::installFactory(cardInterface), true);
    Q_UNUSED(isKnown)
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
