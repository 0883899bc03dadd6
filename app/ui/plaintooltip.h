// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lanyard {

/// \a text as a tool tip that shows exactly it: tool tips guess whether they are given markup, and
/// a name from a server may look like some.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace Lanyard
