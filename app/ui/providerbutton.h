// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPushButton>

namespace Lanyard {

struct Provider;

/// One service to choose: its initial on its colour, its name, where it lives. Enter, Space and the
/// arrow keys work on it.
class ProviderButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProviderButton)

public:
    explicit ProviderButton(const Provider &provider, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintFrame(QPainter &painter) const;
    void paintWords(QPainter &painter, const QRect &place) const;
    void paintInitial(QPainter &painter, const QRect &place) const;

    QColor m_accent;
    QString m_name;
    QString m_host;
};

} // namespace Lanyard
