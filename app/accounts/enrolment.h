// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/storedtokens.h"
#include "core/clock.h"
#include "core/result.h"

#include <QObject>

namespace Lanyard {

class AccountRepository;
class TokenVault;

/// An account whose new session is in the keychain and in the list.
struct Enrolled
{
    QString accountId{};
    bool isNewAccount = true;
    StoredTokens tokens{};
};

/// For an account that is not in the list yet.
[[nodiscard]] QString newAccountId();

/// Puts a new session into the keychain and then into the list, or into neither.
///
/// Start it once; finished() follows exactly once, never from inside start(). After cancel() what
/// was begun is undone first. Do not delete it before finished().
class Enrolment final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Enrolment)

public:
    struct Parts
    {
        AccountRepository &repository;
        TokenVault &vault;
        const Clock &clock;
    };

    /// An account with the same identity is refreshed; else \a person's id is the new account's, so
    /// that another try writes over what the first one left. Empty: any.
    Enrolment(const Account &person, const StoredTokens &tokens, const Parts &parts,
              QObject *parent = nullptr);

    void start();
    void cancel() { m_isCancelled = true; }

    /// The known account whose entries are written; empty: a new one's.
    [[nodiscard]] QString knownAccountId() const { return m_isNew ? QString() : m_accountId; }

Q_SIGNALS:
    void writingKnownAccount(const QString &accountId); ///< at most once, before
    void finished(const Lanyard::Result<Lanyard::Enrolled> &result);

private:
    void write();
    void written(const Result<void> &result);
    [[nodiscard]] Result<void> list();
    void undo(const Error &reason);

    Account m_person;
    StoredTokens m_tokens;
    Parts m_parts;
    QString m_accountId;
    bool m_isNew = true;
    bool m_isCancelled = false;
};

} // namespace Lanyard
