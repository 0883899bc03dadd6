// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;

namespace Lanyard {

class ActionButton;

/// The line on top of the window that says: this is practice.
class PracticeStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeStrip)

public:
    explicit PracticeStrip(QAction &leave, QWidget *parent = nullptr);

    void setControls(QWidget *controls);   ///< takes ownership
    [[nodiscard]] QWidget *takeControls(); ///< gives it back; may be null

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QWidget *m_controls = nullptr;
    ActionButton *m_leave;
};

} // namespace Lanyard
