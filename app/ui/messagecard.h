// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/symbol.h"
#include "ui/theme.h"

#include <QWidget>

class QAbstractButton;
class QBoxLayout;
class QLabel;

namespace Lanyard {

class FlowLayout;
class Spinner;

/// What a message card says.
struct CardMessage
{
    Symbol symbol = Symbol::Ring;
    Tone tone = Tone::Neutral;
    bool isWaiting = false; ///< a spinner stands in the symbol's place
    QString heading{};
    QString explanation{};
    QString countdown{}; ///< stands before the explanation and ticks; readers are spared it

    friend bool operator==(const CardMessage &, const CardMessage &) = default;
};

/// A card that says how things stand and what can be done: symbol and tone, a line that says it, a
/// line that explains it, buttons. Plain text. A screen reader gets it as one sentence, and hears
/// of every change of heading.
class MessageCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageCard)

public:
    explicit MessageCard(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] const CardMessage &message() const { return m_message; }
    void setMessage(const CardMessage &message);

    /// Beside the words where there is room, else under them. Takes ownership.
    void addButton(QAbstractButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeButtons();

    CardMessage m_message;
    QWidget *m_place; ///< where the symbol is painted
    Spinner *m_spinner;
    QLabel *m_heading;
    QLabel *m_explanation;
    QBoxLayout *m_content;
    FlowLayout *m_buttons;
};

} // namespace Lanyard
