// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace Lanyard {

class PracticeProvider;

/// What can be made to go wrong while practising: one choice, in the strip on top of the window.
class PracticeControls final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PracticeControls)

public:
    /// \a provider must outlive the controls.
    explicit PracticeControls(PracticeProvider &provider, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFault();

    PracticeProvider &m_provider;
    QLabel *m_label;
    QComboBox *m_faults;
};

} // namespace Lanyard
