// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Lanyard {

struct Provider;

/// The servers that get to see a token of \a provider: "https://context7.com:443", each once,
/// sorted.
[[nodiscard]] QStringList tokenOrigins(const Provider &provider);

} // namespace Lanyard
