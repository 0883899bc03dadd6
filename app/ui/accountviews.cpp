// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountviews.h"

#include "accounts/accountservice.h"

#include <QLocale>

namespace Lanyard {

namespace {

Provider providerOf(const AccountService &service, const QString &providerId)
{
    if (const Provider *known = service.catalogue().provider(providerId))
        return *known;
    Provider unknown;
    unknown.id = providerId;
    unknown.name = providerId;
    return unknown;
}

AccountGroup &groupFor(QList<AccountGroup> &groups, const AccountService &service,
                       const QString &providerId)
{
    for (AccountGroup &group : groups) {
        if (group.providerId == providerId)
            return group;
    }
    groups.append({providerId, providerOf(service, providerId).name, {}});
    return groups.last();
}

} // namespace

std::optional<AccountView> accountView(const AccountService &service, const QString &accountId)
{
    const std::optional<Account> account = service.account(accountId);
    if (!account)
        return {};
    return AccountView{*account, service.status(accountId),
                       providerOf(service, account->providerId),
                       service.activeAccountId(account->providerId) == accountId};
}

QList<AccountGroup> accountGroups(const AccountService &service, const QDateTime &now,
                                  const QLocale &locale)
{
    QList<AccountGroup> groups;
    for (const Provider &provider : service.catalogue().providers())
        groups.append({provider.id, provider.name, {}});
    const QList<Account> accounts = service.accounts();
    for (const Account &account : accounts) {
        AccountGroup &group = groupFor(groups, service, account.providerId);
        group.rows.append({account,
                           statusText(account, service.status(account.id), group.name, now, locale),
                           service.activeAccountId(account.providerId) == account.id});
    }
    groups.removeIf([](const AccountGroup &group) { return group.rows.isEmpty(); });
    return groups;
}

} // namespace Lanyard
