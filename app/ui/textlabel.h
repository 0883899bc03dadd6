// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

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

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyFont();
    void align();

    Kind m_kind;
};

} // namespace Lanyard
