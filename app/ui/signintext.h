// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/signin.h"
#include "ui/messagecard.h"

#include <QCoreApplication>

#include <optional>

namespace Lanyard {

/// What the sign-in sheet's card says, state by state. Pure.
class SignInText final
{
    Q_DECLARE_TR_FUNCTIONS(SignInText)

public:
    /// The link is there and nobody has opened it. \a timeLeft in words: "4:38".
    static CardMessage ready(const QString &timeLeft);
    static CardMessage waiting(const QString &timeLeft);
    static CardMessage waitingLong(const QString &timeLeft);

    /// The stages in which Lanyard itself is at work.
    static CardMessage working(SignIn::Stage stage);

    static CardMessage failed(const Error &error, const QString &service);

    /// \a expected: whose session it was to be, for "sign in again".
    static CardMessage signedIn(const SignInOutcome &outcome, const Account &who,
                                const std::optional<Account> &expected, const QString &service);

    /// "Ada Lindqvist (ada@example.org)"; the person's own name, never the label.
    static QString personWithAddress(const Account &account);
    static QString person(const Account &account);

private:
    static CardMessage signedInAsOther(const SignInOutcome &outcome, const Account &who,
                                       const Account &expected, const QString &service);
};

} // namespace Lanyard
