// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace Lanyard {

class ActionButton;
class TextLabel;

/// The window before there is any account: what Lanyard is for, and the two ways in.
class EmptyState final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    EmptyState(QAction &add, QAction &practice, QWidget *parent = nullptr);

    void setPractice(bool isPractice); ///< in practice mode already: nothing to offer

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *m_picture;
    TextLabel *m_promise;
    TextLabel *m_words;
    ActionButton *m_add;
    ActionButton *m_practice;
};

} // namespace Lanyard
