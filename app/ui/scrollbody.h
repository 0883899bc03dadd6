// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace Lanyard {

/// The long middle of a dialog: as high as its content while that fits, and scrolls where it does
/// not. What gets the keyboard's focus comes into sight.
class ScrollBody final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollBody)

public:
    /// \a width is what the content is measured with before it has one.
    ScrollBody(const QString &name, int width, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int m_width;
    QVBoxLayout *m_column;
};

} // namespace Lanyard
