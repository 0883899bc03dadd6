// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"

#include <QList>
#include <QPair>
#include <QString>

class QLocale;

namespace Lanyard {

/// Everything known about an account that is no secret, as name and value, for Details. What is not
/// known is left out.
[[nodiscard]] QList<QPair<QString, QString>> accountFacts(const AccountView &view,
                                                          const QLocale &locale);

} // namespace Lanyard
