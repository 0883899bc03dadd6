// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/qrcode.h"

#include <QEvent>
#include <QPainter>

#include <qrcodegen.hpp>

#include <stdexcept>

namespace Lanyard {

namespace {

constexpr int QuietZone = 4;  // modules, ISO/IEC 18004, 5.3.8
constexpr int CodeSide = 168; // a phone reads it at arm's length
constexpr int CornerRadius = 8;

QImage modulesOf(const QString &text)
{
    using Code = qrcodegen::QrCode;
    try {
        const Code code = Code::encodeText(text.toUtf8().constData(), Code::Ecc::MEDIUM);
        QImage modules(code.getSize(), code.getSize(), QImage::Format_Mono);
        modules.setColorTable({qRgb(255, 255, 255), qRgb(0, 0, 0)});
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x)
                modules.setPixel(x, y, code.getModule(x, y) ? 1 : 0);
        }
        return modules;
    } catch (const std::length_error &) { // longer than any code can hold
        return {};
    }
}

} // namespace

QrCode::QrCode(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = text.isEmpty() ? QImage() : modulesOf(text);
    update();
}

QSize QrCode::sizeHint() const
{
    return {CodeSide, CodeSide};
}

QSize QrCode::minimumSizeHint() const
{
    return sizeHint();
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), CornerRadius, CornerRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    // Whole device pixels a module: a camera stumbles over uneven ones.
    const qreal ratio = devicePixelRatioF();
    const int count = m_modules.width() + 2 * QuietZone;
    const int pixels = static_cast<int>(qMin(width(), height()) * ratio) / count;
    const qreal extent = pixels * m_modules.width() / ratio;
    const QPointF corner((width() - extent) / 2, (height() - extent) / 2);
    painter.drawImage(QRectF(corner, QSizeF(extent, extent)), m_modules);
}

void QrCode::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void QrCode::retranslate()
{
    setAccessibleName(tr("QR code of the address"));
    setAccessibleDescription(tr("For a phone’s camera; the address stands beside it as text"));
}

} // namespace Lanyard
