// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinform.h"

#include "ui/actionbutton.h"
#include "ui/addresslineprompt.h"
#include "ui/copybutton.h"
#include "ui/linkbutton.h"
#include "ui/messagecard.h"
#include "ui/plainlabel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int DetailRows = 6;

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , heading(new PlainLabel(u"heading"_s, this))
    , sentence(new PlainLabel(u"sentence"_s, this))
    , open(new ActionButton(u"openBrowser"_s, ActionButton::Kind::Primary, this))
    , copy(new CopyButton(u"copyLink"_s, this))
    , card(new MessageCard(u"state"_s, this))
    , unlock(new ActionButton(u"unlock"_s, ActionButton::Kind::Plain, card))
    , retry(new ActionButton(u"retry"_s, ActionButton::Kind::Plain, card))
    , paste(new AddressLinePrompt(this))
    , details(new LinkButton(u"details"_s, this))
    , startOver(new ActionButton(u"startOver"_s, ActionButton::Kind::Plain, this))
    , close(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
    , m_detailLines(new QPlainTextEdit(this))
{
    card->addButton(unlock);
    card->addButton(retry);
    details->setCheckable(true);
    setUpDetails();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::Grid);
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::PagePadding, Theme::PagePadding, Theme::PagePadding, 0);
    column->setSpacing(3 * Theme::Grid);
    column->addWidget(heading);
    column->addWidget(sentence);
    column->addLayout(buttons);
    column->addWidget(card);
    column->addWidget(paste);
    column->addStretch(1);
    column->addWidget(m_detailLines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Theme::Grid);
    layout->addLayout(column, 1);
    layout->addLayout(footRow());
    setTabOrder();
    applyTheme();
    retranslate();
}

void SignInForm::setUpDetails()
{
    // A field and no label: it breaks long addresses anywhere, and scrolls instead of growing.
    m_detailLines->setObjectName(u"detailLines"_s);
    m_detailLines->setReadOnly(true);
    m_detailLines->setTabChangesFocus(true);
    m_detailLines->setFrameShape(QFrame::NoFrame);
    m_detailLines->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_detailLines->setLayoutDirection(Qt::LeftToRight); // addresses and English
    m_detailLines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_detailLines->document()->setDocumentMargin(0);
    m_detailLines->viewport()->setAutoFillBackground(false);
    m_detailLines->hide();
    connect(details, &LinkButton::toggled, this, [this](bool isOpen) {
        m_detailLines->setVisible(isOpen);
        Q_EMIT detailsToggled();
    });
}

QHBoxLayout *SignInForm::footRow()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, Theme::PagePadding);
    foot->setSpacing(0); // spaces of its own, which change sides with the language
    foot->addSpacing(Theme::PagePadding - LinkButton::Padding); // words in line with words
    foot->addWidget(details);
    foot->addStretch();
    foot->addWidget(startOver);
    foot->addSpacing(2 * Theme::Grid);
    foot->addWidget(close);
    foot->addSpacing(Theme::PagePadding);
    return foot;
}

void SignInForm::setTabOrder()
{
    const QList<QWidget *> order{open,    copy,          unlock,    retry, paste,
                                 details, m_detailLines, startOver, close};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

void SignInForm::setDetails(const QString &lines)
{
    if (m_detailLines->toPlainText() != lines)
        m_detailLines->setPlainText(lines);
}

void SignInForm::showLinkButtons(bool isShown)
{
    sentence->setVisible(isShown);
    open->setVisible(isShown);
    copy->setVisible(isShown);
}

void SignInForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInForm::applyTheme()
{
    heading->setFont(Theme::headFont(font()));
    m_detailLines->setFont(Theme::smallFont(font()));
    m_detailLines->setFixedHeight(DetailRows * QFontMetrics(m_detailLines->font()).lineSpacing());
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, Theme::secondaryText(palette()));
    quiet.setColor(QPalette::Base, Qt::transparent);
    m_detailLines->setPalette(quiet);
}

void SignInForm::retranslate()
{
    copy->setLabel(tr("&Copy link"));
    unlock->setText(tr("&Unlock…"));
    details->setText(tr("&Details"));
    startOver->setText(tr("&Start over"));
    m_detailLines->setAccessibleName(tr("Details"));
}

} // namespace Lanyard
