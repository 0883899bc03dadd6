// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/formencoding.h"

#include <QStringList>

namespace Lanyard {

/// One "resource" field for each of \a resources, as it stands (RFC 8707, 2).
[[nodiscard]] FormFields resourceFields(const QStringList &resources);

/// Error ConfigurationInvalid where one is not an absolute URI, or has a fragment (RFC 8707, 2).
Result<void> checkResources(const QStringList &resources);

} // namespace Lanyard
