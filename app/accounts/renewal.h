// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/storedtokens.h"
#include "catalogue/provider.h"
#include "core/clock.h"
#include "oauth/tokenrefresh.h"

#include <QObject>

#include <memory>

namespace Lanyard {

class StrictNetwork;
class TokenVault;

/// New tokens of a session, and why they could not be stored, if they could not.
struct RenewedTokens
{
    StoredTokens tokens{};
    std::optional<Error> storeError{};
};

/// One renewal of one session: the client's secret where it has one, the request, and then the
/// keychain, before anybody gets the new access token (RF-3).
///
/// Start it once; finished() follows exactly once, never from inside start(). A refresh token that
/// is refused is looked up in the keychain again first: if a newer one is there, somebody else has
/// renewed the session, and that one is taken. Deleting the renewal drops its result; a write that
/// was begun goes on.
class Renewal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Renewal)

public:
    struct Session
    {
        QString accountId{};
        QString expectedSubject{}; ///< of ID tokens; empty: any
        StoredTokens tokens{};     ///< with a refresh token
    };

    /// \a vault, \a network and \a clock must outlive the renewal.
    Renewal(const Session &session, const Provider &provider, TokenVault &vault,
            StrictNetwork &network, const Clock &clock, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(const Lanyard::Result<Lanyard::RenewedTokens> &result);

private:
    void request(const Result<ClientConfig> &client);
    void answered(const Result<TokenSet> &result);
    void lookForNewer(const Error &refusal);

    Session m_session;
    Provider m_provider;
    TokenVault &m_vault;
    StrictNetwork &m_network;
    const Clock &m_clock;
    std::unique_ptr<TokenRefresh> m_refresh;
};

} // namespace Lanyard
