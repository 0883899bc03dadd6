// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QUrl>

#include <optional>

namespace Lanyard {

/// What became of one token at its service.
struct TokenEnd
{
    enum class Outcome {
        None,         ///< there was no such token
        Unknown,      ///< it could not be read, so nothing could be told about it
        NotOffered,   ///< the service has nothing to tell it by
        NotSupported, ///< the service does not revoke tokens of this kind (RFC 7009, 2.2.1)
        Ended,
        Queued, ///< told as soon as that is possible; until then take it for alive
        Failed, ///< error says why
    };
    enum class Way { Revocation, SignOutCall };

    Outcome outcome = Outcome::None;
    Way way = Way::Revocation;
    std::optional<Error> error{}; ///< of the last try; Failed, or Queued

    friend bool operator==(const TokenEnd &, const TokenEnd &) = default;
};

/// What signing out did, and what it could not do.
struct SignOutReceipt
{
    TokenEnd refreshToken{};
    TokenEnd accessToken{};
    bool isDeletedHere = false; ///< and read back as gone
    std::optional<Error> deletionError{};
    bool isRemoved = false;      ///< the account left the list, too
    QDateTime accessExpiresAt{}; ///< UTC; until then a token that was not revoked works; invalid:
                                 ///< unknown or never
    QString providerName{};
    QUrl dashboard{}; ///< where the rest can be ended; may be empty

    /// The service took it: at least one token is ended and none is still alive.
    [[nodiscard]] bool serverWasTold() const;
    /// Something is still to be told; another receipt follows when it was.
    [[nodiscard]] bool isPending() const;
    /// Why the service was not told; nothing: it was, or there is nothing to tell it by.
    [[nodiscard]] std::optional<Error> serverError() const;

    friend bool operator==(const SignOutReceipt &, const SignOutReceipt &) = default;
};

} // namespace Lanyard
