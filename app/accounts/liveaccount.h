// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountstatus.h"
#include "accounts/profilerequest.h"
#include "accounts/retrypace.h"
#include "accounts/session.h"
#include "accounts/sessionstatus.h"

#include <memory>

namespace Lanyard {

class AccountRepository;

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
    void act();   ///< does what is due
    void hurry(); ///< the network may be back, or time has jumped

    void beginHandover();                      ///< a sign-in or sign-out is at work
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
    [[nodiscard]] bool isWorthRefreshing() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilLook() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilRenewal() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilKeychain() const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> timeUntilEnd() const;
    [[nodiscard]] SessionCondition condition() const;
    [[nodiscard]] std::optional<Error> failure() const;

    void sessionChanged();
    void sessionOpened();
    void sessionRenewed();
    void renewalFailed(const Error &error);

    void look();
    void ask(const Result<Secret> &token);
    void answered(const ProfileAnswer &answer);
    void endLook();
    void judge(const ProfileAnswer &answer);
    void forgetTroubles();

    QString m_accountId;
    SessionParts m_parts;
    AccountRepository &m_repository;
    Session m_session;

    RetryPace m_renewalPace;
    RetryPace m_lookPace;
    RetryPace m_keychainPace;
    std::optional<Error> m_renewalFailure;
    std::optional<Error> m_lookFailure; ///< the service could not be reached
    std::optional<Error> m_lookError;   ///< it could, and something else was wrong
    QDateTime m_failingSince;

    bool m_isLookWanted = false;
    bool m_isLookOrdered = false; ///< by the user: also where looking costs something
    bool m_isLooking = false;
    bool m_hasRenewedForLook = false; ///< RF-11: once a look
    Secret m_lookToken;
    std::unique_ptr<ProfileRequest> m_request;
    bool m_hasEnded = false; ///< and that was told
};

} // namespace Lanyard
