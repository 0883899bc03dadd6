// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/legresult.h"
#include "ui/messagecard.h"

#include <QList>

namespace Lanyard {

/// How far a test of a connection came, in words: that the server answers, or at which leg it
/// stopped, why, and what to do. \a host is where it went.
[[nodiscard]] CardMessage healthMessage(const QList<LegResult> &legs, const QString &host);

} // namespace Lanyard
