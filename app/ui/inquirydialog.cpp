// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquirydialog.h"

#include "ui/actionbutton.h"
#include "ui/announcement.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int InquiryWidth = 480;
constexpr int TallestAnswer = 360;

} // namespace

InquiryDialog::InquiryDialog(const Question &question, QWidget *parent)
    : DialogShell(u"inquiryDialog"_s, parent)
    , m_question(question)
    , m_steps(new StepList(u"answer"_s))
    , m_scroll(new QScrollArea(this))
    , m_again(new ActionButton(u"askAgain"_s, ActionButton::Kind::Plain, this))
    , m_close(new ActionButton(u"close"_s, ActionButton::Kind::Plain, this))
{
    setMinimumWidth(InquiryWidth);
    m_scroll->setObjectName(u"answerScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(m_steps);
    m_steps->setAutoFillBackground(false);
    content()->addWidget(m_scroll, 1);
    buttons()->addButton(m_again, QDialogButtonBox::ActionRole);
    buttons()->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(m_again, &QPushButton::clicked, this, &InquiryDialog::ask);
    m_close->setFocus();
    retranslate();
    ask();
}

void InquiryDialog::ask()
{
    m_isWaiting = true;
    m_again->setEnabled(false);
    //: Shown while a service is being asked
    tell({.steps = {{.isWaiting = true, .text = tr("Asking…")}}});
    m_question.ask(this, [this](const InquiryAnswer &answer) {
        m_isWaiting = false;
        m_again->setEnabled(true);
        tell(answer);
        announce(this, answer.text.isEmpty() ? answer.steps.first().text : answer.text);
    });
}

void InquiryDialog::tell(const InquiryAnswer &answer)
{
    setText(answer.text);
    m_steps->setSteps(answer.steps);
    const int width = InquiryWidth - 2 * Theme::PagePadding;
    const int needed = m_steps->layout()->totalHeightForWidth(width);
    m_scroll->setMinimumHeight(qMin(needed + Theme::Grid, TallestAnswer));
    if (!isVisible())
        return;
    layout()->activate();
    resize(this->width(), layout()->totalHeightForWidth(this->width()));
}

void InquiryDialog::retranslate()
{
    setWindowTitle(m_question.title);
    setHeading(m_question.heading);
    m_scroll->setAccessibleName(tr("Answer"));
    m_again->setText(tr("Ask again"));
    m_close->setText(tr("Close"));
}

} // namespace Lanyard
