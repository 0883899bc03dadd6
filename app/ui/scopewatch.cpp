// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scopewatch.h"

#include "accounts/accountservice.h"

namespace Lanyard {

ScopeWatch::ScopeWatch(AccountService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    for (const Account &account : service.accounts())
        look(account.id);
    connect(&service, &AccountService::accountAdded, this, &ScopeWatch::look);
    connect(&service, &AccountService::accountChanged, this, &ScopeWatch::look);
    connect(&service, &AccountService::accountRemoved, this,
            [this](const QString &accountId) { m_known.remove(accountId); });
}

void ScopeWatch::look(const QString &accountId)
{
    const std::optional<Account> account = m_service.account(accountId);
    if (!account || !account->session.isSignedIn) {
        m_known.remove(accountId);
        return;
    }
    const SessionFacts &session = account->session;
    const Known now{session.startedAt,
                    QSet<QString>(session.scopes.cbegin(), session.scopes.cend())};
    const auto before = m_known.constFind(accountId);
    const bool isSameSession = before != m_known.constEnd() && before->signedInAt == now.signedInAt;
    const QSet<QString> gone = isSameSession ? before->scopes - now.scopes : QSet<QString>();
    m_known.insert(accountId, now);
    if (gone.isEmpty())
        return;
    QStringList names = gone.values();
    names.sort();
    Q_EMIT lost(accountId, names);
}

} // namespace Lanyard
