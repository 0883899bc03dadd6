// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/signin.h"
#include "ui/messagecard.h"

#include <QCoreApplication>

#include <optional>

namespace Lanyard {

struct SignInState;

/// What the sign-in sheet's card says, state by state. Pure.
class SignInText final
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)

public:
    /// What the person does now, on the route that is shown.
    static QString sentence(const SignInState &state);

    /// The link is there and nobody has opened it. \a timeLeft in words: "4:38".
    /// \a serviceLetsChoose: its page asks which account it is to be.
    static CardMessage ready(const QString &timeLeft, bool serviceLetsChoose = false);
    static CardMessage waiting(const QString &timeLeft, bool serviceLetsChoose = false);
    static CardMessage waitingLong(const QString &timeLeft);

    /// The stages in which Lanyard itself is at work.
    static CardMessage working(SignIn::Stage stage);

    /// \a isGranted: the browser has done its part, and what it brought is held.
    static CardMessage waitsForKeychain(const Error &error, bool isGranted, const QString &service);

    static CardMessage failed(const Error &error, const QString &service);

    /// \a expected: whose session it was to be, for "sign in again".
    static CardMessage signedIn(const SignInOutcome &outcome, const Account &who,
                                const std::optional<Account> &expected, const QString &service);

    /// "Ada Lindqvist (ada@example.org)"; the person's own name, never the label.
    static QString personWithAddress(const Account &account);
    static QString person(const Account &account);

    static QString newLink(); ///< buttons
    static QString tryAgain();

private:
    static QString browserSentence(const SignInState &state);
    static QString codeSentence(const SignInState &state);
    static QString privateWindowHint(bool serviceLetsChoose);
};

} // namespace Lanyard
