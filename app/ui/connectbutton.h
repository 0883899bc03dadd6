// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPushButton>

namespace Lanyard {

/// The colours of a ConnectButton, each readable on what is behind it.
struct ConnectLook
{
    QColor from; ///< the fill, where lines begin; invalid: none
    QColor to;   ///< and where they end
    QColor line; ///< around it; invalid: none
    QColor text;
};

/// "Connect with Context7", in the service's own colour: gradient, outline, or text only; small,
/// medium, or large. Enter, Space and the arrow keys work on it.
class ConnectButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectButton)

public:
    enum class Style { Gradient, Outline, TextOnly };
    enum class Size { Small, Medium, Large };

    /// \a service is its name; without an \a accent the window's own is taken.
    ConnectButton(const QString &service, const QColor &accent, Style style = Style::Gradient,
                  Size size = Size::Medium, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QFont ownFont() const;
    void paintGround(QPainter &painter, const ConnectLook &look) const;

    QString m_service;
    QString m_words;
    QColor m_accent;
    Style m_style;
    Size m_size;
};

[[nodiscard]] ConnectLook connectLook(ConnectButton::Style style, const QColor &accent,
                                      const QPalette &palette);

} // namespace Lanyard
