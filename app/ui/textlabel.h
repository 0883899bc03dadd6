// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QMargins>

namespace Lanyard {

/// Plain text in one of the window's few sizes; follows the application's font and the palette.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextLabel)

public:
    enum class Kind {
        Head,   ///< a person's name, the empty state's promise
        Answer, ///< the one large line of a card
        Strong, ///< heading of a banner, own column of a table
        Body,
        Small,   ///< the small line: secondary colour, wraps
        Caption, ///< a card's title: small, semibold, secondary colour
    };

    explicit TextLabel(Kind kind, QWidget *parent = nullptr);

    void setSecondary(bool isSecondary);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the height of a text hangs on.
    struct BrokenText
    {
        QString text{};
        QFont font{};
        QMargins margins{};
        int dpi = 0;
        bool wraps = false;

        bool operator==(const BrokenText &) const = default;
    };

    void applyFont();
    void align();

    Kind m_kind;
    mutable BrokenText m_broken;
    mutable QHash<int, int> m_heights; ///< of m_broken, by width
};

} // namespace Lanyard
