// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"

#include <QString>

class QLocale;

namespace Lanyard {

/// How much of a feature a tier gives, in words: "3 a week", "no limit", "included".
[[nodiscard]] QString tierValueText(const TierValue &value);

} // namespace Lanyard
