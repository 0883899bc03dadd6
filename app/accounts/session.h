// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/renewal.h"
#include "accounts/renewalplan.h"
#include "accounts/storedtokens.h"
#include "accounts/tokenwaiters.h"
#include "core/clock.h"

#include <QObject>

#include <memory>

namespace Lanyard {

class Catalogue;
class StrictNetwork;
class TokenVault;

/// What the sessions of all accounts share.
struct SessionParts
{
    const Catalogue &catalogue;
    TokenVault &vault;
    StrictNetwork &network;
    const Clock &clock;
};

/// The tokens of one account while Lanyard runs: read from the keychain, handed out, renewed.
///
/// At most one renewal is under way, whoever asks (RF-5). It starts nothing by itself: \see
/// LiveAccount.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    using TokenHandler = TokenWaiters::Handler;

    struct Owner
    {
        QString accountId{};
        QString providerId{};
        QString issuer{};
        QStringList origins{};    ///< of the servers that its tokens may go to; empty: unknown
        QString idTokenSubject{}; ///< empty: not known by an ID token
    };

    /// All \a parts must outlive the session.
    Session(const Owner &owner, const SessionFacts &facts, const SessionParts &parts,
            QObject *parent = nullptr);
    ~Session() override;

    /// Reads the keychain, or writes what it refused before. Does nothing where nothing is amiss.
    void settleWithKeychain();

    /// An access token that can be used now; renews first where that is due, reads the keychain
    /// first where that was not done. \a handler runs later, unless \a context is gone.
    void withAccessToken(QObject *context, TokenHandler handler);

    /// An access token other than \a refused, which the service did not take.
    void withOtherToken(const Secret &refused, QObject *context, TokenHandler handler);

    void renew(); ///< joins a renewal that is under way

    /// Somebody else is at the keychain entries: answers that are on their way are dropped, and who
    /// waits for a token goes on waiting until one of the following four.
    void pause();
    /// Of a sign-in; they are in the keychain. \a origins are those of its servers.
    void take(const StoredTokens &tokens, const QStringList &origins);
    void restore();                      ///< that sign-in failed: the session is what it was
    void forget();                       ///< the tokens are removed
    void keepLocked(const Error &error); ///< they could not be removed

    void markRefused(const Error &refusal); ///< the service did not take a fresh token
    void markAccepted();                    ///< it takes our token

    [[nodiscard]] const SessionFacts &facts() const { return m_facts; }
    [[nodiscard]] std::optional<Error> keychainError() const { return m_keychainError; }
    [[nodiscard]] std::optional<Error> refusal() const { return m_refusal; }
    /// Nothing where there is none, or where one of another issuer has taken its name, or with an
    /// endpoint at a server that the account was not signed in with: tokens go to those that gave
    /// them and to nobody else.
    [[nodiscard]] const Provider *provider() const;
    /// Why there is none.
    [[nodiscard]] Error providerFault() const;
    [[nodiscard]] bool isReady() const { return m_phase == Phase::Ready; }
    /// For how long the keychain has been asked for the tokens; nothing: it is not.
    [[nodiscard]] std::optional<std::chrono::milliseconds> readingTime() const;
    [[nodiscard]] bool isRenewing() const { return m_renewal != nullptr; }
    [[nodiscard]] const StoredTokens &tokens() const { return m_tokens; }
    [[nodiscard]] QDateTime renewsAt() const;
    /// Until a renewal is due; nothing: none is.
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilRenewal() const;

Q_SIGNALS:
    void changed(); ///< facts, or anything else that a status shows
    void opened();  ///< the tokens were read, or are stored at last
    void renewed(); ///< and stored
    void renewalFailed(const Lanyard::Error &error); ///< the tokens are what they were

private:
    enum class Phase {
        None,   ///< there are no tokens
        Unread, ///< they are in the keychain, as far as known
        Reading,
        Ready,
        Unsaved, ///< the keychain refused the newest ones: they are here only (RF-3)
        Saving,
        Paused,
    };
    void proceed();
    void read();
    void save();
    void renewalEnded(const Result<RenewedTokens> &result);
    void end(Error refusal);
    void hold(const StoredTokens &tokens);
    void serve(const Error &otherwise);
    void dropRenewal();
    [[nodiscard]] bool wantsRenewal() const;
    [[nodiscard]] std::optional<QString> strangeServer(const Provider &found) const;

    Owner m_owner;
    SessionFacts m_facts;
    SessionParts m_parts;
    Phase m_phase = Phase::None;
    Phase m_phaseBefore = Phase::None; ///< Paused
    quint64 m_epoch = 0;               ///< answers to what was begun in an earlier one are dropped
    StoredTokens m_tokens;
    RenewalPlan m_plan;
    std::optional<Error> m_keychainError;
    std::optional<Error> m_refusal;
    bool m_answerWasLost = false; ///< of the last renewal, which the service may have carried out
    std::chrono::milliseconds m_renewalStartedAt{};
    std::chrono::milliseconds m_readingStartedAt{};
    TokenWaiters m_waiters;
    std::unique_ptr<Renewal> m_renewal;
};

} // namespace Lanyard
