// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/liveaccount.h"

#include "accounts/accountrepository.h"
#include "accounts/profilechange.h"
#include "catalogue/catalogue.h"
#include "core/logging.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

Session::Owner ownerOf(const Account &account, const Catalogue &catalogue)
{
    const Provider *provider = catalogue.provider(account.providerId);
    const bool hasIdToken = provider && provider->client.wantsIdToken();
    return {.accountId = account.id,
            .providerId = account.providerId,
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
    : QObject(parent)
    , m_accountId(accountId)
    , m_parts(parts)
    , m_repository(repository)
    , m_session(ownerOf(*repository.account(accountId), parts.catalogue),
                repository.account(accountId)->session, parts)
    , m_renewalPace(parts.clock)
    , m_lookPace(parts.clock)
    , m_keychainPace(parts.clock)
{
    connect(&m_session, &Session::changed, this, &LiveAccount::sessionChanged);
    connect(&m_session, &Session::opened, this, &LiveAccount::sessionOpened);
    connect(&m_session, &Session::renewed, this, &LiveAccount::sessionRenewed);
    connect(&m_session, &Session::renewalFailed, this, &LiveAccount::renewalFailed);
}

LiveAccount::~LiveAccount() = default;

/// False where nothing but a new sign-in can bring the session back.
bool LiveAccount::isWorthRefreshing() const
{
    const SessionFacts &facts = m_session.facts();
    return facts.isSignedIn && !facts.endedAt.isValid() && !isOver(facts, m_parts.clock.utcNow()) &&
           m_parts.catalogue.provider(m_repository.account(m_accountId)->providerId);
}

void LiveAccount::open()
{
    if (!isWorthRefreshing() || m_session.facts().wasRejected)
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
    if (m_lookPace.isToldToWait() || m_renewalPace.isToldToWait())
        return; // it follows as soon as the service wants to be asked again
    if (m_renewalFailure)
        m_session.renew();
    look();
}

void LiveAccount::retryKeychain()
{
    if (isWorthRefreshing() && !m_session.facts().wasRejected)
        m_session.settleWithKeychain();
}

void LiveAccount::act()
{
    const auto isDue = [](const std::optional<milliseconds> &left) {
        return left && *left <= 0ms;
    };
    const bool hasEnded = isOver(m_session.facts(), m_parts.clock.utcNow());
    if (hasEnded != m_hasEnded) {
        m_hasEnded = hasEnded;
        Q_EMIT changed();
    }
    if (isDue(timeUntilKeychain())) {
        m_keychainPace.failed(*m_session.keychainError()); // unless it turns out well
        m_session.settleWithKeychain();
    }
    if (isDue(timeUntilRenewal()))
        m_session.renew();
    else if (isDue(timeUntilLook()))
        look();
}

void LiveAccount::hurry()
{
    m_renewalPace.hurry();
    m_lookPace.hurry();
    act();
}

std::optional<milliseconds> LiveAccount::timeUntilDue() const
{
    return earlier(earlier(timeUntilEnd(), timeUntilKeychain()),
                   earlier(timeUntilRenewal(), timeUntilLook()));
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
    // Everything else tells when it is well again.
    const auto error = m_session.keychainError();
    return error && error->kind == ErrorKind::KeychainTimedOut ? m_keychainPace.timeLeft()
                                                               : std::nullopt;
}

std::optional<milliseconds> LiveAccount::timeUntilRenewal() const
{
    if (m_renewalFailure && !isTemporary(m_renewalFailure->kind))
        return std::nullopt; // RF-7: somebody has to set something right first
    const auto left = m_session.timeUntilRenewal();
    return left ? std::optional(qMax(*left, m_renewalPace.timeLeft().value_or(0ms))) : std::nullopt;
}

std::optional<milliseconds> LiveAccount::timeUntilLook() const
{
    const bool canLook = m_isLookWanted && !m_isLooking && m_session.isReady() &&
                         !m_session.isRenewing() && !m_renewalFailure && isWorthRefreshing() &&
                         !m_session.facts().wasRejected;
    return canLook ? std::optional(m_lookPace.timeLeft().value_or(0ms)) : std::nullopt;
}

void LiveAccount::sessionChanged()
{
    Account account = *m_repository.account(m_accountId);
    account.session = m_session.facts();
    if (const auto stored = m_repository.update(account); !stored)
        qCWarning(lcAccounts, "What is known of a session could not be written: %s",
                  qPrintable(stored.error().detail));
    m_hasEnded = isOver(m_session.facts(), m_parts.clock.utcNow());
    const auto error = m_session.keychainError();
    if (!error)
        m_keychainPace.succeeded();
    else if (!m_keychainPace.timeLeft())
        m_keychainPace.failed(*error);
    Q_EMIT changed();
}

void LiveAccount::sessionOpened()
{
    act();
}

void LiveAccount::sessionRenewed()
{
    m_renewalPace.succeeded();
    m_renewalFailure.reset();
    if (!m_lookFailure)
        m_failingSince = {};
    act();
}

void LiveAccount::renewalFailed(const Error &error)
{
    m_renewalFailure = error;
    m_renewalPace.failed(error);
    if (!m_failingSince.isValid())
        m_failingSince = m_parts.clock.utcNow();
}

void LiveAccount::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_hasRenewedForLook = false;
    m_session.withAccessToken(this, [this](const Result<Secret> &token) { ask(token); });
    Q_EMIT changed();
}

void LiveAccount::ask(const Result<Secret> &token)
{
    const Account *account = m_repository.account(m_accountId);
    const Provider *provider = m_parts.catalogue.provider(account->providerId);
    if (!token || !provider) {
        // Why is told by the session, and the look follows when it is well again; but where it is
        // well, there will be no other token.
        m_isLookWanted = m_isLookWanted && (!m_session.isReady() || m_renewalFailure);
        return endLook();
    }
    m_lookToken = token.value();
    const ProfileRequest::Questions questions{
        .who = !isKeyIdentity(account->identity),
        .quota = m_isLookOrdered || (provider->quota && provider->quota->isFree)};
    m_request = std::make_unique<ProfileRequest>(*provider, m_lookToken, questions, m_parts.network,
                                                 m_parts.clock);
    connect(m_request.get(), &ProfileRequest::finished, this, &LiveAccount::answered);
    m_request->start();
}

void LiveAccount::answered(const ProfileAnswer &answer)
{
    m_request.release()->deleteLater();
    if (answer.isRefused() && m_session.facts().isRenewable && !m_hasRenewedForLook) {
        m_hasRenewedForLook = true; // RF-11: one renewal, one more try
        return m_session.withOtherToken(m_lookToken, this,
                                        [this](const Result<Secret> &token) { ask(token); });
    }
    judge(answer);
    endLook();
}

void LiveAccount::endLook()
{
    m_isLooking = false;
    m_lookToken = {};
    Q_EMIT changed();
}

void LiveAccount::judge(const ProfileAnswer &answer)
{
    const auto error = answer.error();
    m_lookFailure.reset();
    m_lookError = error;
    m_isLookWanted = error && isTemporary(error->kind);
    m_isLookOrdered = m_isLookOrdered && m_isLookWanted;
    if (m_isLookWanted)
        m_lookPace.failed(*error);
    else
        m_lookPace.succeeded();
    if (const auto stored = applyAnswer(answer, m_accountId, m_repository, m_parts); !stored)
        m_lookError = stored.error();
    if (answer.isRefused())
        return m_session.markRefused(*error);
    // With one answer the service is there, whatever became of the other.
    const bool isAnswered = (answer.who && *answer.who) || (answer.quota && *answer.quota);
    if (isAnswered || !error)
        m_session.markAccepted();
    else if (isTemporary(error->kind))
        m_lookFailure = error;
    if (!m_lookFailure && !m_renewalFailure)
        m_failingSince = {};
    else if (!m_failingSince.isValid())
        m_failingSince = m_parts.clock.utcNow();
}

void LiveAccount::beginHandover()
{
    m_request.reset();
    m_isLooking = false;
    m_session.pause();
}

void LiveAccount::signedIn(const StoredTokens &tokens)
{
    forgetTroubles();
    m_session.take(tokens);
}

void LiveAccount::signInFailed()
{
    m_session.restore();
}

void LiveAccount::signedOut()
{
    forgetTroubles();
    m_session.forget();
}

void LiveAccount::signOutFailed(const Error &error)
{
    m_session.keepLocked(error);
}

void LiveAccount::forgetTroubles()
{
    m_renewalPace.succeeded();
    m_lookPace.succeeded();
    m_renewalFailure.reset();
    m_lookFailure.reset();
    m_lookError.reset();
    m_failingSince = {};
    m_isLookWanted = false;
    m_isLookOrdered = false;
}

std::optional<Error> LiveAccount::failure() const
{
    const Account *account = m_repository.account(m_accountId);
    if (!m_parts.catalogue.provider(account->providerId))
        return Error{.kind = ErrorKind::ConfigurationInvalid,
                     .detail = u"no provider %1"_s.arg(account->providerId)};
    return m_renewalFailure ? m_renewalFailure : m_lookFailure;
}

SessionCondition LiveAccount::condition() const
{
    return {.refusal = m_session.refusal(),
            .keychainError = m_session.keychainError(),
            .failure = failure(),
            .lookError = m_lookError,
            .failingSince = m_failingSince,
            .nextRenewalAt = m_session.renewsAt(),
            .isRenewing = m_session.isRenewing(),
            .isRefreshing = m_isLooking};
}

AccountStatus LiveAccount::status() const
{
    return sessionStatus(m_session.facts(), condition(), m_parts.clock.utcNow());
}

} // namespace Lanyard
