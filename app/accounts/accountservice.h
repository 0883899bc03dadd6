// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountstatus.h"
#include "catalogue/catalogue.h"
#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QObject>

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

    /// Reads accounts.json (at once) and then, from the event loop, the keychain; renews what is
    /// due. Error: the list could not be read and why; the service works with an empty list, and a
    /// damaged file was set aside.
    Result<void> open();

    [[nodiscard]] const Catalogue &catalogue() const;
    [[nodiscard]] QList<Account> accounts() const; ///< in the user's order, grouped by nothing
    [[nodiscard]] std::optional<Account> account(const QString &accountId) const;
    [[nodiscard]] AccountStatus status(const QString &accountId) const;
    [[nodiscard]] QString activeAccountId(const QString &providerId) const; ///< empty: none

    /// \a expectedAccountId is set for "sign in again". Owned by the caller.
    [[nodiscard]] std::unique_ptr<SignIn> signIn(const QString &providerId,
                                                 const QString &expectedAccountId = {});

    Result<void> setActive(const QString &accountId);
    Result<void> rename(const QString &accountId, const QString &label); ///< empty label: none
    Result<void> move(const QString &accountId,
                      qsizetype toIndex); ///< index within the accounts of its provider

    /// Removes the tokens and reads back that they are gone; the account stays in the list as
    /// signed out. signedOut() follows once.
    void signOut(const QString &accountId);

    /// Signs out, then takes the account out of the list. removed() or signedOut() with the error
    /// follows.
    void remove(const QString &accountId);

    void refresh(const QString &accountId); ///< who, tier and quota; renews first when due
    void refreshAll();
    void retryKeychain();  ///< reads again what was locked, without a prompt
    void unlockKeychain(); ///< with the platform's prompt, then as retryKeychain()

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
    void becameIdle(); ///< isBusyWriting() turned false

private:
    friend class SignIn;
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
