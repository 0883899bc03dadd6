// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/signin.h"
#include "ui/messagecard.h"
#include "ui/pastemistake.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace Lanyard {

/// Where a sign-in stands, as its sheet shows it. Everything shown follows from this.
struct SignInState
{
    QString service; ///< "Context7"
    SignIn::Stage stage = SignIn::Stage::Preparing;
    bool hasFixedRedirect = false; ///< other services of this computer may share its address
    QUrl link{};                   ///< what the browser is to open; empty: not yet
    std::chrono::milliseconds timeLeft{};
    bool isLinkOut = false; ///< opened or copied: somebody may be signing in
    std::optional<std::chrono::milliseconds> openedAt{}; ///< timeLeft when a browser was asked for
    std::optional<Error> failure{};                      ///< the attempt ended in it
    std::optional<Error> browserFailure{}; ///< the browser did not open; the attempt goes on
    std::optional<PasteMistake::Kind> pasteMistake{}; ///< what was wrong with the pasted line
    std::optional<SignInOutcome> outcome{};
    Account who{};                     ///< together with outcome
    std::optional<Account> expected{}; ///< "sign in again": whose session it is to be

    /// The link is good, and the answer may come at any moment.
    [[nodiscard]] bool isWaiting() const;
    /// A browser was asked for so long ago that none may have come up: the desktop's opener tells
    /// nobody of its failure.
    [[nodiscard]] bool isBrowserLate() const;
    /// Somebody else than expected came back.
    [[nodiscard]] bool isOtherPerson() const;
    /// A success that nobody has to read.
    [[nodiscard]] bool isSettled() const;
    /// The keychain is to be unlocked before another try.
    [[nodiscard]] bool isLocked() const;
    /// Trying the same once more is a way out.
    [[nodiscard]] bool offersRetry() const;

    [[nodiscard]] CardMessage message() const;
    /// For Details: technical, in English, nothing secret.
    [[nodiscard]] QStringList details() const;
    /// Where the answer comes to; empty: not known yet.
    [[nodiscard]] QString redirectUri() const;
};

} // namespace Lanyard
