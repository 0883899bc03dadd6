// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/attempttimeline.h"
#include "ui/steplist.h"

class QLocale;

namespace Lanyard {

class CopyButton;
class TextLabel;

/// "Where did it stop?": the legs of one sign-in with what came of each, and "Copy for support".
class TimelineView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setTimeline(const AttemptTimeline &timeline);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    AttemptTimeline m_timeline;
    TextLabel *m_answer;
    StepList *m_steps;
    CopyButton *m_copy;
};

/// The lines of \a timeline, and the one that answers where it stopped. Translated; the notes are
/// technical.
[[nodiscard]] QList<Step> timelineSteps(const AttemptTimeline &timeline, const QLocale &locale);
[[nodiscard]] QString timelineAnswer(const AttemptTimeline &timeline);

} // namespace Lanyard
