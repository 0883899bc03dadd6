// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statustext.h"
#include "ui/theme.h"

#include <QWidget>

#include <optional>

class QScrollArea;

namespace Lanyard {

class ActionButton;
class TextLabel;

/// A line at the foot of the window about something that is not one account's state. It stays until
/// it is closed.
class NoticeStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeStrip)

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    void setNotice(Tone tone, const QString &heading, const QString &explanation,
                   std::optional<NextStep> step = {});

Q_SIGNALS:
    void nextStepRequested(Lanyard::NextStep step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitExplanation();

    Tone m_tone = Tone::Attention;
    QWidget *m_symbol;
    TextLabel *m_heading;
    TextLabel *m_explanation;
    QScrollArea *m_scroll; ///< around the explanation: all of it can be read, however long
    ActionButton *m_button;
    std::optional<NextStep> m_step;
};

} // namespace Lanyard
