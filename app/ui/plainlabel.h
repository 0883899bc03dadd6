// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Lanyard {

/// A label for words that may come from anywhere: plain text, wrapped.
///
/// It stands at the side where a line begins in the language of the window, also where its own
/// words run the other way: a Latin name stays at the right between Arabic lines.
class PlainLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    /// \a name is the object name.
    explicit PlainLabel(const QString &name, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void align();
};

} // namespace Lanyard
