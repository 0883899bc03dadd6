// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinform.h"

#include "ui/actionbutton.h"
#include "ui/addresslineprompt.h"
#include "ui/copybutton.h"
#include "ui/linkbutton.h"
#include "ui/messagecard.h"
#include "ui/signinstate.h"
#include "ui/signintext.h"
#include "ui/textlabel.h"
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
    , m_heading(new TextLabel(TextLabel::Kind::Head, this))
    , m_sentence(new TextLabel(TextLabel::Kind::Body, this))
    , m_open(new ActionButton(u"openBrowser"_s, ActionButton::Kind::Primary, this))
    , m_copy(new CopyButton(u"copyLink"_s, this))
    , m_card(new MessageCard(u"state"_s, this))
    , m_unlock(new ActionButton(u"unlock"_s, ActionButton::Kind::Plain, m_card))
    , m_retry(new ActionButton(u"retry"_s, ActionButton::Kind::Plain, m_card))
    , m_paste(new AddressLinePrompt(this))
    , m_detailLines(new QPlainTextEdit(this))
    , m_details(new LinkButton(u"details"_s, this))
    , m_startOver(new ActionButton(u"startOver"_s, ActionButton::Kind::Plain, this))
    , m_close(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    m_heading->setObjectName(u"heading"_s);
    m_heading->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    m_card->addButton(m_unlock);
    m_card->addButton(m_retry);
    setUpDetails();
    connect(m_paste, &AddressLinePrompt::opened, this, &SignInForm::heightChanged);
    layOut();
    setTabOrder();
    applyTheme();
}

void SignInForm::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Theme::Grid);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::PagePadding, Theme::PagePadding, Theme::PagePadding, 0);
    column->setSpacing(3 * Theme::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_card);
    column->addWidget(m_paste);
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
    foot->addWidget(m_startOver);
    foot->addSpacing(2 * Theme::Grid);
    foot->addWidget(m_close);
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
    connect(m_details, &LinkButton::clicked, this, [this] {
        m_detailLines->setVisible(m_detailLines->isHidden());
        Q_EMIT heightChanged();
    });
}

void SignInForm::setTabOrder()
{
    const QList<QWidget *> order{m_open,    m_copy,        m_unlock,    m_retry, m_paste,
                                 m_details, m_detailLines, m_startOver, m_close};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

int SignInForm::neededHeight(int width) const
{
    layout()->activate();
    // Without a wrapped label there is no height for a width, and Qt answers -1.
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalMinimumSize().height();
}

void SignInForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

void SignInForm::applyTheme()
{
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
    m_open->setText(state.isLinkOut ? tr("&Open again") : tr("&Open browser"));
    m_copy->setLabel(tr("&Copy link"));
    const bool isOver = state.failure || state.outcome;
    for (QWidget *widget : QWidgetList{m_sentence, m_open, m_copy})
        widget->setVisible(!isOver);
    for (QWidget *widget : QWidgetList{m_open, m_copy})
        widget->setEnabled(state.isWaiting());
    m_paste->setVisible(state.isWaiting());
    m_paste->setExample(state.redirectUri());
    m_paste->setProblem(state.pasteMistake ? PasteMistake::words(*state.pasteMistake, state.service)
                                           : QString());
}

void SignInForm::renderNextSteps(const SignInState &state)
{
    m_unlock->setText(tr("&Unlock…"));
    m_unlock->setVisible(state.isLocked());
    m_retry->setVisible(state.offersRetry());
    if (state.isOtherPerson())
        //: %1 is the person who was expected
        m_retry->setText(tr("&Try again as %1").arg(SignInText::person(*state.expected)));
    else if (state.failure && state.failure->kind == ErrorKind::DeadlinePassed)
        m_retry->setText(tr("&Get a new link"));
    else
        m_retry->setText(tr("&Try again"));
}

void SignInForm::renderFoot(const SignInState &state)
{
    m_startOver->setText(tr("&Start over"));
    m_startOver->setVisible(!state.outcome);
    m_close->setText(!state.outcome ? tr("Cancel") : state.isSettled() ? tr("Done") : tr("Close"));
    m_details->setText(tr("&Details"));
    m_detailLines->setAccessibleName(tr("Details"));
    const QString lines = state.details().join(u'\n');
    if (m_detailLines->toPlainText() != lines)
        m_detailLines->setPlainText(lines);
}

void SignInForm::renderPrimary(const SignInState &state)
{
    ActionButton *primary = m_open;
    if (state.outcome)
        primary = state.isOtherPerson() ? m_retry : m_close;
    else if (state.isLocked())
        primary = m_unlock;
    else if (state.failure)
        primary = state.offersRetry() ? m_retry : m_startOver;
    primary->setKind(ActionButton::Kind::Primary);
    // The focus never stays on what has gone or rests, and follows the primary until the user moves
    // it.
    const QWidget *focused = window()->focusWidget();
    if (!focused || !focused->isVisibleTo(window()) || !focused->isEnabled() ||
        focused == m_focusedByForm) {
        m_focusedByForm = primary->isEnabled() ? primary : m_close;
        m_focusedByForm->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace Lanyard
