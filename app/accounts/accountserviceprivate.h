// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"
#include "accounts/enrolment.h"
#include "accounts/liveaccount.h"
#include "accounts/renewalschedule.h"
#include "accounts/tokenvault.h"

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

    [[nodiscard]] bool isBusy() const;

    AccountService *q;
    Parts parts;
    TokenVault vault;
    SessionParts sessionParts;
    RenewalSchedule schedule;

private:
    void enrolled(const QString &knownAccountId, const Result<Enrolled> &result);
    void tokensRemoved(const QString &accountId, bool andRemove, const Result<void> &result);
    Result<void> takeOut(const QString &accountId);
    void noteChange(const QString &accountId);

    std::map<QString, std::unique_ptr<LiveAccount>> m_live;
    QSet<QString> m_leaving; ///< their tokens are being removed
    bool m_wasBusy = false;
};

} // namespace Lanyard
