// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace Lanyard {

/// Our own colours, for where no desktop has set any.
[[nodiscard]] QPalette calmPalette(bool isDark);

} // namespace Lanyard
