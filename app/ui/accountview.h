// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountstatus.h"
#include "catalogue/provider.h"

namespace Lanyard {

/// Everything that is shown of one account.
struct AccountView
{
    Account account{};
    AccountStatus status{};
    Provider provider{};
    bool isActive = false; ///< the one that its service's tools use
};

} // namespace Lanyard
