// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/session.h"

#include "accounts/tokenvault.h"
#include "catalogue/catalogue.h"
#include "catalogue/tokenorigins.h"
#include "core/logging.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

Session::Session(const Owner &owner, const SessionFacts &facts, const SessionParts &parts,
                 QObject *parent)
    : QObject(parent)
    , m_owner(owner)
    , m_facts(facts)
    , m_parts(parts)
    , m_phase(facts.isSignedIn ? Phase::Unread : Phase::None)
    , m_plan(parts.clock)
{}

Session::~Session() = default;

QDateTime Session::renewsAt() const
{
    return m_tokens.refreshToken ? m_plan.renewsAt() : QDateTime();
}

std::optional<std::chrono::milliseconds> Session::timeUntilRenewal() const
{
    const bool mayRenew =
        m_phase == Phase::Ready && m_tokens.refreshToken && !m_renewal && !m_facts.wasRejected;
    return mayRenew ? m_plan.timeLeft() : std::nullopt;
}

std::optional<std::chrono::milliseconds> Session::readingTime() const
{
    return m_phase == Phase::Reading ? std::optional(m_parts.clock.elapsed() - m_readingStartedAt)
                                     : std::nullopt;
}

const Provider *Session::provider() const
{
    const Provider *found = m_parts.catalogue.provider(m_owner.providerId);
    return found && !strangeServer(*found) ? found : nullptr;
}

/// The server that \a found would have our tokens go to, though they are not its own.
std::optional<QString> Session::strangeServer(const Provider &found) const
{
    if (found.client.issuer != m_owner.issuer)
        return found.client.issuer;
    if (m_owner.origins.isEmpty() || found.isPractice) // whose port changes with every start
        return std::nullopt;
    for (const QString &origin : tokenOrigins(found)) {
        if (!m_owner.origins.contains(origin))
            return origin;
    }
    return std::nullopt;
}

Error Session::providerFault() const
{
    const Provider *found = m_parts.catalogue.provider(m_owner.providerId);
    if (!found)
        return {.kind = ErrorKind::ProviderMissing, .detail = m_owner.providerId};
    return {.kind = ErrorKind::ProviderMoved,
            .detail = strangeServer(*found).value_or(QString()),
            .host = m_owner.issuer};
}

void Session::settleWithKeychain()
{
    if (m_phase == Phase::Unread)
        read();
    else if (m_phase == Phase::Unsaved)
        save();
}

void Session::withAccessToken(QObject *context, TokenHandler handler)
{
    withOtherToken({}, context, std::move(handler));
}

void Session::withOtherToken(const Secret &refused, QObject *context, TokenHandler handler)
{
    m_waiters.add(context, std::move(handler), refused);
    QMetaObject::invokeMethod(this, &Session::proceed, Qt::QueuedConnection);
}

/// Does what those who wait for a token need next.
void Session::proceed()
{
    if (m_waiters.isEmpty())
        return;
    if (!provider()) { // whoever asks would send it there
        const Error fault = providerFault();
        return m_waiters.serve(fault, fault);
    }
    switch (m_phase) {
    case Phase::None:
        return serve(m_refusal.value_or(Error{.kind = ErrorKind::KeychainEntryMissing}));
    case Phase::Unread:
        return read();
    case Phase::Unsaved:
        return save();
    case Phase::Reading:
    case Phase::Saving:
    case Phase::Paused:
        return;
    case Phase::Ready:
        break;
    }
    if (m_renewal)
        return;
    if (wantsRenewal())
        return renew();
    serve(Error{.kind = ErrorKind::Unauthorized, .detail = u"the session has ended"_s});
}

bool Session::wantsRenewal() const
{
    if (!m_tokens.refreshToken)
        return false;
    if (m_tokens.accessToken && m_waiters.refuse(*m_tokens.accessToken))
        return true;
    const auto left = m_plan.timeLeft();
    return (left && left->count() == 0) || (!m_plan.isUsable() && !m_plan.isFresh());
}

/// Gives everybody who waits the present token where it can be used, and \a otherwise where not.
void Session::serve(const Error &otherwise)
{
    const bool isGood =
        m_phase == Phase::Ready && m_tokens.accessToken && (m_plan.isUsable() || m_plan.isFresh());
    m_waiters.serve(isGood ? Result<Secret>(*m_tokens.accessToken) : Result<Secret>(otherwise),
                    otherwise);
}

void Session::read()
{
    m_phase = Phase::Reading;
    m_readingStartedAt = m_parts.clock.elapsed();
    m_parts.vault.load(m_owner.accountId, this,
                       [this, epoch = m_epoch](const Result<StoredTokens> &result) {
                           if (epoch != m_epoch)
                               return;
                           m_phase = result ? Phase::Ready : Phase::Unread;
                           m_keychainError = result ? std::nullopt : std::optional(result.error());
                           if (result) {
                               hold(result.value());
                               m_plan.take(m_tokens);
                           }
                           Q_EMIT changed();
                           if (!result)
                               return serve(result.error());
                           Q_EMIT opened();
                           proceed();
                       });
    Q_EMIT changed();
}

void Session::save()
{
    m_phase = Phase::Saving;
    m_parts.vault.save(m_owner.accountId, m_tokens, this,
                       [this, epoch = m_epoch](const Result<void> &result) {
                           if (epoch != m_epoch)
                               return;
                           m_phase = result ? Phase::Ready : Phase::Unsaved;
                           m_keychainError = result ? std::nullopt : std::optional(result.error());
                           Q_EMIT changed();
                           if (!result)
                               return serve(result.error());
                           Q_EMIT opened();
                           proceed();
                       });
}

