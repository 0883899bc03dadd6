// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountserviceprivate.h"

#include "accounts/accountrepository.h"
#include "accounts/secretstore.h"
#include "accounts/signout.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

// How long an unused token is tried to be revoked where its end is not known.
constexpr int unusedLifeInDays = 30;

/// The scopes that \a request asks for.
QStringList scopesFor(const SignInRequest &request, const Provider &provider,
                      const Account *expected)
{
    if (!request.scopes.isEmpty())
        return request.scopes;
    // Signing in again must not lose what was chosen at the first time.
    const bool hasChosen =
        expected && !provider.scopeChoices.isEmpty() && !expected->session.askedScopes.isEmpty();
    if (hasChosen)
        return expected->session.askedScopes;
    QStringList scopes = provider.client.scopes;
    if (!scopes.isEmpty())
        return scopes;
    for (const ScopeChoice &choice : provider.scopeChoices) {
        if (choice.isPreselected)
            scopes.append(choice.scope);
    }
    return scopes;
}

} // namespace

AccountService::Private::Private(AccountService *service, const Parts &usedParts)
    : q(service)
    , parts(usedParts)
    , vault(usedParts.secrets)
    , sessionParts{usedParts.catalogue, vault, usedParts.network, usedParts.clock}
    , revocations({usedParts.catalogue, usedParts.repository, usedParts.secrets, usedParts.network,
                   usedParts.clock})
    , inquiries(usedParts, [this](const QString &accountId, QObject *context, const auto &handler) {
        if (LiveAccount *account = live(accountId))
            account->withAccessToken(context, handler);
    })
{
    connect(&revocations, &RevocationQueue::changed, q, [this] {
        reschedule();
        noteBusy();
    });
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
    revocations.open();
    reschedule();
}

void AccountService::Private::actAll()
{
    for (const auto &[id, account] : m_live)
        account->act();
    revocations.act();
    reschedule();
}

void AccountService::Private::reschedule()
{
    std::optional<std::chrono::milliseconds> next = revocations.timeUntilDue();
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
    const LiveAccount *account = live(accountId);
    if (m_unfinished.contains(accountId) && account && account->session().isReady())
        QMetaObject::invokeMethod(
            q, [this] { finishSignOuts(); }, Qt::QueuedConnection);
    Q_EMIT q->accountChanged(accountId);
    noteBusy();
}

void AccountService::Private::noteBusy()
{
    const bool isBusyNow = isBusy();
    if (std::exchange(m_wasBusy, isBusyNow) && !isBusyNow)
        Q_EMIT q->becameIdle();
}

bool AccountService::Private::isBusy() const
{
    // A renewal counts from its request on: its answer may be the only copy of a refresh token.
    return vault.isBusyWriting() || revocations.isBusyWriting() ||
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
    m_unfinished.remove(accountId); // whoever signs in anew wants to stay
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
    m_unfinished.remove(accountId);
    account->beginSignOut();
    Account leaving = *parts.repository.account(accountId);
    leaving.session = account->session().facts();
    auto *signOut = new SignOut(leaving, account->session(),
                                {parts.catalogue, vault, revocations, parts.clock}, q);
    connect(signOut, &SignOut::erased, q, [this, accountId, andRemove](const auto &result) {
        tokensRemoved(accountId, andRemove, result);
    });
    connect(signOut, &SignOut::receiptReady, q, [this, accountId](SignOutReceipt receipt) {
        receipt.isRemoved = !parts.repository.account(accountId);
        Q_EMIT q->receipt(accountId, receipt);
    });
    connect(signOut, &SignOut::finished, signOut, &QObject::deleteLater);
    signOut->start();
}

void AccountService::Private::finishSignOuts()
{
    const QHash<QString, bool> unfinished = std::exchange(m_unfinished, {});
    for (auto it = unfinished.begin(); it != unfinished.end(); ++it)
        signOut(it.key(), it.value());
}

Provider AccountService::Private::providerFor(const SignInRequest &request) const
{
    const Provider *known = parts.catalogue.provider(request.providerId);
    if (!known) {
        Provider unknown; // its empty client is refused by the flow, with the reason
        unknown.id = request.providerId;
        return unknown;
    }
    Provider provider = *known;
    const Account *expected = parts.repository.account(request.expectedAccountId);
    provider.client.scopes = scopesFor(request, provider, expected);
    const QList<Account> &accounts = parts.repository.accounts();
    const bool hasAccounts =
        std::any_of(accounts.begin(), accounts.end(), [&request](const Account &account) {
            return account.providerId == request.providerId;
        });
    auto &extra = provider.client.extraAuthorizationParameters;
    const bool isSet = std::any_of(extra.begin(), extra.end(),
                                   [](const auto &field) { return field.first == "prompt"_L1; });
    if (hasAccounts && !isSet && !provider.accountPrompt.isEmpty())
        extra.append({u"prompt"_s, provider.accountPrompt});
    return provider;
}

void AccountService::Private::revokeUnused(const Provider &provider, const TokenSet &tokens)
{
    if (!TokenEnding::isOffered(provider))
        return;
    QDateTime endsAt = parts.clock.utcNow().addDays(unusedLifeInDays);
    if (!tokens.refreshToken && tokens.expiresAt)
        endsAt = *tokens.expiresAt;
    revocations.add({.providerId = provider.id,
                     .issuer = provider.client.issuer,
                     .clientId = provider.client.clientId,
                     .tokens = {.refresh = tokens.refreshToken, .access = tokens.accessToken},
                     .endsAt = endsAt},
                    {}, {});
}

void AccountService::Private::keepTimeline(const QString &accountId,
                                           const AttemptTimeline &timeline)
{
    if (!accountId.isEmpty())
        timelines.insert(accountId, timeline);
}

void AccountService::Private::tokensRemoved(const QString &accountId, bool andRemove,
                                            const Result<void> &result)
{
    m_leaving.remove(accountId);
    LiveAccount *account = live(accountId);
    if (!result) {
        if (isKeychainFailure(result.error().kind))
            m_unfinished.insert(accountId, andRemove);
        account->signOutFailed(result.error());
        Q_EMIT q->signedOut(accountId, result);
        return;
    }
    account->signedOut();
    auto takenOut = andRemove ? takeOut(accountId) : Result<void>();
    if (!andRemove && parts.repository.account(accountId)->session.isSignedIn)
        takenOut = parts.repository.writeBlock().value_or(
            Error{.kind = ErrorKind::FileUnwritable}); // the list will say so at the next start
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
    timelines.remove(accountId);
    reschedule();
    Q_EMIT q->accountRemoved(accountId);
    if (parts.repository.activeAccountId(providerId) != activeBefore)
        Q_EMIT q->activeChanged(providerId);
    return {};
}

} // namespace Lanyard
