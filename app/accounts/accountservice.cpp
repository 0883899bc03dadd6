// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountservice.h"

#include "accounts/accountrepository.h"
#include "accounts/accountserviceprivate.h"
#include "accounts/clientsecrets.h"
#include "accounts/secretstore.h"
#include "accounts/signinprivate.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

const Error unknownAccount{.kind = ErrorKind::ConfigurationInvalid, .detail = u"no such account"_s};

} // namespace

AccountService::AccountService(const Parts &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, parts))
{}

AccountService::~AccountService() = default;

Result<void> AccountService::open()
{
    const auto loaded = d->parts.repository.load();
    const QList<Account> accounts = d->parts.repository.accounts(); // bringing one may change it
    for (const Account &account : accounts)
        d->bring(account.id);
    return loaded;
}

void AccountService::start()
{
    QMetaObject::invokeMethod(
        this, [this] { d->openAll(); }, Qt::QueuedConnection);
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
    const LiveAccount *account = d->live(accountId);
    return account ? account->status() : AccountStatus{};
}

QString AccountService::activeAccountId(const QString &providerId) const
{
    return d->parts.repository.activeAccountId(providerId);
}

std::unique_ptr<SignIn> AccountService::signIn(const SignInRequest &request)
{
    return std::unique_ptr<SignIn>(
        new SignIn(std::make_unique<SignIn::Private>(this, *d, d->providerFor(request), request)));
}

std::unique_ptr<SignIn> AccountService::signIn(const QString &providerId,
                                               const QString &expectedAccountId)
{
    return signIn(SignInRequest{.providerId = providerId,
                                .expectedAccountId = expectedAccountId,
                                .onOtherPerson = IdentityDecision::KeepAsNew});
}

Result<void> AccountService::setActive(const QString &accountId)
{
    std::optional<Account> chosen = account(accountId);
    if (!chosen)
        return unknownAccount;
    const auto done = d->parts.repository.setActive(chosen->providerId, accountId);
    if (!done)
        return done;
    chosen->lastUsedAt = d->parts.clock.utcNow();
    const auto noted = d->parts.repository.update(*chosen);
    Q_EMIT activeChanged(chosen->providerId);
    if (noted)
        Q_EMIT accountChanged(accountId);
    return done;
}

Result<void> AccountService::rename(const QString &accountId, const QString &label)
{
    std::optional<Account> renamed = account(accountId);
    if (!renamed)
        return unknownAccount;
    renamed->label = sanitizedText(label, 100);
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

void AccountService::signOut(const QString &accountId)
{
    d->signOut(accountId, false);
}

void AccountService::remove(const QString &accountId)
{
    d->signOut(accountId, true);
}

void AccountService::refresh(const QString &accountId)
{
    if (LiveAccount *account = d->live(accountId))
        account->refresh();
    d->reschedule();
}

void AccountService::refreshAll()
{
    for (const Account &account : accounts())
        refresh(account.id);
}

void AccountService::retryKeychain()
{
    d->finishSignOuts();
    for (const Account &account : accounts()) {
        if (LiveAccount *known = d->live(account.id))
            known->retryKeychain();
    }
    d->revocations.hurry();
}

void AccountService::unlockKeychain()
{
    d->parts.secrets.unlock(this, [this](const Result<void> &) { retryKeychain(); });
}

void AccountService::reconsider()
{
    for (const Account &account : accounts()) {
        if (LiveAccount *known = d->live(account.id))
            known->hurry();
    }
    d->revocations.hurry();
    d->reschedule();
}

std::optional<AttemptTimeline> AccountService::lastAttempt(const QString &accountId) const
{
    const auto found = d->timelines.constFind(accountId);
    return found == d->timelines.constEnd() ? std::nullopt : std::optional(*found);
}

void AccountService::inspect(const QString &accountId, QObject *context,
                             Handler<Introspection> handler)
{
    d->inquiries.inspect(accountId, context, std::move(handler));
}

void AccountService::fetchList(const QString &accountId, QObject *context,
                               Handler<QStringList> handler)
{
    d->inquiries.fetchList(accountId, context, std::move(handler));
}

void AccountService::createKey(const QString &accountId, const QString &name, QObject *context,
                               Handler<Secret> handler)
{
    d->inquiries.createKey(accountId, name, context, std::move(handler));
}

void AccountService::testConnection(const QString &accountId, QObject *context, LegHandler handler)
{
    d->inquiries.testConnection(accountId, context, std::move(handler));
}

void AccountService::checkHealth(const QString &providerId, QObject *context, LegHandler handler)
{
    d->inquiries.checkHealth(providerId, context, std::move(handler));
}

void AccountService::storeClientSecret(const ClientConfig &client, const Secret &secret,
                                       QObject *context, Handler<void> handler)
{
    ClientSecrets(d->parts.secrets).store(client, secret, context, std::move(handler));
}

void AccountService::storeRegistrationToken(const ClientConfig &client, const Secret &token,
                                            QObject *context, Handler<void> handler)
{
    ClientSecrets(d->parts.secrets)
        .storeRegistrationToken(client, token, context, std::move(handler));
}

void AccountService::removeClientSecret(const ClientConfig &client, QObject *context,
                                        Handler<void> handler)
{
    ClientSecrets(d->parts.secrets).remove(client, context, std::move(handler));
}

void AccountService::checkClientSecret(const ClientConfig &client, QObject *context,
                                       Handler<bool> handler)
{
    ClientSecrets(d->parts.secrets).exists(client, context, std::move(handler));
}

bool AccountService::isBusyWriting() const
{
    return d->isBusy();
}

} // namespace Lanyard
