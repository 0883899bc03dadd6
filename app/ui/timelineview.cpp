// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timelineview.h"

#include "ui/copybutton.h"
#include "ui/textlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using Leg = AttemptTimeline::Leg;
using Outcome = AttemptTimeline::Outcome;

QString legText(Leg leg)
{
    switch (leg) {
    case Leg::Listener:
        return QCoreApplication::translate("TimelineView", "Port for the answer");
    case Leg::Browser:
        return QCoreApplication::translate("TimelineView", "Link for the browser");
    case Leg::Callback:
        return QCoreApplication::translate("TimelineView", "Answer from the browser");
    case Leg::State:
        return QCoreApplication::translate("TimelineView", "The answer belongs to this sign-in");
    case Leg::DeviceCode:
        return QCoreApplication::translate("TimelineView", "Code to type in");
    case Leg::Poll:
        return QCoreApplication::translate("TimelineView", "Asking whether it was approved");
    case Leg::Key:
        return QCoreApplication::translate("TimelineView", "Key");
    case Leg::Name:
        return QCoreApplication::translate("TimelineView", "Name of the server");
    case Leg::Tls:
        return QCoreApplication::translate("TimelineView", "Secure connection");
    case Leg::Token:
        return QCoreApplication::translate("TimelineView", "Token");
    case Leg::Who:
        return QCoreApplication::translate("TimelineView", "Who signed in");
    case Leg::Decision:
        return QCoreApplication::translate("TimelineView", "Choice between two people");
    case Leg::Keychain:
        return QCoreApplication::translate("TimelineView", "Keychain");
    case Leg::End:
        return QCoreApplication::translate("TimelineView", "End of the sign-in");
    }
    return {};
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Began:
        //: What came of one leg of a sign-in: it was begun
        return QCoreApplication::translate("TimelineView", "begun");
    case Outcome::Passed:
        //: What came of one leg of a sign-in: it went well
        return QCoreApplication::translate("TimelineView", "fine");
    case Outcome::Failed:
        //: What came of one leg of a sign-in
        return QCoreApplication::translate("TimelineView", "failed");
    }
    return {};
}

Step stepFor(const AttemptTimeline::Entry &entry, const QLocale &locale)
{
    Step step;
    switch (entry.outcome) {
    case Outcome::Began:
        break;
    case Outcome::Passed:
        step.symbol = Symbol::TickInRing;
        step.tone = Tone::Good;
        break;
    case Outcome::Failed:
        step.symbol = Symbol::Triangle;
        step.tone = Tone::Broken;
        break;
    }
    //: A leg of a sign-in, and what came of it: "Token: failed"
    step.text = QCoreApplication::translate("TimelineView", "%1: %2")
                    .arg(legText(entry.leg), outcomeText(entry.outcome));
    if (entry.count > 1)
        step.text =
            //: %1 is "Asking whether it was approved: begun"
            QCoreApplication::translate("TimelineView", "%1 (%n times)", nullptr, entry.count)
                .arg(step.text);
    step.explanation = entry.note;
    //: Seconds since a sign-in began; keep it short
    step.aside = QCoreApplication::translate("TimelineView", "%1 s")
                     .arg(locale.toString(double(entry.at.count()) / 1000, 'f', 1));
    return step;
}

} // namespace

QList<Step> timelineSteps(const AttemptTimeline &timeline, const QLocale &locale)
{
    QList<Step> steps;
    for (const AttemptTimeline::Entry &entry : timeline.entries())
        steps.append(stepFor(entry, locale));
    return steps;
}

QString timelineAnswer(const AttemptTimeline &timeline)
{
    if (const auto failure = timeline.failure())
        //: %1 is a leg of a sign-in: "Secure connection"
        return QCoreApplication::translate("TimelineView", "It stopped at: %1")
            .arg(legText(failure->leg));
    return QCoreApplication::translate("TimelineView", "Nothing failed");
}

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_answer(new TextLabel(TextLabel::Kind::Strong))
    , m_steps(new StepList(u"timelineSteps"_s))
    , m_copy(new CopyButton(u"copyTimeline"_s))
{
    setObjectName(u"timelineView"_s);
    m_answer->setObjectName(u"timelineAnswer"_s);
    m_answer->setWordWrap(true);
    m_copy->setContent([this] { return m_timeline.text(); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::Grid);
    column->addWidget(m_answer);
    column->addWidget(m_steps);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    retranslate();
}

void TimelineView::setTimeline(const AttemptTimeline &timeline)
{
    m_timeline = timeline;
    retranslate();
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelineView::retranslate()
{
    m_answer->setText(timelineAnswer(m_timeline));
    m_steps->setSteps(timelineSteps(m_timeline, QLocale()));
    m_copy->setLabel(tr("Copy for support"));
}

} // namespace Lanyard
