// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Lanyard {

/// Text from elsewhere, cleaned, for the middle of a sentence of either direction: between the
/// marks U+2066 and U+2069 its own direction moves nothing around it (UAX #9, 2.6).
[[nodiscard]] QString isolatedText(const QString &text);

} // namespace Lanyard
