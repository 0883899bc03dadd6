// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace Lanyard {

class TextLabel;

/// A line at the foot of the window about something that is not one account's state. It stays until
/// it is closed.
class NoticeStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeStrip)

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    void setNotice(Tone tone, const QString &heading, const QString &explanation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Attention;
    QWidget *m_symbol;
    TextLabel *m_heading;
    TextLabel *m_explanation;
};

} // namespace Lanyard
