// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountstatus.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QList>
#include <QString>

class QLocale;

namespace Lanyard {

/// What a state offers as its next step.
enum class NextStep { SignIn, SignInAgain, Refresh, Unlock, RetryKeychain, OpenDashboard };

/// One account's state in words and shape, as list, banner, session card and tray show it.
/// Translated, plain text.
struct StatusText
{
    Symbol symbol = Symbol::Ring;
    Tone tone = Tone::Neutral;
    QString line;    ///< the list's line: "Renews by itself"
    QString word;    ///< the session card's mark, next to the symbol: "Signed in"
    QString heading; ///< the answer in words, for card and banner: "Your session ended at 14:05"
    QString explanation;       ///< what it means: "You need to do nothing until 20 December."
    QString exactTime;         ///< for the tool tip; may be empty
    QList<NextStep> nextSteps; ///< the first one is the primary
    bool needsBanner = false;  ///< something is wrong: shown above the cards
    QDateTime changesAt; ///< UTC: from when on the same status reads differently; may be invalid
};

/// \a now in UTC.
[[nodiscard]] StatusText statusText(const Account &account, const AccountStatus &status,
                                    const QString &serviceName, const QDateTime &now,
                                    const QLocale &locale);

[[nodiscard]] QString nextStepText(NextStep step); ///< a button's text

} // namespace Lanyard
