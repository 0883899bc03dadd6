// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticestrip.h"

#include "ui/actionbutton.h"
#include "ui/announcement.h"
#include "ui/symbolbutton.h"
#include "ui/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr int NoticeSymbol = 18;
constexpr int MostLines = 6;

Symbol noticeSymbol(Tone tone)
{
    switch (tone) {
    case Tone::Good:
    case Tone::Neutral:
        return Symbol::TickInRing;
    case Tone::Attention:
    case Tone::Broken:
        return Symbol::Triangle;
    }
    Q_UNREACHABLE();
}

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent)
    : QWidget(parent)
    , m_symbol(new QWidget)
    , m_heading(new TextLabel(TextLabel::Kind::Strong))
    , m_explanation(new TextLabel(TextLabel::Kind::Small))
    , m_scroll(new QScrollArea)
    , m_button(new ActionButton(u"noticeStep"_s))
{
    setObjectName(u"noticeStrip"_s);
    m_symbol->setFixedSize(NoticeSymbol, NoticeSymbol);
    m_heading->setObjectName(u"noticeHeading"_s);
    m_heading->setWordWrap(true);
    m_explanation->setObjectName(u"noticeExplanation"_s);
    m_scroll->setObjectName(u"noticeScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_explanation->setAutoFillBackground(false);
    m_scroll->setWidget(m_explanation);
    m_explanation->setAutoFillBackground(false); // which setWidget() has turned on
    auto *close = new SymbolButton(Symbol::Cross, tr("Close this note"));
    close->setObjectName(u"noticeClose"_s);
    connect(close, &SymbolButton::clicked, this, &QWidget::hide);
    m_button->setText(nextStepText(NextStep::Unlock)); // no control is ever without a name
    connect(m_button, &ActionButton::clicked, this, [this] {
        if (m_step)
            Q_EMIT nextStepRequested(*m_step);
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_heading);
    words->addWidget(m_scroll);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::CardPadding, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_symbol);
    row->addLayout(words, 1);
    row->addWidget(m_button);
    row->addWidget(close);
    hide();
}

void NoticeStrip::setNotice(Tone tone, const QString &heading, const QString &explanation,
                            std::optional<NextStep> step)
{
    m_step = step;
    m_button->setVisible(step.has_value());
    if (step)
        m_button->setText(nextStepText(*step));
    m_tone = tone;
    m_heading->setText(heading);
    m_explanation->setText(explanation);
    m_scroll->setVisible(!explanation.isEmpty());
    m_scroll->setAccessibleName(heading);
    const QString sentence =
        heading.isEmpty() ? QString() : (heading + u". "_s + explanation).trimmed();
    setAccessibleName(sentence);
    setVisible(!heading.isEmpty());
    if (!heading.isEmpty())
        announce(this, sentence);
    layout()->activate(); // the button takes room from the words
    fitExplanation();
    update();
}

void NoticeStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitExplanation();
}

/// As high as the words, up to a few lines: the accounts stay in sight.
void NoticeStrip::fitExplanation()
{
    const int needed = m_explanation->heightForWidth(m_scroll->viewport()->width());
    const int most = MostLines * m_explanation->fontMetrics().lineSpacing();
    const int height = qBound(1, needed, most);
    if (m_scroll->height() != height || m_scroll->minimumHeight() != height)
        m_scroll->setFixedHeight(height);
    m_scroll->setFocusPolicy(needed > most ? Qt::TabFocus : Qt::NoFocus);
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::toneSoft(m_tone, palette()));
    painter.fillRect(QRect(0, 0, width(), 1), Theme::hairline(palette()));
    paintSymbol(painter, m_symbol->geometry(), noticeSymbol(m_tone),
                Theme::tone(m_tone, palette()));
}

} // namespace Lanyard
