// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/objectreader.h"
#include "catalogue/provider.h"

namespace Lanyard {

/// Who says who signed in: "identitySource", "namesItsAccounts", "whoami" and "introspected". \a
/// provider has its routes and its client already.
void readIdentity(const ObjectReader &document, const QString &baseUrl, Provider &provider);

} // namespace Lanyard
