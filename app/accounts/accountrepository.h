// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountfile.h"
#include "core/result.h"

#include <QHash>
#include <QList>
#include <QString>

namespace Lanyard {

/// The accounts and which one is active at each service, in one file: accounts.json, version 1, no
/// secret in it.
///
/// Every change is on disk before the call returns, or the call returns the error and nothing has
/// changed.
class AccountRepository final
{
public:
    /// \a path of accounts.json; nothing is touched yet.
    explicit AccountRepository(const QString &path);

    /// A missing file is an empty list. A damaged one is set aside and named (FileDamaged, host:
    /// the new name); a newer version is left as it is, and nothing is ever written over it
    /// (FileTooNew); the same holds for one that cannot be read. Call it once, before any change.
    Result<void> load();

    [[nodiscard]] const QList<Account> &accounts() const { return m_file.accounts; }
    [[nodiscard]] const Account *account(const QString &accountId) const;
    [[nodiscard]] const Account *find(const QString &providerId, const Identity &identity) const;
    [[nodiscard]] QString activeAccountId(const QString &providerId) const
    {
        return m_file.active.value(providerId);
    }

    /// Why no change can be written; nothing: it can be tried. Looks at the folder, too.
    [[nodiscard]] std::optional<Error> writeBlock() const;

    /// The first account of a provider becomes its active one.
    Result<void> add(const Account &account);
    Result<void> update(const Account &account); ///< by id
    /// The next account of that provider becomes active where the active one goes.
    Result<void> remove(const QString &accountId);
    Result<void> move(const QString &accountId,
                      qsizetype toIndex); ///< among the accounts of its provider
    Result<void> setActive(const QString &providerId, const QString &accountId);

    /// Names of tokens that wait in the secret store to be revoked.
    [[nodiscard]] const QStringList &pendingRevocations() const { return m_file.revocations; }
    Result<void> setPendingRevocations(const QStringList &ids);

private:
    Result<void> store(AccountFile file);
    [[nodiscard]] qsizetype indexOf(const QString &accountId) const;

    QString m_path;
    AccountFile m_file;
    std::optional<Error> m_writeBlock; ///< set where the file must not be written over
};

} // namespace Lanyard
