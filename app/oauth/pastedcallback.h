// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace Lanyard {

/// The query of an address line that somebody pasted, still encoded: the whole address, or from its
/// "?" on. Error CallbackInvalid where it is no address, or not one of \a redirectUri.
///
/// https stands for http: a browser that allows nothing else shows the same address so.
[[nodiscard]] Result<QByteArray> pastedQuery(const QString &addressLine,
                                             const QString &redirectUri);

} // namespace Lanyard
