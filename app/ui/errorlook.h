// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "ui/symbol.h"
#include "ui/theme.h"

namespace Lanyard {

/// The shape and the tone of a failure, beside its words.
struct ErrorLook
{
    Symbol symbol = Symbol::Triangle;
    Tone tone = Tone::Broken;
};

[[nodiscard]] ErrorLook errorLook(ErrorKind kind);

} // namespace Lanyard
