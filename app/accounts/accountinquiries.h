// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"
#include "oauth/jsonrequest.h"

namespace Lanyard {

struct JsonAnswer;

/// The questions that somebody asks a service about one account, once, after a click. Nothing here
/// is repeated by itself (IN-1).
class AccountInquiries final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountInquiries)

public:
    using TokenHandler = std::function<void(const Secret &)>;
    using FailureHandler = std::function<void(const Error &)>;
    /// Gives the access token of an account, or says why there is none.
    using TokenSource =
        std::function<void(const QString &accountId, QObject *context,
                           const std::function<void(const Result<Secret> &)> &handler)>;

    AccountInquiries(const AccountService::Parts &parts, TokenSource tokens,
                     QObject *parent = nullptr);

    void inspect(const QString &accountId, QObject *context,
                 AccountService::Handler<Introspection> handler);
    void fetchList(const QString &accountId, QObject *context,
                   AccountService::Handler<QStringList> handler);
    void createKey(const QString &accountId, const QString &name, QObject *context,
                   AccountService::Handler<Secret> handler);
    void testConnection(const QString &accountId, QObject *context,
                        AccountService::LegHandler handler);
    void checkHealth(const QString &providerId, QObject *context,
                     AccountService::LegHandler handler);

private:
    /// The provider of an account; error ConfigurationInvalid: unknown.
    [[nodiscard]] Result<Provider> providerOf(const QString &accountId) const;
    void introspect(const ClientConfig &client, const Secret &token, QObject *context,
                    const AccountService::Handler<Introspection> &handler);
    void ask(std::unique_ptr<JsonRequest> request, QObject *context,
             const AccountService::Handler<JsonAnswer> &handler);

    AccountService::Parts m_parts;
    TokenSource m_tokens;
};

} // namespace Lanyard
