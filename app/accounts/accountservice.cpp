// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountservice.h"

#include "accounts/accountrepository.h"
#include "accounts/sessionstatus.h"
#include "accounts/signin.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

class AccountService::Private
{
public:
    explicit Private(const Parts &usedParts)
        : parts(usedParts)
    {}

    Parts parts;
};

AccountService::AccountService(const Parts &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(parts))
{}

AccountService::~AccountService() = default;

Result<void> AccountService::open()
{
    return d->parts.repository.load();
}

const Catalogue &AccountService::catalogue() const
{
    return d->parts.catalogue;
}

QList<Account> AccountService::accounts() const
{
    return d->parts.repository.accounts();
}

std::optional<Account> AccountService::account(const QString &accountId) const
{
    const Account *found = d->parts.repository.account(accountId);
    return found ? std::optional(*found) : std::nullopt;
}

AccountStatus AccountService::status(const QString &accountId) const
{
    const Account *found = d->parts.repository.account(accountId);
    return found ? sessionStatus(found->session, {}, d->parts.clock.utcNow()) : AccountStatus{};
}

QString AccountService::activeAccountId(const QString &providerId) const
{
    return d->parts.repository.activeAccountId(providerId);
}

std::unique_ptr<SignIn> AccountService::signIn(const QString &, const QString &)
{
    return {};
}

Result<void> AccountService::setActive(const QString &accountId)
{
    const std::optional<Account> chosen = account(accountId);
    if (!chosen)
        return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = u"no such account"_s};
    const auto done = d->parts.repository.setActive(chosen->providerId, accountId);
    if (done)
        Q_EMIT activeChanged(chosen->providerId);
    return done;
}

Result<void> AccountService::rename(const QString &accountId, const QString &label)
{
    std::optional<Account> renamed = account(accountId);
    if (!renamed)
        return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = u"no such account"_s};
    renamed->label = label.simplified();
    const auto done = d->parts.repository.update(*renamed);
    if (done)
        Q_EMIT accountChanged(accountId);
    return done;
}

Result<void> AccountService::move(const QString &accountId, qsizetype toIndex)
{
    const auto done = d->parts.repository.move(accountId, toIndex);
    if (done)
        Q_EMIT orderChanged();
    return done;
}

void AccountService::signOut(const QString &) {}
void AccountService::remove(const QString &) {}
void AccountService::refresh(const QString &) {}
void AccountService::refreshAll() {}
void AccountService::retryKeychain() {}
void AccountService::unlockKeychain() {}
void AccountService::reconsider() {}

bool AccountService::isBusyWriting() const
{
    return false;
}

} // namespace Lanyard
