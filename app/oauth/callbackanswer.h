// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

#include <optional>

namespace Lanyard {

/// What the browser brought back, form-decoded once and checked: the state is that of this attempt,
/// and there is either a code or an error (code and error together count as an error).
struct CallbackAnswer
{
    Secret code;
    QString error; ///< as sent, RFC 6749, 4.1.2.1; empty: success
    QString errorDescription;
    std::optional<QString> issuer; ///< "iss" (RFC 9207)
};

} // namespace Lanyard
