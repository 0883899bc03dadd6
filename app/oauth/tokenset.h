// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace Lanyard {

/// What a token endpoint gave (RFC 6749, 5.1).
struct TokenSet
{
    Secret accessToken;
    std::optional<Secret>
        refreshToken; ///< nothing: the answer brought none, an older one stays good (RFC 6749, 6)
    std::optional<Secret> idToken;
    QDateTime requestedAt;              ///< UTC, when the request was sent; expiry counts from here
    std::optional<QDateTime> expiresAt; ///< UTC; nothing: the server did not say
    QStringList scopes;                 ///< granted; as asked where the answer names none
};

} // namespace Lanyard
