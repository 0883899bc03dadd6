// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QString>

#include <optional>

class QLocale;

namespace Lanyard {

/// What is left of an allowance, in words. Translated, plain text.
struct QuotaText
{
    QString title;                ///< what is counted: "Skill generation this week"
    QString answer;               ///< "7 of 10 used, 3 left"
    QString explanation;          ///< when it starts again, when it was seen and where from
    QString exactTime;            ///< for the tool tip; may be empty
    std::optional<double> share;  ///< used up, 0 to 1; nothing: no bar
    std::optional<Symbol> symbol; ///< only where it is low or used up
    QString word;                 ///< beside the symbol
    Tone tone = Tone::Neutral;
    QDateTime changesAt; ///< UTC: from when on the same quota reads differently; may be invalid
};

/// \a now in UTC.
[[nodiscard]] QuotaText quotaText(const AccountView &view, const QDateTime &now,
                                  const QLocale &locale);

} // namespace Lanyard
