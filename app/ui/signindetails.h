// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/attempttimeline.h"

#include <QWidget>

class QPlainTextEdit;
class QScrollArea;

namespace Lanyard {

class CopyButton;
class StepList;
class TextLabel;

/// How far a sign-in came, leg by leg, and what it is about; to be copied for support. Nothing
/// secret in it.
class SignInDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInDetails)

public:
    explicit SignInDetails(QWidget *parent = nullptr);

    void render(const AttemptTimeline &timeline, const QStringList &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    TextLabel *m_answer; ///< where it stopped
    QScrollArea *m_timeline;
    StepList *m_steps;
    QPlainTextEdit *m_lines;
    CopyButton *m_copy;
    QString m_text;
};

} // namespace Lanyard
