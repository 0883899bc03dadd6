// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Lanyard {

/// A code or an address that somebody reads, selects and copies, exactly as it came: one line from
/// left to right in every language. One that is too long scrolls. To a screen reader its name is
/// the text itself.
class ShownLine final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShownLine)

public:
    enum class Kind {
        Code, ///< large, in letters that cannot be mixed up; smaller where it is long
        Address,
    };

    ShownLine(const QString &name, Kind kind, QWidget *parent = nullptr);

    void setShown(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();
    [[nodiscard]] QFont largeFont() const;
    void fitFont();

    Kind m_kind;
};

} // namespace Lanyard
