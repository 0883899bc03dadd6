// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statusscene.h"
#include "ui/statustext.h"

namespace Lanyard::OutlookText {

/// Words for the states in which all is well: what the session does from here on.
[[nodiscard]] StatusText words(const StatusScene &scene);
[[nodiscard]] StatusText renewing(const StatusScene &scene);
[[nodiscard]] StatusText waitingForKeychain(const StatusScene &scene);
[[nodiscard]] StatusText signingOut(const StatusScene &scene);

/// Whether what ends at \a end, having begun at \a begin, ends so soon that a person should plan
/// for it: in the last fifth of its life, yet never earlier than three days nor later than 15
/// minutes before the end.
[[nodiscard]] bool endsSoon(const QDateTime &begin, const QDateTime &end, const QDateTime &now);

/// From when on endsSoon() holds for \a account: the one rule for window and tray. Invalid: nothing
/// ends that is known of.
[[nodiscard]] QDateTime noticeStart(const Account &account, const AccountStatus &status);

} // namespace Lanyard::OutlookText
