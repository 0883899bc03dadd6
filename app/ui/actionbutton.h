// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Lanyard {

/// A push button of a window or a card: plain, or the one primary of its screen, which the style
/// draws as the default button. Enter presses it while it has the focus, whatever the default is.
class ActionButton : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionButton)

public:
    enum class Kind { Plain, Primary };

    /// \a name is the object name.
    explicit ActionButton(const QString &name, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    /// A window has one primary at most: making another one so makes this one plain.
    void setKind(Kind kind);
    [[nodiscard]] Kind kind() const { return isDefault() ? Kind::Primary : Kind::Plain; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Lanyard
