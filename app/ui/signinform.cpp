// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinform.h"

#include "ui/actionbutton.h"
#include "ui/addresslineprompt.h"
#include "ui/copybutton.h"
#include "ui/linkbutton.h"
#include "ui/messagecard.h"
#include "ui/plainlabel.h"
#include "ui/signinstate.h"
#include "ui/signintext.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int DetailRows = 6;

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , open(new ActionButton(u"openBrowser"_s, ActionButton::Kind::Primary, this))
    , copy(new CopyButton(u"copyLink"_s, this))
    , paste(new AddressLinePrompt(this))
    , startOver(new ActionButton(u"startOver"_s, ActionButton::Kind::Plain, this))
    , close(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
    , m_heading(new PlainLabel(u"heading"_s, this))
    , m_sentence(new PlainLabel(u"sentence"_s, this))
    , m_card(new MessageCard(u"state"_s, this))
    , m_details(new LinkButton(u"details"_s, this))
    , m_detailLines(new QPlainTextEdit(this))
{
    unlock = new ActionButton(u"unlock"_s, ActionButton::Kind::Plain, m_card);
    retry = new ActionButton(u"retry"_s, ActionButton::Kind::Plain, m_card);
    m_card->addButton(unlock);
    m_card->addButton(retry);
    setUpDetails();
    connect(paste, &AddressLinePrompt::opened, this, &SignInForm::heightChanged);
    layOut();
    setTabOrder();
    applyTheme();
}

void SignInForm::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::Grid);
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::PagePadding, Theme::PagePadding, Theme::PagePadding, 0);
    column->setSpacing(3 * Theme::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_card);
    column->addWidget(paste);
    column->addStretch(1);
    column->addWidget(m_detailLines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Theme::Grid);
    layout->addLayout(column, 1);
    layout->addLayout(footRow());
}

QHBoxLayout *SignInForm::footRow()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, 0, Theme::PagePadding);
    foot->setSpacing(0); // spaces of its own, which change sides with the language
    foot->addSpacing(Theme::PagePadding - LinkButton::Padding); // words in line with words
    foot->addWidget(m_details);
    foot->addStretch();
    foot->addWidget(startOver);
    foot->addSpacing(2 * Theme::Grid);
    foot->addWidget(close);
    foot->addSpacing(Theme::PagePadding);
    return foot;
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
    m_details->setCheckable(true);
    connect(m_details, &LinkButton::toggled, this, [this](bool isOpen) {
        m_detailLines->setVisible(isOpen);
        Q_EMIT heightChanged();
    });
}

void SignInForm::setTabOrder()
{
    const QList<QWidget *> order{open,      copy,          unlock,    retry, paste,
                                 m_details, m_detailLines, startOver, close};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

int SignInForm::neededHeight(int width) const
{
    layout()->activate();
    return layout()->totalHeightForWidth(width);
}

void SignInForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void SignInForm::applyTheme()
{
    m_heading->setFont(Theme::headFont(font()));
    m_detailLines->setFont(Theme::smallFont(font()));
    m_detailLines->setFixedHeight(DetailRows * QFontMetrics(m_detailLines->font()).lineSpacing());
    QPalette quiet = palette();
    quiet.setColor(QPalette::Text, Theme::secondaryText(palette()));
    quiet.setColor(QPalette::Base, Qt::transparent);
    m_detailLines->setPalette(quiet);
}

void SignInForm::render(const SignInState &state)
{
    m_heading->setText(tr("Sign in to %1", "service's name").arg(state.service));
    renderLink(state);
    renderMessage(state);
    renderNextSteps(state);
    renderFoot(state);
    renderPrimary(state);
}

void SignInForm::renderMessage(const SignInState &state)
{
    m_card->setMessage(state.message());
}

void SignInForm::renderLink(const SignInState &state)
{
    if (state.expected) {
        //: %1 is the service's name, %2 the person: "Ada Lindqvist (ada@example.org)"
        m_sentence->setText(
            tr("Your browser opens the %1 page. Sign in there as %2; Lanyard "
               "notices by itself.")
                .arg(state.service, SignInText::personWithAddress(*state.expected)));
    } else {
        //: %1 is the service's name
        m_sentence->setText(
            tr("Your browser opens the %1 page. Sign in there; Lanyard notices by itself.")
                .arg(state.service));
    }
    open->setText(state.isLinkOut ? tr("&Open again") : tr("&Open browser"));
    copy->setLabel(tr("&Copy link"));
    const bool isOver = state.failure || state.outcome;
    for (QWidget *widget : QWidgetList{m_sentence, open, copy})
        widget->setVisible(!isOver);
    for (QWidget *widget : QWidgetList{open, copy})
        widget->setEnabled(state.isWaiting());
    paste->setVisible(state.isWaiting());
    paste->setExample(state.redirectUri());
}

void SignInForm::renderNextSteps(const SignInState &state)
{
    unlock->setText(tr("&Unlock…"));
    unlock->setVisible(state.isLocked());
    retry->setVisible(state.offersRetry());
    if (state.isOtherPerson())
        //: %1 is the person who was expected
        retry->setText(tr("&Try again as %1").arg(SignInText::person(*state.expected)));
    else if (state.failure && state.failure->kind == ErrorKind::DeadlinePassed)
        retry->setText(tr("&Get a new link"));
    else
        retry->setText(tr("&Try again"));
}

void SignInForm::renderFoot(const SignInState &state)
{
    startOver->setText(tr("&Start over"));
    startOver->setVisible(!state.outcome);
    close->setText(!state.outcome ? tr("Cancel") : state.isSettled() ? tr("Done") : tr("Close"));
    m_details->setText(tr("&Details"));
    m_detailLines->setAccessibleName(tr("Details"));
    const QString lines = state.details().join(u'\n');
    if (m_detailLines->toPlainText() != lines)
        m_detailLines->setPlainText(lines);
}

void SignInForm::renderPrimary(const SignInState &state)
{
    ActionButton *primary = open;
    if (state.outcome)
        primary = state.isOtherPerson() ? retry : close;
    else if (state.isLocked())
        primary = unlock;
    else if (state.failure)
        primary = state.offersRetry() ? retry : startOver;
    primary->setKind(ActionButton::Kind::Primary);
    // The focus never stays on what has gone or rests, and follows the primary until the user moves
    // it.
    const QWidget *focused = window()->focusWidget();
    if (!focused || !focused->isVisibleTo(window()) || !focused->isEnabled() ||
        focused == m_focusedByForm) {
        m_focusedByForm = primary->isEnabled() ? primary : close;
        m_focusedByForm->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace Lanyard
