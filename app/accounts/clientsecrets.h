// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/secretstore.h"
#include "oauth/clientconfig.h"

namespace Lanyard {

struct Provider;

/// The secrets of clients that the person registered, in the secret store and nowhere else (CR-3).
///
/// Each belongs to one client id at one issuer and is read for no other (IS-5). Handlers run
/// later, unless \a context is gone.
class ClientSecrets final
{
public:
    using DoneHandler = SecretStore::DoneHandler;
    using ClientHandler = std::function<void(const Result<ClientConfig> &)>;

    /// \a store must outlive it and what it began.
    explicit ClientSecrets(SecretStore &store)
        : m_store(store)
    {}

    /// The name of the entry: tells neither issuer nor client id.
    [[nodiscard]] static QString key(const ClientConfig &client);
    [[nodiscard]] static bool isWanted(const Provider &provider);

    /// \a provider's client with its secret. At once where it needs none, or has one already.
    void complete(const Provider &provider, QObject *context, ClientHandler handler);

    /// Replaces an older one. ConfigurationInvalid: empty, or with control characters.
    void store(const ClientConfig &client, const Secret &secret, QObject *context,
               DoneHandler handler);
    /// What the registration of \a client is managed with (RFC 7592); nothing here reads it.
    void storeRegistrationToken(const ClientConfig &client, const Secret &token, QObject *context,
                                DoneHandler handler);
    void remove(const ClientConfig &client, QObject *context, DoneHandler handler);
    void exists(const ClientConfig &client, QObject *context,
                std::function<void(const Result<bool> &)> handler);

private:
    SecretStore &m_store;
};

} // namespace Lanyard
