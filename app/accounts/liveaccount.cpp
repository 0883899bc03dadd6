// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/liveaccount.h"

#include "accounts/accountrepository.h"
#include "accounts/look.h"
#include "accounts/profilechange.h"
#include "accounts/sessionstatus.h"
#include "catalogue/catalogue.h"
#include "catalogue/tokenorigins.h"
#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// Nobody needs to be told of a keychain that answers within this time.
constexpr milliseconds keychainPatience = 1s;

/// Accounts of before origins were kept belong to the servers that they are found with.
Account withOrigins(const QString &accountId, AccountRepository &repository,
                    const Catalogue &catalogue)
{
    Account account = *repository.account(accountId);
    const Provider *provider = catalogue.provider(account.providerId);
    if (account.origins.isEmpty() && provider &&
        provider->client.issuer == account.identity.issuer) {
        account.origins = tokenOrigins(*provider);
        (void)repository.update(account); // else at the next start
    }
    return account;
}

Session::Owner ownerOf(const Account &account, const Catalogue &catalogue)
{
    const Provider *provider = catalogue.provider(account.providerId);
    const bool hasIdToken = provider && provider->client.wantsIdToken();
    return {.accountId = account.id,
            .providerId = account.providerId,
            .issuer = account.identity.issuer,
            .origins = account.origins,
            .idTokenSubject = hasIdToken ? account.identity.subject : QString()};
}

std::optional<milliseconds> earlier(const std::optional<milliseconds> &a,
                                    const std::optional<milliseconds> &b)
{
    return a && b ? qMin(*a, *b) : a ? a : b;
}

} // namespace

LiveAccount::LiveAccount(const QString &accountId, const SessionParts &parts,
                         AccountRepository &repository, QObject *parent)
    : LiveAccount(withOrigins(accountId, repository, parts.catalogue), parts, repository, parent)
{}

LiveAccount::LiveAccount(const Account &account, const SessionParts &parts,
                         AccountRepository &repository, QObject *parent)
    : QObject(parent)
    , m_accountId(account.id)
    , m_parts(parts)
    , m_repository(repository)
    , m_session(ownerOf(account, parts.catalogue), account.session, parts)
    , m_troubles(parts.clock)
{
    connect(&m_session, &Session::changed, this, &LiveAccount::sessionChanged);
    connect(&m_session, &Session::opened, this, &LiveAccount::act);
    connect(&m_session, &Session::renewed, this, [this] {
        m_troubles.noteRenewal(std::nullopt);
        act();
    });
    connect(&m_session, &Session::renewalFailed, this,
            [this](const Error &error) { m_troubles.noteRenewal(error); });
}

LiveAccount::~LiveAccount() = default;

const Provider *LiveAccount::provider() const
{
    return m_session.provider();
}

/// False where nothing but a new sign-in can bring the session back.
bool LiveAccount::isWorthRefreshing() const
{
    const SessionFacts &facts = m_session.facts();
    return provider() && facts.isSignedIn && !facts.endedAt.isValid() &&
           !isOver(facts, m_parts.clock.utcNow());
}

bool LiveAccount::isWorthReading() const
{
    return isWorthRefreshing() && !m_session.facts().wasRejected;
}

void LiveAccount::open()
{
    if (!isWorthReading())
        return;
    m_isLookWanted = true;
    m_session.settleWithKeychain();
}

void LiveAccount::refresh()
{
    if (!isWorthRefreshing())
        return;
    m_isLookWanted = true;
    m_isLookOrdered = true;
    if (m_troubles.isToldToWait())
        return; // it follows as soon as the service wants to be asked again
    if (m_troubles.renewalFailure())
        m_session.renew();
    look();
}

void LiveAccount::retryKeychain()
{
    if (isWorthReading())
        m_session.settleWithKeychain();
}

void LiveAccount::withAccessToken(QObject *context, Session::TokenHandler handler)
{
    m_session.withAccessToken(context, std::move(handler));
}

void LiveAccount::act()
{
    const auto isDue = [](const std::optional<milliseconds> &left) {
        return left && *left <= 0ms;
    };
    if (isDue(timeUntilEnd())) {
        m_hasEnded = true;
        Q_EMIT changed();
    }
    if (isDue(timeUntilSlow())) {
        m_isSlow = true;
        Q_EMIT changed();
    }
    if (isDue(timeUntilKeychain())) {
        m_troubles.noteKeychainTry(*m_session.keychainError());
        m_session.settleWithKeychain();
    }
    if (isDue(timeUntilRenewal()))
        m_session.renew();
    else if (isDue(timeUntilLook()))
        look();
}

void LiveAccount::hurry()
{
    m_troubles.hurry();
    act();
}

std::optional<milliseconds> LiveAccount::timeUntilDue() const
{
    return earlier(earlier(earlier(timeUntilEnd(), timeUntilSlow()), timeUntilKeychain()),
                   earlier(timeUntilRenewal(), timeUntilLook()));
}

