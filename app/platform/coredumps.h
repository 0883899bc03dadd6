// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Lanyard {

/// From here on a crash leaves no picture of the memory behind, in which tokens would stand (RD-2).
void forbidCoreDumps();

} // namespace Lanyard
