// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statustext.h"

#include <QWidget>

class QVBoxLayout;

namespace Lanyard {

class MessageCard;

/// What is wrong with an account, what it means, and the next steps as buttons.
class StatusBanner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBanner)

public:
    explicit StatusBanner(QWidget *parent = nullptr);

    void setText(const StatusText &text);

Q_SIGNALS:
    void nextStepRequested(Lanyard::NextStep step);

private:
    void setSteps(const QList<NextStep> &steps);
    void addStep(NextStep step, bool isPrimary);

    QList<NextStep> m_steps;
    MessageCard *m_card = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace Lanyard
