// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagecard.h"

#include "ui/announcement.h"
#include "ui/flowlayout.h"
#include "ui/spinner.h"
#include "ui/textlabel.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int TileSide = 34;
constexpr int SymbolSide = 20;
constexpr int TileRadius = 6;
constexpr int LeastWords = 280;

// Readers speak the name of an alert when it changes.
QAccessibleInterface *cardInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(MessageCard::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(qobject_cast<QWidget *>(object), QAccessible::AlertMessage);
}

void installCardInterface()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(cardInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace

MessageCard::MessageCard(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_place(new QWidget(this))
    , m_spinner(new Spinner(m_place))
    , m_heading(new TextLabel(TextLabel::Kind::Strong, this))
    , m_explanation(new TextLabel(TextLabel::Kind::Small, this))
    , m_content(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new FlowLayout(2 * Theme::Grid, 2 * Theme::Grid)) // one under the other if need be
{
    installCardInterface();
    setObjectName(name);
    m_heading->setObjectName(name + "Heading"_L1);
    m_heading->setWordWrap(true);
    m_explanation->setObjectName(name + "Explanation"_L1);
    m_place->setFixedSize(TileSide, TileSide);
    m_place->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_spinner->move((TileSide - m_spinner->sizeHint().width()) / 2,
                    (TileSide - m_spinner->sizeHint().height()) / 2);
    m_spinner->resize(m_spinner->sizeHint());
    m_spinner->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_heading);
    words->addWidget(m_explanation);
    m_content->setSpacing(3 * Theme::Grid);
    m_content->addLayout(words, 1);
    m_content->addLayout(m_buttons);
    m_content->setAlignment(m_buttons, Qt::AlignVCenter);
    m_buttons->setWrapping(false);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::CardPadding, Theme::CardPadding, Theme::CardPadding,
                            Theme::CardPadding);
    row->setSpacing(3 * Theme::Grid);
    row->addWidget(m_place, 0, Qt::AlignTop);
    row->addLayout(m_content, 1);
}

void MessageCard::setMessage(const CardMessage &message)
{
    if (m_message == message)
        return;
    const bool isNews = message.heading != m_message.heading;
    m_message = message;
    const QString words = QStringList{message.countdown, message.explanation}.join(u' ').trimmed();
    m_heading->setText(message.heading);
    m_explanation->setText(words);
    m_explanation->setVisible(!words.isEmpty());
    m_spinner->setVisible(message.isWaiting);
    update();
    const QString sentence = (message.heading + ". "_L1 + message.explanation).trimmed();
    if (accessibleName() != sentence)
        setAccessibleName(sentence);
    if (isNews)
        announce(this, sentence);
}

void MessageCard::addButton(QAbstractButton *button)
{
    m_buttons->addWidget(button);
    placeButtons();
}

void MessageCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isCalm = m_message.isWaiting || m_message.tone == Tone::Neutral;
    painter.setPen(isCalm ? Theme::hairline(palette()) : Theme::tone(m_message.tone, palette()));
    painter.setBrush(Theme::card(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::CardRadius,
                            Theme::CardRadius);
    if (m_message.isWaiting)
        return;
    const QRectF tile = m_place->geometry();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::toneSoft(m_message.tone, palette()));
    painter.drawRoundedRect(tile, TileRadius, TileRadius);
    const qreal inset = (TileSide - SymbolSide) / 2.0;
    paintSymbol(painter, tile.adjusted(inset, inset, -inset, -inset), m_message.symbol,
                Theme::tone(m_message.tone, palette()));
}

void MessageCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

void MessageCard::placeButtons()
{
    // Beside the words only while these keep enough to be read at ease.
    const int words = width() - 2 * Theme::CardPadding - TileSide - 2 * 3 * Theme::Grid -
                      m_buttons->sizeHint().width();
    const bool isRoomy = words >= LeastWords;
    const auto direction = isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_content->direction() == direction)
        return;
    m_content->setDirection(direction);
    m_buttons->setWrapping(!isRoomy);
    m_content->setAlignment(m_buttons, isRoomy ? Qt::AlignVCenter : Qt::AlignLeft);
}

} // namespace Lanyard
