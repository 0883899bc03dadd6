// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"
#include "accounts/storedtokens.h"

#include <QPointer>

namespace Lanyard {

/// The tokens of all accounts in the secret store: two entries each, "<account>/refresh" and
/// "<account>/access", in an order that a crash at any point survives.
///
/// Handlers run later, unless their context was destroyed. What was begun is brought to its end all
/// the same. The store keeps the order of requests, so of two calls for one account the later one
/// wins in both entries.
class TokenVault final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenVault)

public:
    using LoadHandler = std::function<void(const Result<StoredTokens> &)>;
    using DoneHandler = SecretStore::DoneHandler;

    /// \a store must outlive the vault.
    explicit TokenVault(SecretStore &store, QObject *parent = nullptr);

    void load(const QString &accountId, QObject *context, LoadHandler handler);

    /// The refresh token is confirmed in the store before the access token is written; without one,
    /// an older refresh entry is removed after the access token was written.
    void save(const QString &accountId, const StoredTokens &tokens, QObject *context,
              DoneHandler handler);

    /// Done only when both entries are read back as gone.
    void erase(const QString &accountId, QObject *context, DoneHandler handler);

    [[nodiscard]] SecretStore &store() const { return m_store; }
    [[nodiscard]] bool isBusyWriting() const { return m_writes > 0; }

Q_SIGNALS:
    void becameIdle();

private:
    void write(const QString &key, const Secret &secret, const DoneHandler &handler);
    void remove(const QString &key, const DoneHandler &handler);
    void beginWriting() { ++m_writes; }
    void endWriting();

    SecretStore &m_store;
    int m_writes = 0;
};

} // namespace Lanyard
