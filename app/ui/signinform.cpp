// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinform.h"

#include "ui/actionbutton.h"
#include "ui/addresslineprompt.h"
#include "ui/copybutton.h"
#include "ui/linkbutton.h"
#include "ui/messagecard.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QLabel *wrappedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , heading(wrappedLabel(u"heading"_s, this))
    , sentence(wrappedLabel(u"sentence"_s, this))
    , open(new ActionButton(u"openBrowser"_s, ActionButton::Kind::Primary, this))
    , copy(new CopyButton(u"copyLink"_s, this))
    , card(new MessageCard(u"state"_s, this))
    , unlock(new ActionButton(u"unlock"_s, ActionButton::Kind::Plain, card))
    , retry(new ActionButton(u"retry"_s, ActionButton::Kind::Plain, card))
    , paste(new AddressLinePrompt(this))
    , details(new LinkButton(u"details"_s, this))
    , startOver(new ActionButton(u"startOver"_s, ActionButton::Kind::Plain, this))
    , close(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
    , m_detailLines(wrappedLabel(u"detailLines"_s, this))
{
    card->addButton(unlock);
    card->addButton(retry);
    details->setCheckable(true);
    m_detailLines->setTextInteractionFlags(Qt::TextSelectableByMouse |
                                           Qt::TextSelectableByKeyboard);
    m_detailLines->setLayoutDirection(Qt::LeftToRight); // addresses and English
    m_detailLines->hide();
    connect(details, &LinkButton::toggled, this, [this](bool isOpen) {
        m_detailLines->setVisible(isOpen);
        Q_EMIT detailsToggled();
    });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::Grid);
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::PagePadding, Theme::PagePadding, Theme::PagePadding,
                               Theme::PagePadding);
    layout->setSpacing(3 * Theme::Grid);
    layout->addWidget(heading);
    layout->addWidget(sentence);
    layout->addLayout(buttons);
    layout->addWidget(card);
    layout->addWidget(paste);
    layout->addStretch(1);
    layout->addWidget(m_detailLines);
    layout->addLayout(footRow());
    setTabOrder();
    applyTheme();
    retranslate();
}

QHBoxLayout *SignInForm::footRow()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(2 * Theme::Grid);
    foot->addWidget(details);
    foot->addStretch();
    foot->addWidget(startOver);
    foot->addWidget(close);
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
    if (m_detailLines->text() != lines)
        m_detailLines->setText(lines);
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
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::secondaryText(palette()));
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
