// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/symbol.h"
#include "ui/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace Lanyard {

/// One line of a list of steps. Plain text; the words say what the symbol says.
struct Step
{
    Symbol symbol = Symbol::Ring;
    Tone tone = Tone::Neutral;
    bool isWaiting = false; ///< a spinner stands in the symbol's place
    QString text{};
    QString explanation{}; ///< under it; may be empty
    QString aside{};       ///< at the end of the line, small: a time; may be empty

    friend bool operator==(const Step &, const Step &) = default;
};

/// What was done and what came of it, line by line: the legs of a way, a receipt. To a screen
/// reader each line is one sentence.
class StepList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepList)

public:
    /// \a name is the object name; the lines are called \a name + "-0" and so on.
    explicit StepList(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }
    void setSteps(const QList<Step> &steps);

private:
    [[nodiscard]] QWidget *line(const Step &step, const QString &name);

    QList<Step> m_steps;
    QVBoxLayout *m_column;
};

} // namespace Lanyard
