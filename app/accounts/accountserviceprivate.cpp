// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountserviceprivate.h"

#include "accounts/accountrepository.h"
#include "accounts/secretstore.h"

namespace Lanyard {

AccountService::Private::Private(AccountService *service, const Parts &usedParts)
    : q(service)
    , parts(usedParts)
    , vault(usedParts.secrets)
    , sessionParts{usedParts.catalogue, vault, usedParts.network, usedParts.clock}
{
    connect(&schedule, &RenewalSchedule::due, q, [this] { actAll(); });
    connect(&vault, &TokenVault::becameIdle, q, [this] {
        if (!isBusy())
            Q_EMIT q->becameIdle();
    });
    connect(&parts.secrets, &SecretStore::becameAvailable, q, [this] { q->retryKeychain(); });
}

LiveAccount *AccountService::Private::live(const QString &accountId) const
{
    const auto found = m_live.find(accountId);
    return found == m_live.end() ? nullptr : found->second.get();
}

LiveAccount *AccountService::Private::bring(const QString &accountId)
{
    auto &account = m_live[accountId];
    account = std::make_unique<LiveAccount>(accountId, sessionParts, parts.repository);
    connect(account.get(), &LiveAccount::changed, q, [this, accountId] { noteChange(accountId); });
    return account.get();
}

void AccountService::Private::openAll()
{
    for (const Account &account : parts.repository.accounts()) {
        if (LiveAccount *known = live(account.id))
            known->open();
    }
    reschedule();
}

void AccountService::Private::actAll()
{
    for (const auto &[id, account] : m_live)
        account->act();
    reschedule();
}

void AccountService::Private::reschedule()
{
    std::optional<std::chrono::milliseconds> next;
    for (const auto &[id, account] : m_live) {
        const auto left = account->timeUntilDue();
        if (left && (!next || *left < *next))
            next = left;
    }
    schedule.setNext(next);
}

void AccountService::Private::noteChange(const QString &accountId)
{
    reschedule();
    Q_EMIT q->accountChanged(accountId);
    const bool isBusyNow = isBusy();
    if (std::exchange(m_wasBusy, isBusyNow) && !isBusyNow)
        Q_EMIT q->becameIdle();
}

bool AccountService::Private::isBusy() const
{
    // A renewal counts from its request on: its answer may be the only copy of a refresh token.
    return vault.isBusyWriting() ||
           std::any_of(m_live.begin(), m_live.end(),
                       [](const auto &entry) { return entry.second->session().isRenewing(); });
}

Enrolment *AccountService::Private::enrol(const Account &person, const StoredTokens &tokens)
{
    auto *enrolment = new Enrolment(person, tokens, {parts.repository, vault, parts.clock}, q);
    connect(enrolment, &Enrolment::writingKnownAccount, q, [this](const QString &accountId) {
        if (LiveAccount *account = live(accountId))
            account->beginHandover();
    });
    connect(enrolment, &Enrolment::finished, q, [this, enrolment](const auto &result) {
        enrolled(enrolment->knownAccountId(), result);
        enrolment->deleteLater();
    });
    enrolment->start();
    return enrolment;
}

void AccountService::Private::enrolled(const QString &knownAccountId,
                                       const Result<Enrolled> &result)
{
    if (!result) {
        if (LiveAccount *account = live(knownAccountId))
            account->signInFailed();
        return;
    }
    const QString accountId = result.value().accountId;
    const QString providerId = parts.repository.account(accountId)->providerId;
    LiveAccount *account = live(accountId);
    const bool isListed = account;
    if (!account)
        account = bring(accountId);
    if (!isListed)
        Q_EMIT q->accountAdded(accountId);
    account->signedIn(result.value().tokens);
    if (!isListed && parts.repository.activeAccountId(providerId) == accountId)
        Q_EMIT q->activeChanged(providerId);
}

void AccountService::Private::signOut(const QString &accountId, bool andRemove)
{
    LiveAccount *account = live(accountId);
    if (!account || m_leaving.contains(accountId))
        return;
    m_leaving.insert(accountId);
    account->beginHandover();
    const auto done = [this, accountId, andRemove](const Result<void> &result) {
        tokensRemoved(accountId, andRemove, result);
    };
    if (account->session().facts().isSignedIn)
        vault.erase(accountId, q, done);
    else // they were read back as gone when they went
        QMetaObject::invokeMethod(
            q, [done] { done({}); }, Qt::QueuedConnection);
}

void AccountService::Private::tokensRemoved(const QString &accountId, bool andRemove,
                                            const Result<void> &result)
{
    m_leaving.remove(accountId);
    LiveAccount *account = live(accountId);
    if (!result) {
        account->signOutFailed(result.error());
        Q_EMIT q->signedOut(accountId, result);
        return;
    }
    account->signedOut();
    const auto takenOut = andRemove ? takeOut(accountId) : Result<void>();
    if (!andRemove || !takenOut)
        Q_EMIT q->signedOut(accountId, takenOut);
}

Result<void> AccountService::Private::takeOut(const QString &accountId)
{
    const QString providerId = parts.repository.account(accountId)->providerId;
    const QString activeBefore = parts.repository.activeAccountId(providerId);
    if (const auto removed = parts.repository.remove(accountId); !removed)
        return removed;
    m_live.erase(accountId);
    reschedule();
    Q_EMIT q->accountRemoved(accountId);
    if (parts.repository.activeAccountId(providerId) != activeBefore)
        Q_EMIT q->activeChanged(providerId);
    return {};
}

} // namespace Lanyard
