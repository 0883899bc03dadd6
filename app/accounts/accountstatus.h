// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>

#include <optional>

namespace Lanyard {

/// Each looks different in the window and offers its own next step.
enum class SessionState {
    SignedOut,          ///< no tokens here: sign in
    SignedIn,           ///< fine
    Renewing,           ///< a renewal is on its way
    Ended,              ///< the time is over and it cannot be renewed: sign in again
    Rejected,           ///< the service said no: sign in again
    Offline,            ///< the service cannot be reached; last known values stand
    KeychainLocked,     ///< the keychain does not give the tokens (locked, absent, refusing, slow):
                        ///< \see AccountStatus::error
    NeedsAttention,     ///< a setting is wrong (invalid_client and its like); tokens are kept
    WaitingForKeychain, ///< it was asked for the tokens and takes its time
    SigningOut,         ///< the tokens are being removed
};

/// What the session does from here on.
enum class SessionOutlook {
    RenewsByItself,
    EndsAtTime, ///< no refresh token: sign in again by then
    DoesNotExpire,
    Unknown,
};

/// The present state of one account; not stored.
struct AccountStatus
{
    SessionState state = SessionState::SignedOut;
    SessionOutlook outlook = SessionOutlook::Unknown;
    QDateTime since{};            ///< UTC: when the session ended, or since when it is offline
    QDateTime nextRenewalAt{};    ///< UTC; only for RenewsByItself
    QDateTime signInAgainBy{};    ///< UTC; EndsAtTime: the access token's end; RenewsByItself: the
                                  ///< refresh token's, if known
    bool isRefreshing = false;    ///< who, tier and quota are being asked for
    std::optional<Error> error{}; ///< why it is Rejected, Offline, KeychainLocked or
                                  ///< NeedsAttention; or the last refresh failed

    friend bool operator==(const AccountStatus &, const AccountStatus &) = default;
};

} // namespace Lanyard
