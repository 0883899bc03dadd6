// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountinquiries.h"
#include "accounts/accountservice.h"
#include "accounts/enrolment.h"
#include "accounts/liveaccount.h"
#include "accounts/renewalschedule.h"
#include "accounts/revocationqueue.h"
#include "accounts/tokenvault.h"

#include <QHash>
#include <QSet>

#include <map>

namespace Lanyard {

/// The inside of AccountService, for it and for SignIn.
class AccountService::Private
{
public:
    Private(AccountService *service, const Parts &parts);

    [[nodiscard]] LiveAccount *live(const QString &accountId) const;
    LiveAccount *bring(const QString &accountId);
    void openAll();
    void actAll();
    void reschedule();

    /// Starts it; \a person and \a tokens as for Enrolment. The result is known here before it is
    /// to anybody who connects afterwards.
    Enrolment *enrol(const Account &person, const StoredTokens &tokens);

    /// Removes the tokens, then tells; with \a andRemove takes the account out of the list, too.
    void signOut(const QString &accountId, bool andRemove);

    /// Repeats what a closed keychain has refused.
    void finishSignOuts();

    /// The provider as \a request wants it: with its scopes, and with the prompt that lets another
    /// account be chosen where there is one already. An unknown one is empty and fails.
    [[nodiscard]] Provider providerFor(const SignInRequest &request) const;

    /// Tells the service that tokens of a sign-in are not wanted.
    void revokeUnused(const Provider &provider, const TokenSet &tokens);

    void keepTimeline(const QString &accountId, const AttemptTimeline &timeline);

    [[nodiscard]] bool isBusy() const;

    AccountService *q;
    Parts parts;
    TokenVault vault;
    SessionParts sessionParts;
    RenewalSchedule schedule;
    RevocationQueue revocations;
    AccountInquiries inquiries;
    QHash<QString, AttemptTimeline> timelines; ///< the last one of each account

private:
    void noteBusy();
    void enrolled(const QString &knownAccountId, const Result<Enrolled> &result);
    void tokensRemoved(const QString &accountId, bool andRemove, const Result<void> &result);
    Result<void> takeOut(const QString &accountId);
    void noteChange(const QString &accountId);

    std::map<QString, std::unique_ptr<LiveAccount>> m_live;
    QSet<QString> m_leaving;           ///< their tokens are being removed
    QHash<QString, bool> m_unfinished; ///< refused by the keychain; whether to take it out, too
    bool m_wasBusy = false;
};

} // namespace Lanyard
