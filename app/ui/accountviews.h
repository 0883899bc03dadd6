// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountlistmodel.h"
#include "ui/accountview.h"

class QLocale;

namespace Lanyard {

class AccountService;

/// What the window shows, read from the service at one moment.

[[nodiscard]] std::optional<AccountView> accountView(const AccountService &service,
                                                     const QString &accountId);

/// By service, in the catalogue's order. A service that the catalogue no longer knows comes last,
/// under its id.
[[nodiscard]] QList<AccountGroup> accountGroups(const AccountService &service, const QDateTime &now,
                                                const QLocale &locale);

} // namespace Lanyard
