// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/profilechange.h"

#include "accounts/accountrepository.h"
#include "accounts/profilerequest.h"
#include "accounts/session.h"
#include "catalogue/catalogue.h"
#include "core/randomtext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

const QLatin1StringView keySubjectPrefix("key:");
const QLatin1StringView ownSubjectPrefix("own:");

Error somebodyElse(const Provider &provider)
{
    return {.kind = ErrorKind::IdentityUnknown,
            .detail = u"the service names somebody else"_s,
            .host = provider.whoami->url.host()};
}

/// The account as \a profile describes it, or why it cannot be that one.
///
/// The token was this account's and no other's, so a new e-mail address or teamspace is news about
/// the same person. A new subject that is more than an address is somebody else.
Result<Account> follow(Account account, const Profile &profile, const Provider &provider,
                       const AccountRepository &repository)
{
    const bool isOnlyAnAddress = provider.whoami->subject == provider.whoami->email;
    const bool isNamedOtherwise =
        provider.client.wantsIdToken() || provider.identitySource == IdentitySource::Introspection;
    Identity identity = account.identity;
    if (!isNamedOtherwise)
        identity.subject = profile.subject;
    else if (const auto same = checkSubject(profile, identity.subject, provider); !same)
        return same.error();
    identity.tenantId = profile.tenantId;
    const Account *known = repository.find(account.providerId, identity);
    const bool isSomebodyElse =
        (identity.subject != account.identity.subject && !isOnlyAnAddress) ||
        (known && known->id != account.id);
    if (isSomebodyElse)
        return somebodyElse(provider);
    account.identity = identity;
    applyProfile(account, profile);
    return account;
}

} // namespace

Identity keyIdentity(const Provider &provider, const QByteArray &token)
{
    const QByteArray digest = QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
    return {.issuer = provider.client.issuer,
            .subject = keySubjectPrefix + QString::fromLatin1(digest)};
}

bool isKeyIdentity(const Identity &identity)
{
    return identity.subject.startsWith(keySubjectPrefix);
}

QString ownSubject()
{
    return ownSubjectPrefix + QString::fromLatin1(randomBase64Url(15));
}

bool isOwnSubject(const QString &subject)
{
    return subject.startsWith(ownSubjectPrefix);
}

Result<void> checkSubject(const Profile &profile, const QString &subject, const Provider &provider)
{
    if (provider.whoami->isUserInfo() && profile.subject != subject)
        return somebodyElse(provider);
    return {};
}

void applyProfile(Account &account, const Profile &profile)
{
    if (!profile.name.isEmpty())
        account.name = profile.name;
    if (!profile.email.isEmpty())
        account.email = profile.email;
    account.tenantName = profile.tenantName;
}

void applyQuota(Account &account, const QuotaReport &report)
{
    account.quota = report.quota;
    if (report.tierId.isEmpty())
        return; // the last known one stays, with its time
    account.tierId = report.tierId;
    account.tierObservedAt = report.quota.observedAt;
}

Result<void> applyAnswer(const ProfileAnswer &answer, const QString &accountId,
                         AccountRepository &repository, const SessionParts &parts)
{
    Account account = *repository.account(accountId);
    const Provider *provider = parts.catalogue.provider(account.providerId);
    if (answer.who && *answer.who) {
        const auto followed = follow(account, answer.who->value(), *provider, repository);
        if (!followed)
            return followed.error();
        account = followed.value();
    }
    if (answer.quota && *answer.quota)
        applyQuota(account, answer.quota->value());
    return repository.update(account);
}

} // namespace Lanyard
