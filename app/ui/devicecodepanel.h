// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

namespace Lanyard {

class ActionButton;
class CopyButton;
class QrCode;
class ShownLine;
class TextLabel;
struct DeviceCodeState;

/// A code for another device: the code as it came, the address where it is entered, and both as a
/// QR code. One that is over is greyed.
class DeviceCodePanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeviceCodePanel)

public:
    explicit DeviceCodePanel(QWidget *parent = nullptr);

    void render(const DeviceCodeState &device);

    [[nodiscard]] ActionButton *openButton() const { return m_open; }

private:
    void layOut();

    ShownLine *m_address;
    TextLabel *m_codeCaption;
    ShownLine *m_code;
    ActionButton *m_open;
    CopyButton *m_copy;
    QrCode *m_picture;
    TextLabel *m_pictureCaption;
    QWidget *m_phone; ///< picture and caption
};

} // namespace Lanyard
