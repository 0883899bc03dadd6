// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace Lanyard {

/// An address as a QR code, for a phone's camera: dark on light in every colour scheme, since many
/// cameras do not read it the other way round. Nothing shows where the address is too long for one.
class QrCode final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QrCode)

public:
    explicit QrCode(QWidget *parent = nullptr);

    void setText(const QString &text); ///< encoded exactly as it is, in UTF-8
    [[nodiscard]] bool isEmpty() const { return m_modules.isNull(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_text;
    QImage m_modules; ///< a pixel a module, without the quiet zone
};

} // namespace Lanyard
