// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statusscene.h"
#include "ui/statustext.h"

namespace Lanyard::TroubleText {

/// Words for the states that ask something of the person; each has a banner of its own.
[[nodiscard]] StatusText signedOut(const StatusScene &scene);
[[nodiscard]] StatusText ended(const StatusScene &scene);
[[nodiscard]] StatusText rejected(const StatusScene &scene);
[[nodiscard]] StatusText offline(const StatusScene &scene);
[[nodiscard]] StatusText keychain(const StatusScene &scene);
[[nodiscard]] StatusText needsAttention(const StatusScene &scene);

} // namespace Lanyard::TroubleText
