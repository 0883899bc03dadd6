// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/servercheck.h"
#include "ui/symbol.h"
#include "ui/theme.h"

namespace Lanyard {

/// One line of "Check this server".
struct ServerFactText
{
    Symbol symbol = Symbol::Tick;
    Tone tone = Tone::Neutral;
    QString mark;    ///< the symbol in a word: "Yes", "No"
    QString feature; ///< "Sign-in in the browser"
    QString meaning; ///< what it means for the person; may be empty
};

[[nodiscard]] ServerFactText factText(const ServerFact &fact);

/// The line above the list: whether Lanyard can sign in there, and how.
struct ServerVerdict
{
    Symbol symbol = Symbol::TickInRing;
    Tone tone = Tone::Good;
    QString heading;
    QString explanation;
};

[[nodiscard]] ServerVerdict verdictText(const CheckedServer &server);

} // namespace Lanyard