void Session::renew()
{
    if (m_renewal || m_phase != Phase::Ready || !m_tokens.refreshToken)
        return;
    const Provider *toAsk = provider();
    if (!toAsk) {
        Q_EMIT renewalFailed(providerFault());
        return serve(providerFault());
    }
    m_renewalStartedAt = m_parts.clock.elapsed();
    m_renewal =
        std::make_unique<Renewal>(Renewal::Session{.accountId = m_owner.accountId,
                                                   .expectedSubject = m_owner.idTokenSubject,
                                                   .tokens = m_tokens},
                                  *toAsk, m_parts.vault, m_parts.network, m_parts.clock);
    connect(m_renewal.get(), &Renewal::finished, this, &Session::renewalEnded);
    m_renewal->start();
    Q_EMIT changed();
}

void Session::renewalEnded(const Result<RenewedTokens> &result)
{
    dropRenewal();
    if (!result && result.error().kind == ErrorKind::GrantInvalid)
        return end(result.error());
    if (!result) {
        m_answerWasLost = result.error().kind == ErrorKind::ConnectionLost ||
                          result.error().kind == ErrorKind::NetworkTimedOut;
        Q_EMIT renewalFailed(result.error());
        Q_EMIT changed();
        return serve(result.error()); // or the old token while it lasts
    }
    m_answerWasLost = false;
    hold(result.value().tokens);
    m_plan.takeFresh(m_tokens, m_renewalStartedAt);
    m_keychainError = result.value().storeError;
    m_phase = m_keychainError ? Phase::Unsaved : Phase::Ready;
    if (!m_keychainError)
        Q_EMIT renewed();
    Q_EMIT changed();
    // Nobody gets a token that only we know of.
    serve(m_keychainError.value_or(Error{.kind = ErrorKind::Unauthorized}));
}

/// The refresh token is dead: the only end that the service can give to a session (RF-6).
void Session::end(Error refusal)
{
    if (m_answerWasLost)
        refusal.detail += u" (the answer to the renewal before was lost)"_s;
    qCInfo(lcAccounts, "A session was ended by its service.");
    ++m_epoch;
    m_refusal = refusal;
    m_facts.wasRejected = true;
    m_facts.endedAt = m_parts.clock.utcNow();
    m_phase = Phase::None;
    m_tokens = {};
    m_plan.clear();
    m_parts.vault.erase(m_owner.accountId, this,
                        [this, epoch = m_epoch](const Result<void> &result) {
                            if (epoch != m_epoch || !result)
                                return; // what is left is dead, and the next sign-in replaces it
                            m_facts.isSignedIn = false;
                            Q_EMIT changed();
                        });
    Q_EMIT changed();
    serve(refusal);
}

void Session::pause()
{
    ++m_epoch;
    dropRenewal();
    if (m_phase != Phase::Paused)
        m_phaseBefore = m_phase == Phase::Reading  ? Phase::Unread
                        : m_phase == Phase::Saving ? Phase::Unsaved
                                                   : m_phase;
    m_phase = Phase::Paused;
}

void Session::take(const StoredTokens &tokens, const QStringList &origins)
{
    m_owner.origins = origins;
    ++m_epoch;
    dropRenewal();
    m_phase = Phase::Ready;
    m_facts = {.startedAt = tokens.accessRequestedAt};
    m_refusal.reset();
    m_keychainError.reset();
    m_answerWasLost = false;
    hold(tokens);
    const qint64 age = tokens.accessRequestedAt.msecsTo(m_parts.clock.utcNow());
    m_plan.takeFresh(m_tokens,
                     m_parts.clock.elapsed() - std::chrono::milliseconds(qMax<qint64>(age, 0)));
    Q_EMIT changed();
    proceed();
}

void Session::restore()
{
    if (m_phase != Phase::Paused)
        return;
    m_phase = m_phaseBefore;
    if (m_phase == Phase::Ready || m_phase == Phase::Unsaved)
        save(); // one of the two entries may be that of the other session
    else if (m_phase == Phase::Unread)
        read();
    proceed();
}

void Session::forget()
{
    ++m_epoch;
    dropRenewal();
    m_phase = Phase::None;
    m_facts = {};
    m_tokens = {};
    m_plan.clear();
    m_refusal.reset();
    m_keychainError.reset();
    Q_EMIT changed();
    serve(Error{.kind = ErrorKind::KeychainEntryMissing});
}

void Session::keepLocked(const Error &error)
{
    m_phase = m_facts.isSignedIn ? Phase::Unread : Phase::None;
    m_tokens = {};
    m_plan.clear();
    m_keychainError = error;
    Q_EMIT changed();
    serve(error);
}

void Session::markRefused(const Error &refusal)
{
    m_refusal = refusal;
    m_facts.wasRejected = true;
    Q_EMIT changed();
}

void Session::markAccepted()
{
    if (!m_facts.wasRejected || m_facts.endedAt.isValid())
        return;
    m_refusal.reset();
    m_facts.wasRejected = false;
    Q_EMIT changed();
}

void Session::hold(const StoredTokens &tokens)
{
    m_tokens = tokens;
    m_facts = factsWithTokens(m_facts, tokens);
}

void Session::dropRenewal()
{
    if (!m_renewal)
        return;
    m_renewal->disconnect(this);
    m_renewal.release()->deleteLater(); // we may be in one of its signals
}

} // namespace Lanyard