std::optional<milliseconds> LiveAccount::timeUntilSlow() const
{
    const auto reading = m_session.readingTime();
    if (m_isSlow || !reading)
        return std::nullopt;
    return qMax(keychainPatience - *reading, 0ms);
}

std::optional<milliseconds> LiveAccount::timeUntilEnd() const
{
    const SessionFacts &facts = m_session.facts();
    if (m_hasEnded || !facts.isSignedIn || facts.isRenewable || !facts.accessExpiresAt.isValid())
        return std::nullopt;
    return qMax(milliseconds(m_parts.clock.utcNow().msecsTo(facts.accessExpiresAt)), 0ms);
}

std::optional<milliseconds> LiveAccount::timeUntilKeychain() const
{
    return m_session.keychainError() ? m_troubles.timeUntilKeychain() : std::nullopt;
}

std::optional<milliseconds> LiveAccount::timeUntilRenewal() const
{
    const auto due = m_session.timeUntilRenewal();
    const auto allowed = m_troubles.timeUntilRenewal();
    return due && allowed ? std::optional(qMax(*due, *allowed)) : std::nullopt;
}

std::optional<milliseconds> LiveAccount::timeUntilLook() const
{
    const bool canLook = m_isLookWanted && !m_look && m_session.isReady() &&
                         !m_session.isRenewing() && isWorthReading();
    return canLook ? m_troubles.timeUntilLook() : std::nullopt;
}

void LiveAccount::sessionChanged()
{
    Account account = *m_repository.account(m_accountId);
    account.session = m_session.facts();
    if (const auto stored = m_repository.update(account); !stored)
        qCWarning(lcAccounts, "What is known of a session could not be written: %s",
                  qPrintable(stored.error().detail));
    m_hasEnded = isOver(m_session.facts(), m_parts.clock.utcNow());
    m_isSlow = m_isSlow && m_session.readingTime();
    m_troubles.noteKeychain(m_session.keychainError());
    Q_EMIT changed();
}

void LiveAccount::look()
{
    if (m_look)
        return;
    const ProfileRequest::Questions questions{
        .who = !isKeyIdentity(m_repository.account(m_accountId)->identity),
        .quota = m_isLookOrdered || (provider()->quota && provider()->quota->isFree)};
    m_look = std::make_unique<Look>(m_session, *provider(), questions, m_parts);
    connect(m_look.get(), &Look::finished, this, &LiveAccount::looked);
    m_look->start();
    Q_EMIT changed();
}

void LiveAccount::looked(const std::optional<ProfileAnswer> &answer)
{
    m_look.release()->deleteLater();
    if (answer)
        takeAnswer(*answer);
    else if (m_session.isReady() && !m_troubles.renewalFailure())
        m_isLookWanted = false; // there will be no other token; else it follows when all is well
    Q_EMIT changed();
}

void LiveAccount::takeAnswer(const ProfileAnswer &answer)
{
    const auto error = answer.error();
    m_troubles.noteLook(answer);
    m_isLookWanted = error && isTemporary(error->kind);
    m_isLookOrdered = m_isLookOrdered && m_isLookWanted;
    if (const auto stored = applyAnswer(answer, m_accountId, m_repository, m_parts); !stored)
        m_troubles.noteLookError(stored.error());
    if (answer.isRefused())
        m_session.markRefused(*error);
    else if (answer.isAnswered())
        m_session.markAccepted();
}

void LiveAccount::beginHandover()
{
    m_look.reset();
    m_session.pause();
}

void LiveAccount::beginSignOut()
{
    m_isSigningOut = true;
    beginHandover();
    Q_EMIT changed();
}

void LiveAccount::signedIn(const StoredTokens &tokens)
{
    m_troubles.forget();
    m_isLookWanted = false; // the sign-in has just looked
    m_session.take(tokens, m_repository.account(m_accountId)->origins);
}

void LiveAccount::signInFailed()
{
    m_session.restore();
}

void LiveAccount::signedOut()
{
    m_isSigningOut = false;
    m_troubles.forget();
    m_isLookWanted = false;
    m_session.forget();
}

void LiveAccount::signOutFailed(const Error &error)
{
    m_isSigningOut = false;
    m_session.keepLocked(error);
}

AccountStatus LiveAccount::status() const
{
    SessionCondition condition{.refusal = m_session.refusal(),
                               .keychainError = m_session.keychainError(),
                               .failure = m_troubles.failure(),
                               .lookError = m_troubles.lookError(),
                               .failingSince = m_troubles.since(),
                               .nextRenewalAt = m_session.renewsAt(),
                               .isOpening = m_isSlow && m_session.readingTime(),
                               .isSigningOut = m_isSigningOut,
                               .isRenewing = m_session.isRenewing(),
                               .isRefreshing = m_look != nullptr};
    if (!provider())
        condition.failure = m_session.providerFault();
    return sessionStatus(m_session.facts(), condition, m_parts.clock.utcNow());
}

} // namespace Lanyard
