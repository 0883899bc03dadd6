// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"
#include "ui/messagecard.h"

#include <QCoreApplication>

namespace Lanyard {

/// What the sign-in sheet says when somebody else came back than the one who was expected. Pure.
class IdentityText final
{
    Q_DECLARE_TR_FUNCTIONS(IdentityText)

public:
    /// \a serviceLetsChoose: its page asks which account it is to be.
    [[nodiscard]] static CardMessage question(const IdentityQuestion &question,
                                              const QString &service, bool serviceLetsChoose);
    [[nodiscard]] static CardMessage kept(const IdentityQuestion &question,
                                          IdentityDecision decision);
    [[nodiscard]] static CardMessage discarded(const IdentityQuestion &question,
                                               const QString &service, bool serviceLetsChoose);

    [[nodiscard]] static QString keepLabel(const IdentityQuestion &question);
    [[nodiscard]] static QString replaceLabel(const IdentityQuestion &question);
    [[nodiscard]] static QString tryAgainAs(const Account &expected);

    /// "ada@example.org · Teamspace “Platform”"; may be empty.
    [[nodiscard]] static QString facts(const Account &account);

private:
    [[nodiscard]] static QString howToBeSomebodyElse(const QString &service, bool letsChoose);
};

} // namespace Lanyard
