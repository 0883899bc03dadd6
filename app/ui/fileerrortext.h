// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/errortext.h"

namespace Lanyard {

/// As errorText(); what is wrong with a provider file is said with its path and the place in it,
/// since whoever reads it can mend it.
[[nodiscard]] ErrorText fileErrorText(const Error &error, const QString &service);

} // namespace Lanyard
