// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstatus.h"
#include "accounts/accounttroubles.h"
#include "accounts/session.h"

#include <memory>

namespace Lanyard {

class AccountRepository;
class Look;
struct ProfileAnswer;

/// One account while Lanyard runs: its session, the looks at who it is and what is left, and when
/// something is due next.
///
/// It has no timer: the owner calls act() when timeUntilDue() is over.
class LiveAccount final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LiveAccount)

public:
    /// \a parts and \a repository must outlive it. \a accountId is in the repository.
    LiveAccount(const QString &accountId, const SessionParts &parts, AccountRepository &repository,
                QObject *parent = nullptr);
    ~LiveAccount() override;

    /// Reads the keychain and looks at the service once.
    void open();
    /// Who, tier and quota, because the user wants to know; tries also what would not be tried by
    /// itself.
    void refresh();
    void retryKeychain();
    /// \see Session::withAccessToken()
    void withAccessToken(QObject *context, Session::TokenHandler handler);
    void act();   ///< does what is due
    void hurry(); ///< the network may be back, or time has jumped

    void beginHandover(); ///< a sign-in is at work
    void beginSignOut();
    void signedIn(const StoredTokens &tokens); ///< both are in the list and the keychain
    void signInFailed();
    void signedOut();
    void signOutFailed(const Error &error);

    [[nodiscard]] AccountStatus status() const;
    [[nodiscard]] const Session &session() const { return m_session; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilDue() const;

Q_SIGNALS:
    void changed(); ///< facts, profile, quota or status

private:
    LiveAccount(const Account &account, const SessionParts &parts, AccountRepository &repository,
                QObject *parent);

    [[nodiscard]] const Provider *provider() const;
    [[nodiscard]] bool isWorthRefreshing() const;
    [[nodiscard]] bool isWorthReading() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilLook() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilRenewal() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilKeychain() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilEnd() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilSlow() const;

    void sessionChanged();
    void look();
    void looked(const std::optional<ProfileAnswer> &answer);
    void takeAnswer(const ProfileAnswer &answer);

    QString m_accountId;
    SessionParts m_parts;
    AccountRepository &m_repository;
    Session m_session;
    AccountTroubles m_troubles;
    std::unique_ptr<Look> m_look;
    bool m_isLookWanted = false;
    bool m_isLookOrdered = false; ///< by the user: also where looking costs something
    bool m_hasEnded = false;      ///< and that was told
    bool m_isSlow = false;        ///< reading the keychain is, and that was told
    bool m_isSigningOut = false;
};

} // namespace Lanyard
