// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Lanyard {

class TextLabel;

/// A raised piece of the page: a title row, and under it what the card has to say. To a screen
/// reader a group whose name is the whole card in one sentence.
class Card : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Card)

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void setTitle(const QString &title);
    void setExactTime(const QString &times);    ///< for the tool tip
    void setSentence(const QStringList &parts); ///< what a screen reader says of the card

    [[nodiscard]] QHBoxLayout *titleRow() { return m_titleRow; } ///< trailing things go here
    [[nodiscard]] QVBoxLayout *body() { return m_body; }

    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    QHBoxLayout *m_titleRow;
    QVBoxLayout *m_body;
};

} // namespace Lanyard
