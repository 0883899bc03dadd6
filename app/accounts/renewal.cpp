// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/renewal.h"

#include "accounts/clientsecrets.h"
#include "accounts/tokenvault.h"

namespace Lanyard {

Renewal::Renewal(const Session &session, const Provider &provider, TokenVault &vault,
                 StrictNetwork &network, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_provider(provider)
    , m_vault(vault)
    , m_network(network)
    , m_clock(clock)
{}

void Renewal::start()
{
    ClientSecrets(m_vault.store()).complete(m_provider, this, [this](const auto &client) {
        request(client);
    });
}

void Renewal::request(const Result<ClientConfig> &client)
{
    if (!client) {
        const Error error = client.error();
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT finished(error); }, Qt::QueuedConnection);
        return;
    }
    m_refresh = std::make_unique<TokenRefresh>(client.value(), *m_session.tokens.refreshToken,
                                               m_session.tokens.scopes, m_network, m_clock);
    if (!m_session.expectedSubject.isEmpty())
        m_refresh->setExpectedSubject(m_session.expectedSubject);
    connect(m_refresh.get(), &TokenRefresh::finished, this, &Renewal::answered);
    m_refresh->start();
}

void Renewal::answered(const Result<TokenSet> &result)
{
    if (!result && result.error().kind == ErrorKind::GrantInvalid)
        return lookForNewer(result.error());
    if (!result) {
        Q_EMIT finished(result.error());
        return;
    }
    const StoredTokens tokens = tokensOfRenewal(m_session.tokens, result.value(), m_provider);
    m_vault.save(m_session.accountId, tokens, this, [this, tokens](const Result<void> &saved) {
        Q_EMIT finished(RenewedTokens{
            .tokens = tokens,
            .storeError = saved ? std::nullopt : std::optional(saved.error()),
        });
    });
}

void Renewal::lookForNewer(const Error &refusal)
{
    m_vault.load(m_session.accountId, this, [this, refusal](const Result<StoredTokens> &stored) {
        const bool isNewer = stored && stored.value().refreshToken &&
                             stored.value().generation > m_session.tokens.generation;
        if (isNewer)
            Q_EMIT finished(RenewedTokens{.tokens = stored.value()});
        else
            Q_EMIT finished(refusal);
    });
}

} // namespace Lanyard
