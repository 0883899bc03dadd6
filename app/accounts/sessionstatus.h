// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountstatus.h"

namespace Lanyard {

/// What is happening to a session now, beside what is stored of it.
struct SessionCondition
{
    std::optional<Error> refusal{};       ///< why it was rejected or ended
    std::optional<Error> keychainError{}; ///< the keychain did not give or take the tokens
    std::optional<Error> failure{};       ///< the last renewal, or the whole last look, failed
    std::optional<Error> lookError{};     ///< a part of the last look failed
    QDateTime failingSince{};             ///< UTC
    QDateTime nextRenewalAt{};            ///< UTC
    bool isOpening = false; ///< the keychain was asked for the tokens and takes its time
    bool isSigningOut = false;
    bool isRenewing = false;
    bool isRefreshing = false;
};

/// The status that follows from \a facts and \a condition at \a now (UTC).
[[nodiscard]] AccountStatus sessionStatus(const SessionFacts &facts,
                                          const SessionCondition &condition, const QDateTime &now);

/// True where the access token has ended and nothing can renew it.
[[nodiscard]] bool isOver(const SessionFacts &facts, const QDateTime &now);

} // namespace Lanyard
