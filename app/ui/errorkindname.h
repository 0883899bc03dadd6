// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace Lanyard {

/// The kind's name as the source has it, for Details: "PortInUse".
[[nodiscard]] QString errorKindName(ErrorKind kind);

} // namespace Lanyard
