// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "core/result.h"
#include "core/secret.h"
#include "oauth/tokenset.h"

#include <QStringList>

namespace Lanyard {

struct Provider;

/// The tokens of one session, as two keychain entries hold them.
///
/// Both entries carry the number of the answer that they came with. The refresh entry is written
/// first, so an access entry with an older number is left over from a write that was cut short.
struct StoredTokens
{
    qint64 generation = 0;
    std::optional<Secret> refreshToken{};
    QDateTime refreshExpiresAt{};        ///< UTC; invalid: unknown
    std::optional<Secret> accessToken{}; ///< nothing: there is none that belongs to this generation
    QDateTime accessRequestedAt{};       ///< UTC; expiry counts from here
    QDateTime accessExpiresAt{};         ///< UTC; invalid: never, or unknown
    bool expiryIsUnknown = false;
    QStringList scopes{};      ///< granted
    QStringList askedScopes{}; ///< of a sign-in; not in the keychain
};

/// A new session at \a provider, numbered above \a previousGeneration.
[[nodiscard]] StoredTokens tokensOfSignIn(const TokenSet &answer, const Provider &provider,
                                          qint64 previousGeneration);

/// \a before after a renewal. An answer without a refresh token leaves the old one good (RFC 6749,
/// 6).
[[nodiscard]] StoredTokens tokensOfRenewal(const StoredTokens &before, const TokenSet &answer,
                                           const Provider &provider);

/// What goes into the keychain for \a accountId; only where there is such a token.
[[nodiscard]] Secret refreshEntry(const QString &accountId, const StoredTokens &tokens);
[[nodiscard]] Secret accessEntry(const QString &accountId, const StoredTokens &tokens);

/// What came out of it. Nothing stands for an entry that is not there. Error KeychainEntryMissing
/// where no token is left that belongs to \a accountId, be it missing or damaged.
Result<StoredTokens> tokensOfEntries(const QString &accountId, const std::optional<Secret> &refresh,
                                     const std::optional<Secret> &access);

/// \a facts, brought to what \a tokens say.
[[nodiscard]] SessionFacts factsWithTokens(SessionFacts facts, const StoredTokens &tokens);

} // namespace Lanyard
