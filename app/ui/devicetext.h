// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/messagecard.h"

#include <QCoreApplication>

namespace Lanyard {

struct DeviceCodeState;

/// What the sign-in sheet's card says about a code for another device. Pure.
class DeviceText final
{
    Q_DECLARE_TR_FUNCTIONS(DeviceText)

public:
    [[nodiscard]] static CardMessage message(const DeviceCodeState &device, const QString &service);
    [[nodiscard]] static CardMessage pageNotOpened(); ///< no browser took the address
    [[nodiscard]] static QString newCode();           ///< the button

private:
    [[nodiscard]] static CardMessage polling(const DeviceCodeState &device, const QString &service);
    [[nodiscard]] static CardMessage ended(const Error &failure, const QString &service);
};

} // namespace Lanyard
