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

/// The code for another device, as far as it has come.
struct DeviceCodeState
{
    std::optional<DeviceCode> code{}; ///< the last one; \see isLive
    bool isLive = false;              ///< false: it has run out or was declined
    DeviceFlow::Polling polling = DeviceFlow::Polling::Waiting;
    std::optional<Error> failure{}; ///< why there is none, or no longer
    std::chrono::milliseconds timeLeft{};
};

/// Where a sign-in stands, as its sheet shows it. Everything shown follows from this.
struct SignInState
{
    QString service;                ///< "Context7"
    QList<SignInRoute> offered{};   ///< the routes that the service has
    SignInRoute route{};            ///< the one that is shown; all of them wait
    bool serviceLetsChoose = false; ///< its page asks which account it is to be
    QUrl dashboard{};               ///< where keys are found; may be empty
    QString keyPrefix{};
    QString browserName{}; ///< remembered for this sign-in; empty: the desktop's own

    SignIn::Stage stage = SignIn::Stage::Preparing;
    bool hasFixedRedirect = false; ///< other services of this computer may share its address
    QUrl link{};                   ///< what the browser is to open; empty: not yet
    std::chrono::milliseconds timeLeft{};
    bool isLinkOut = false; ///< opened or copied: somebody may be signing in
    std::optional<std::chrono::milliseconds> openedAt{}; ///< timeLeft when a browser was asked for
    std::optional<Error> failure{};                      ///< the attempt ended in it
    std::optional<Error> keychainError{};  ///< the attempt waits until the keychain is open
    bool isGranted = false;                ///< a route has done its part
    std::optional<Error> browserFailure{}; ///< the browser did not open; the attempt goes on
    std::optional<Error> portProblem{};    ///< it could not come back; other routes are open
    std::optional<PasteMistake::Kind> pasteMistake{}; ///< what was wrong with the pasted line
    DeviceCodeState device{};
    bool isCheckingKey = false;
    std::optional<Error> keyFailure{};
    std::optional<IdentityQuestion> question{}; ///< somebody else than expected came back
    std::optional<IdentityQuestion> answered{}; ///< the same, after the decision
    std::optional<IdentityDecision> decision{}; ///< what was answered
    std::optional<SignInOutcome> outcome{};
    Account who{};                     ///< together with outcome
    std::optional<Account> expected{}; ///< "sign in again": whose session it is to be
    AttemptTimeline timeline{};

    /// Nothing has ended, and it is the person's turn on any route.
    [[nodiscard]] bool isPending() const;
    /// The link is good, and the answer may come at any moment.
    [[nodiscard]] bool isWaiting() const;
    /// A browser was asked for so long ago that none may have come up: the desktop's opener tells
    /// nobody of its failure.
    [[nodiscard]] bool isBrowserLate() const;
    [[nodiscard]] bool isOver() const { return failure || outcome; }
    /// The keychain is closed; all that was done so far is kept.
    [[nodiscard]] bool isHeld() const { return !isOver() && keychainError; }
    [[nodiscard]] bool isShown(SignInRoute which) const; ///< the controls of that route
    /// What somebody else signed in to was given up by the person's own decision.
    [[nodiscard]] bool isDiscarded() const;
    /// A success that nobody has to read.
    [[nodiscard]] bool isSettled() const;
    /// The keychain is to be unlocked before another try.
    [[nodiscard]] bool isLocked() const;
    /// Trying the same once more is a way out.
    [[nodiscard]] bool offersRetry() const;
    /// The browser cannot come back here, and a code can do without.
    [[nodiscard]] bool offersCodeInstead() const;
    [[nodiscard]] QString retryLabel() const;

    [[nodiscard]] CardMessage message() const;
    /// For Details: technical, in English, nothing secret.
    [[nodiscard]] QStringList details() const;
    /// Where the answer comes to; empty: not known yet.
    [[nodiscard]] QString redirectUri() const;

private:
    [[nodiscard]] CardMessage browserMessage() const;
    [[nodiscard]] std::optional<Error> shownFailure() const;
};

} // namespace Lanyard
