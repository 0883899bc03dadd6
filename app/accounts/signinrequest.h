// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/provider.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace Lanyard {

/// What becomes of somebody who signed in where somebody else was expected.
enum class IdentityDecision {
    KeepAsNew,        ///< another account; one that is in the list already is refreshed
    Replace,          ///< the same, and the expected account is signed out and leaves the list
    DiscardAndRevoke, ///< nothing is kept, and the service is told
};

/// What to begin a sign-in with.
struct SignInRequest
{
    QString providerId{};
    QString expectedAccountId{};        ///< "sign in again"; empty: whoever it is
    QStringList scopes{};               ///< empty: as before for that account, else as the provider
                                        ///< says
    std::optional<SignInRoute> route{}; ///< where it begins; nothing: the provider's first one

    /// Nothing: the attempt stops at DecidingIdentity and asks.
    std::optional<IdentityDecision> onOtherPerson{};
};

} // namespace Lanyard
