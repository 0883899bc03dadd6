// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signoutreceipt.h"
#include "catalogue/provider.h"
#include "core/clock.h"
#include "core/result.h"

#include <QObject>

namespace Lanyard {

class StrictNetwork;

/// The tokens of one session, to be ended at their service.
struct EndingTokens
{
    std::optional<Secret> refresh{};
    std::optional<Secret> access{};
};

/// What became of them.
struct TokenEnds
{
    TokenEnd refresh{};
    TokenEnd access{};

    /// The first failure that time may heal: no answer at all, 429, 5xx.
    [[nodiscard]] std::optional<Error> temporaryError() const;
};

/// Tells a service that tokens are not wanted any more: the refresh token first, then the access
/// token (RFC 7009), or the service's own call for it.
///
/// Start it once; finished() follows exactly once, never from inside start(). A refresh token that
/// could not be revoked keeps the access token from being tried, which would only say the same.
class TokenEnding final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenEnding)

public:
    /// \a provider's client has its secret. \a network and \a clock must outlive it.
    TokenEnding(const Provider &provider, const EndingTokens &tokens, StrictNetwork &network,
                const Clock &clock, QObject *parent = nullptr);

    /// There is something to tell it by.
    [[nodiscard]] static bool isOffered(const Provider &provider);

    void start();

Q_SIGNALS:
    void finished(const Lanyard::TokenEnds &ends);

private:
    void endRefresh();
    void endAccess();
    void revoke(const Secret &token, bool isRefresh);
    void callSignOut();
    void finishSoon();
    [[nodiscard]] bool hasRevocation() const;

    Provider m_provider;
    EndingTokens m_tokens;
    StrictNetwork &m_network;
    const Clock &m_clock;
    TokenEnds m_ends;
};

} // namespace Lanyard
