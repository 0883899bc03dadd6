// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "core/result.h"

#include <QJsonObject>

namespace Lanyard {

/// The account that \a object describes. Without who it is (id, provider, issuer, subject) there is
/// none: error FileDamaged, detail "key: reason". Anything else that is missing or odd is unknown.
Result<Account> accountFromJson(const QJsonObject &object);

/// \a account as JSON, over \a original: keys that this version does not know stay.
[[nodiscard]] QJsonObject accountToJson(const Account &account, const QJsonObject &original = {});

} // namespace Lanyard
