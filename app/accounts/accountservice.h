// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountstatus.h"
#include "accounts/attempttimeline.h"
#include "accounts/legresult.h"
#include "accounts/signinrequest.h"
#include "accounts/signoutreceipt.h"
#include "catalogue/catalogue.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "oauth/tokenintrospection.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace Lanyard {

class AccountRepository;
class CallbackPageWriter;
class SecretStore;
class SignIn;
class StrictNetwork;

/// Everything that the window, the tray and later the command line do with accounts.
///
/// All calls return at once; what follows is told by signals. Lives in the main thread.
class AccountService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountService)

public:
    struct Parts
    {
        const Catalogue &catalogue;
        AccountRepository &repository;
        SecretStore &secrets;
        StrictNetwork &network;
        const CallbackPageWriter &pages;
        const Clock &clock;
    };

    /// All \a parts must outlive the service.
    explicit AccountService(const Parts &parts, QObject *parent = nullptr);
    ~AccountService() override;

    /// Reads accounts.json, at once. Error: the list could not be read and why; the service works
    /// with an empty list, and a damaged file was set aside.
    Result<void> open();
    /// From the event loop: reads the keychain, and renews what is due. Once, after open() and when
    /// the window is drawn.
    void start();

    [[nodiscard]] const Catalogue &catalogue() const;
    [[nodiscard]] QList<Account> accounts() const; ///< in the user's order, grouped by nothing
    [[nodiscard]] std::optional<Account> account(const QString &accountId) const;
    [[nodiscard]] AccountStatus status(const QString &accountId) const;
    [[nodiscard]] QString activeAccountId(const QString &providerId) const; ///< empty: none

    /// Owned by the caller.
    [[nodiscard]] std::unique_ptr<SignIn> signIn(const SignInRequest &request);
    /// The same without a question: somebody else than expected is kept as a new account.
    [[nodiscard]] std::unique_ptr<SignIn> signIn(const QString &providerId,
                                                 const QString &expectedAccountId = {});

    Result<void> setActive(const QString &accountId);
    Result<void> rename(const QString &accountId, const QString &label); ///< empty label: none
    Result<void> move(const QString &accountId,
                      qsizetype toIndex); ///< index within the accounts of its provider

    /// Removes the tokens and reads back that they are gone; the account stays in the list as
    /// signed out. signedOut() follows once. Then the service is told; receipt() says what came of
    /// it. Where the keychain refuses, it is tried again as soon as the keychain is open, and both
    /// follow again.
    void signOut(const QString &accountId);

    /// Signs out, then takes the account out of the list. removed() or signedOut() with the error
    /// follows.
    void remove(const QString &accountId);

    void refresh(const QString &accountId); ///< who, tier and quota; renews first when due
    void refreshAll();
    void retryKeychain();  ///< tries again what the keychain refused, without a prompt
    void unlockKeychain(); ///< with the platform's prompt, then as retryKeychain()

    /// The last sign-in for that account while Lanyard runs.
    [[nodiscard]] std::optional<AttemptTimeline> lastAttempt(const QString &accountId) const;

    template<typename T>
    using Handler = std::function<void(const Result<T> &)>;
    using LegHandler = std::function<void(const QList<LegResult> &)>;

    /// These ask the service once; \a handler runs later, once, unless \a context is gone.
    /// ConfigurationInvalid: the provider has no such endpoint.
    void inspect(const QString &accountId, QObject *context, Handler<Introspection> handler);
    void fetchList(const QString &accountId, QObject *context, Handler<QStringList> handler);
    /// The key is nowhere but in the answer: the service shows it once.
    void createKey(const QString &accountId, const QString &name, QObject *context,
                   Handler<Secret> handler);
    /// Every leg, in order, with the account's token at the end.
    void testConnection(const QString &accountId, QObject *context, LegHandler handler);
    /// The same without an account: the service's own word at the end.
    void checkHealth(const QString &providerId, QObject *context, LegHandler handler);

    /// The secret of the client that the person registered: replaces an older one, never comes back
    /// out. \a client: Provider::client.
    void storeClientSecret(const ClientConfig &client, const Secret &secret, QObject *context,
                           Handler<void> handler);
    void storeRegistrationToken(const ClientConfig &client, const Secret &token, QObject *context,
                                Handler<void> handler);
    void removeClientSecret(const ClientConfig &client, QObject *context, Handler<void> handler);
    void checkClientSecret(const ClientConfig &client, QObject *context, Handler<bool> handler);

    /// Time passed without our timers (resume, clock change) or the network came back: looks at
    /// every deadline anew.
    void reconsider();

    /// Finishes a token write in progress; quit() waits for idle at most a few seconds (PR-4).
    [[nodiscard]] bool isBusyWriting() const;

Q_SIGNALS:
    void accountAdded(const QString &accountId);
    void accountChanged(const QString &accountId); ///< facts, label, tier, quota, or status
    void accountRemoved(const QString &accountId);
    void orderChanged();
    void activeChanged(const QString &providerId);
    void signedOut(const QString &accountId, const Lanyard::Result<void> &result);
    /// After signedOut() or accountRemoved(), which do not wait for the service. Where it is
    /// pending, one more follows when it was told.
    void receipt(const QString &accountId, const Lanyard::SignOutReceipt &receipt);
    void becameIdle(); ///< isBusyWriting() turned false

private:
    friend class SignIn;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
