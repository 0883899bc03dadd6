// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/objectreader.h"
#include "catalogue/provider.h"

namespace Lanyard {

/// The key "routes".
[[nodiscard]] QList<SignInRoute> readRoutes(const ObjectReader &document);

/// How an account is added and what the service can do besides signing in: scopes to choose from, a
/// client of the person's own, servers, "signOut", "health", "list" and "apiKeys". \a provider has
/// its routes and its client already.
void readService(const ObjectReader &document, const QString &baseUrl, Provider &provider);

} // namespace Lanyard
