// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace Lanyard {

/// A button that looks like a link: for the quieter ways out. Enter presses it while it has the
/// focus.
class LinkButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    static constexpr int Padding = 4; ///< around the words, for the focus ring

    /// \a name is the object name.
    explicit LinkButton(const QString &name, QWidget *parent = nullptr);

    void setOpensBrowser(bool opens); ///< an arrow that points out of the window
    void setStrong(bool isStrong);    ///< small and semibold, as in a card's title row

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void applyFont();
    [[nodiscard]] int arrowWidth() const;
    void paintArrow(QPainter &painter, const QColor &ink) const;

    bool m_opensBrowser = false;
    bool m_isStrong = false;
};

} // namespace Lanyard
