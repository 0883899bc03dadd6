// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lanyard {

/// Roles for what Qt has none for: a card is a group, the line between list and page a separator.
/// And combo boxes get the name of their label.
/// Once is enough; more often does no harm.
void installAccessibleParts();

} // namespace Lanyard
