// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Lanyard {

/// The style sheet of the practice service's pages.
[[nodiscard]] QByteArray practiceStyle();

/// The content security policy that lets that style sheet in, and nothing else.
[[nodiscard]] QByteArray practicePagePolicy();

} // namespace Lanyard
