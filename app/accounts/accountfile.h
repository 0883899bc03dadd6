// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Lanyard {

/// What accounts.json holds, version 1.
struct AccountFile
{
    QList<Account> accounts;        ///< in the user's order
    QHash<QString, QString> active; ///< provider id → account id; one for each provider in accounts
    QStringList revocations;        ///< names of tokens that wait in the secret store to be revoked
    QJsonObject original; ///< the document it was read from: keys unknown to this version stay

    /// Gives each provider that has accounts an active one, and drops what names none.
    void repairActive();
};

/// Errors: FileTooNew, FileDamaged with detail "JSON pointer: reason".
Result<AccountFile> parseAccountFile(const QByteArray &text);

[[nodiscard]] QByteArray accountFileText(const AccountFile &file);

} // namespace Lanyard
