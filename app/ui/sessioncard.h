// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"
#include "ui/card.h"
#include "ui/statustext.h"

namespace Lanyard {

class ActionButton;
class Bar;
class Pill;

/// Until when, and what to do about it.
class SessionCard final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionCard)

public:
    explicit SessionCard(QWidget *parent = nullptr);

    void setAccount(const AccountView &view, const StatusText &words, const QDateTime &now);

Q_SIGNALS:
    void nextStepRequested(Lanyard::NextStep step);

private:
    Pill *m_state;
    TextLabel *m_answer;
    Bar *m_bar;
    TextLabel *m_explanation;
    TextLabel *m_ends;
    TextLabel *m_missing;
    ActionButton *m_signInAgain; ///< only where the session is fine and ends soon
};

} // namespace Lanyard
