// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinform.h"

#include "ui/actionbutton.h"
#include "ui/addresslineprompt.h"
#include "ui/copybutton.h"
#include "ui/devicecodepanel.h"
#include "ui/identitypanel.h"
#include "ui/keyprompt.h"
#include "ui/keytext.h"
#include "ui/linkbutton.h"
#include "ui/messagecard.h"
#include "ui/routelinks.h"
#include "ui/signindetails.h"
#include "ui/signinstate.h"
#include "ui/signintext.h"
#include "ui/textlabel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Lanyard {

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextLabel::Kind::Head, this))
    , m_sentence(new TextLabel(TextLabel::Kind::Body, this))
    , m_open(new ActionButton(u"openBrowser"_s, ActionButton::Kind::Primary, this))
    , m_openIn(new ActionButton(u"openIn"_s, ActionButton::Kind::Plain, this))
    , m_copy(new CopyButton(u"copyLink"_s, this))
    , m_device(new DeviceCodePanel(this))
    , m_key(new KeyPrompt(this))
    , m_card(new MessageCard(u"state"_s, this))
    , m_unlock(new ActionButton(u"unlock"_s, ActionButton::Kind::Plain, m_card))
    , m_useCode(new ActionButton(u"useCodeInstead"_s, ActionButton::Kind::Plain, m_card))
    , m_retry(new ActionButton(u"retry"_s, ActionButton::Kind::Plain, m_card))
    , m_identity(new IdentityPanel(this))
    , m_paste(new AddressLinePrompt(this))
    , m_routes(new RouteLinks(this))
    , m_details(new LinkButton(u"details"_s, this))
    , m_detailsPart(new SignInDetails(this))
    , m_startOver(new ActionButton(u"startOver"_s, ActionButton::Kind::Plain, this))
    , m_close(new ActionButton(u"cancel"_s, ActionButton::Kind::Plain, this))
{
    m_heading->setObjectName(u"heading"_s);
    m_heading->setWordWrap(true);
    m_sentence->setObjectName(u"sentence"_s);
    m_sentence->setWordWrap(true);
    for (ActionButton *button : {m_unlock, m_useCode, m_retry})
        m_card->addButton(button);
    setUpDetails();
    connect(m_paste, &AddressLinePrompt::opened, this, &SignInForm::heightChanged);
    connect(m_key, &KeyPrompt::heightChanged, this, &SignInForm::heightChanged);
    layOut();
}

void SignInForm::setBrowserMenu(QMenu *menu)
{
    m_openIn->setMenu(menu);
}

QHBoxLayout *SignInForm::browserRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Theme::Grid);
    row->addWidget(m_open);
    row->addWidget(m_openIn);
    row->addWidget(m_copy);
    row->addStretch();
    return row;
}

void SignInForm::layOut()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(Theme::PagePadding, Theme::PagePadding, Theme::PagePadding, 0);
    column->setSpacing(3 * Theme::Grid);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addLayout(browserRow());
    column->addWidget(m_device);
    column->addWidget(m_key);
    column->addWidget(m_card);
    column->addWidget(m_identity);
    column->addWidget(m_paste);
    column->addWidget(m_routes);
    column->addStretch(1);
    column->addWidget(m_detailsPart);
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
    for (QWidget *widget : QWidgetList{m_details, m_startOver, m_close})
        widget->raise(); // readers come to the foot last, as the eye does
    return foot;
}

void SignInForm::setUpDetails()
{
    m_detailsPart->hide();
    connect(m_details, &LinkButton::clicked, this, [this] {
        m_detailsPart->setVisible(m_detailsPart->isHidden());
        Q_EMIT heightChanged();
    });
}

int SignInForm::neededHeight(int width) const
{
    layout()->activate();
    // Without a wrapped label there is no height for a width, and Qt answers -1.
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                         : layout()->totalMinimumSize().height();
}

void SignInForm::render(const SignInState &state)
{
    m_heading->setText(tr("Sign in to %1", "service's name").arg(state.service));
    renderSentence(state);
    renderBrowser(state);
    renderRoutes(state);
    renderMessage(state);
    renderNextSteps(state);
    renderFoot(state);
    renderPrimary(state);
}

void SignInForm::renderMessage(const SignInState &state)
{
    m_card->setMessage(state.message());
}

void SignInForm::renderSentence(const SignInState &state)
{
    m_sentence->setText(SignInText::sentence(state));
    m_sentence->setVisible(!state.isOver() && !state.question && !state.isHeld());
}

