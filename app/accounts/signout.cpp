// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signout.h"

#include "accounts/tokenvault.h"
#include "catalogue/catalogue.h"

namespace Lanyard {
namespace {

// How long a token whose end is not known is tried to be revoked.
constexpr int longestLifeInDays = 90;

TokenEnds endsWithout(const std::optional<StoredTokens> &tokens, const SessionFacts &facts,
                      TokenEnd::Outcome outcome)
{
    const bool hasRefresh = tokens ? tokens->refreshToken.has_value() : facts.isRenewable;
    const bool hasAccess = tokens ? tokens->accessToken.has_value() : facts.isSignedIn;
    const TokenEnd end{.outcome = outcome};
    return {.refresh = hasRefresh ? end : TokenEnd{}, .access = hasAccess ? end : TokenEnd{}};
}

} // namespace

SignOut::SignOut(const Account &account, const Session &session, const Parts &parts,
                 QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_parts(parts)
    , m_isOurProvider(session.provider() != nullptr)
{
    if (const Provider *provider = parts.catalogue.provider(account.providerId))
        m_provider = *provider;
    if (session.tokens().accessToken || session.tokens().refreshToken)
        m_tokens = session.tokens();
    m_receipt.accessExpiresAt = account.session.accessExpiresAt;
    m_receipt.providerName = m_provider ? m_provider->name : account.providerId;
    m_receipt.dashboard = m_provider ? m_provider->dashboard : QUrl();
}

void SignOut::start()
{
    const bool isOffered = m_isOurProvider && TokenEnding::isOffered(*m_provider);
    if (!m_account.session.isSignedIn) {
        // They were read back as gone when they went.
        m_ends = TokenEnds{};
        QMetaObject::invokeMethod(
            this, [this] { erasedHere({}); }, Qt::QueuedConnection);
    } else if (!isOffered) {
        m_ends = endsWithout(m_tokens, m_account.session, TokenEnd::Outcome::NotOffered);
        erase();
    } else if (m_tokens) {
        hand();
    } else {
        m_parts.vault.load(m_account.id, this, [this](const auto &result) { loaded(result); });
    }
}

void SignOut::loaded(const Result<StoredTokens> &tokens)
{
    if (tokens) {
        m_tokens = tokens.value();
        return hand();
    }
    m_ends = endsWithout(m_tokens, m_account.session, TokenEnd::Outcome::Unknown);
    if (tokens.error().kind == ErrorKind::KeychainTimedOut)
        return erasedHere(tokens.error()); // it would let us wait as long once more
    erase();
}

RevocationQueue::Item SignOut::item() const
{
    const QDateTime now = m_parts.clock.utcNow();
    QDateTime endsAt =
        m_tokens->refreshToken ? m_tokens->refreshExpiresAt : m_tokens->accessExpiresAt;
    if (!endsAt.isValid())
        endsAt = now.addDays(longestLifeInDays);
    return {.providerId = m_account.providerId,
            .issuer = m_provider->client.issuer,
            .clientId = m_provider->client.clientId,
            .tokens = {.refresh = m_tokens->refreshToken, .access = m_tokens->accessToken},
            .endsAt = endsAt};
}

/// The tokens go to the queue before they go from their own entries: a crash loses neither.
void SignOut::hand()
{
    m_parts.queue.add(
        item(), [this] { erase(); }, [this](const TokenEnds &ends) { told(ends); });
}

void SignOut::erase()
{
    m_parts.vault.erase(m_account.id, this, [this](const auto &result) { erasedHere(result); });
}

void SignOut::erasedHere(const Result<void> &result)
{
    m_isErased = true;
    m_receipt.isDeletedHere = result.isOk();
    if (!result)
        m_receipt.deletionError = result.error();
    Q_EMIT erased(result);
    if (m_ends)
        told(*m_ends);
}

void SignOut::told(const TokenEnds &ends)
{
    m_ends = ends;
    if (!m_isErased)
        return;
    m_receipt.refreshToken = ends.refresh;
    m_receipt.accessToken = ends.access;
    Q_EMIT receiptReady(m_receipt);
    if (!m_receipt.isPending())
        Q_EMIT finished();
}

} // namespace Lanyard
