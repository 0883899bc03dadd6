// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusbanner.h"

#include "ui/actionbutton.h"
#include "ui/messagecard.h"

#include <QVBoxLayout>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

/// Steps that mend what the banner is about; the others only look again.
bool isMending(NextStep step)
{
    return step == NextStep::SignIn || step == NextStep::SignInAgain || step == NextStep::Unlock;
}

QString stepName(NextStep step)
{
    switch (step) {
    case NextStep::SignIn:
        return u"bannerSignIn"_s;
    case NextStep::SignInAgain:
        return u"bannerSignInAgain"_s;
    case NextStep::Refresh:
        return u"bannerRefresh"_s;
    case NextStep::Unlock:
        return u"bannerUnlock"_s;
    case NextStep::RetryKeychain:
        return u"bannerRetryKeychain"_s;
    case NextStep::OpenDashboard:
        return u"bannerOpenDashboard"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

StatusBanner::StatusBanner(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"statusBanner"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    setSteps({});
}

void StatusBanner::setText(const StatusText &text)
{
    setSteps(text.nextSteps);
    CardMessage message;
    message.symbol = text.symbol;
    message.tone = text.tone;
    message.heading = text.heading;
    message.explanation = text.explanation;
    m_card->setMessage(message);
    m_card->setToolTip(text.exactTime);
}

void StatusBanner::setSteps(const QList<NextStep> &steps)
{
    if (m_card != nullptr && m_steps == steps)
        return; // a button keeps the focus while the words around it change
    m_steps = steps;
    if (m_card != nullptr) { // a click on one of its buttons may have led here
        m_card->hide();
        m_layout->removeWidget(m_card);
        m_card->deleteLater();
    }
    m_card = new MessageCard(u"banner"_s, this);
    m_layout->addWidget(m_card);
    bool hasPrimary = false;
    for (const NextStep step : steps) {
        addStep(step, !hasPrimary && isMending(step));
        hasPrimary = hasPrimary || isMending(step);
    }
}

void StatusBanner::addStep(NextStep step, bool isPrimary)
{
    auto *button = new ActionButton(stepName(step), isPrimary ? ActionButton::Kind::Primary
                                                              : ActionButton::Kind::Plain);
    button->setText(nextStepText(step));
    connect(button, &ActionButton::clicked, this, [this, step] { Q_EMIT nextStepRequested(step); });
    m_card->addButton(button);
}

} // namespace Lanyard