void SignInForm::renderBrowser(const SignInState &state)
{
    const QString named = QString(state.browserName).replace(u'&', u"&&"_s);
    if (named.isEmpty())
        m_open->setText(state.isLinkOut ? tr("&Open again") : tr("&Open browser"));
    else
        //: %1 is a browser's name: "Firefox · Work"
        m_open->setText(tr("&Open %1").arg(named));
    //: Opens a menu of browsers
    m_openIn->setText(tr("Open &in…"));
    m_copy->setLabel(tr("&Copy link"));
    const bool isShown = state.isShown(SignInRoute::Browser) && !state.portProblem;
    for (QWidget *widget : QWidgetList{m_open, m_openIn, m_copy}) {
        widget->setVisible(isShown);
        widget->setEnabled(state.isWaiting());
    }
    m_paste->setVisible(isShown && state.isWaiting());
    m_paste->setExample(state.redirectUri());
    m_paste->setProblem(state.pasteMistake ? PasteMistake::words(*state.pasteMistake, state.service)
                                           : QString());
}

void SignInForm::renderRoutes(const SignInState &state)
{
    m_device->render(state.device);
    // Stands there before its code does, so that nothing jumps when that comes.
    m_device->setVisible(state.isShown(SignInRoute::DeviceCode) &&
                         (state.device.code || !state.device.failure));
    m_key->setVisible(state.isShown(SignInRoute::ApiKey) && state.isPending());
    m_key->setService(state.service, state.keyPrefix);
    m_key->setChecking(state.isCheckingKey);
    m_key->setPageOffered(!state.dashboard.isEmpty());
    m_key->setProblem(state.keyFailure
                          ? KeyText::problem(*state.keyFailure, state.service, state.keyPrefix)
                          : QString());
    m_identity->setVisible(state.question.has_value());
    if (state.question)
        m_identity->render(*state.question);
    m_routes->render(state);
}

void SignInForm::renderNextSteps(const SignInState &state)
{
    m_unlock->setText(tr("&Unlock…"));
    m_unlock->setVisible(state.isLocked());
    m_useCode->setText(tr("&Use a code instead"));
    m_useCode->setVisible(state.offersCodeInstead());
    m_retry->setText(state.retryLabel());
    m_retry->setVisible(state.offersRetry());
}

void SignInForm::renderFoot(const SignInState &state)
{
    m_startOver->setText(tr("&Start over"));
    // Before anything was done there is nothing to start over with.
    m_startOver->setVisible(!state.outcome && !state.question && !state.isDiscarded() &&
                            (!state.isHeld() || state.isGranted));
    m_close->setText(!state.outcome ? tr("Cancel") : state.isSettled() ? tr("Done") : tr("Close"));
    m_details->setText(tr("&Details"));
    m_detailsPart->render(state.timeline, state.details());
}

ActionButton *SignInForm::primaryFor(const SignInState &state) const
{
    if (state.question)
        return m_identity->keepButton();
    if (state.outcome)
        return m_close;
    if (state.isLocked())
        return m_unlock;
    if (state.failure)
        return state.offersRetry() ? m_retry : m_startOver;
    if (state.offersCodeInstead())
        return m_useCode;
    if (state.offersRetry())
        return m_retry;
    switch (state.route) {
    case SignInRoute::Browser:
        return m_open;
    case SignInRoute::DeviceCode:
        return m_device->openButton();
    case SignInRoute::ApiKey:
        return m_key->continueButton();
    }
    return m_close;
}

void SignInForm::renderPrimary(const SignInState &state)
{
    ActionButton *primary = primaryFor(state);
    primary->setKind(ActionButton::Kind::Primary);
    m_primaryFocus = primary;
    if (primary == m_key->continueButton())
        m_primaryFocus = m_key->field();
    // The focus never stays on what has gone or rests, and follows the primary until the user moves
    // it.
    const QWidget *focused = window()->focusWidget();
    if (!focused || !focused->isVisibleTo(window()) || !focused->isEnabled() ||
        focused == m_focusedByForm)
        focusPrimary();
}

void SignInForm::focusPrimary()
{
    m_focusedByForm = m_primaryFocus->isEnabled() ? m_primaryFocus : m_close;
    m_focusedByForm->setFocus(Qt::OtherFocusReason);
}

} // namespace Lanyard
