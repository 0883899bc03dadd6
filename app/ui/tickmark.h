// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Lanyard {

/// A tick in a table's cell; a screen reader says the word.
class TickMark final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TickMark)

public:
    TickMark(const QString &word, bool isStrong, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isStrong;
};

} // namespace Lanyard
