// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signinperson.h"

#include "accounts/profilechange.h"
#include "catalogue/tokenorigins.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

/// The identity that does not come from whoami, with the names beside it; empty subject: there is
/// none.
Account namedByGrant(const SignInEvidence &evidence, const Provider &provider)
{
    Account account;
    account.providerId = provider.id;
    account.identity.issuer = provider.client.issuer;
    if (evidence.grant.identity) {
        account.identity.subject = evidence.grant.identity->subject;
        account.name = evidence.grant.identity->name;
        account.email = evidence.grant.identity->email;
    } else if (evidence.introspection) {
        account.identity.subject = evidence.introspection->subject.left(1000);
        account.name = sanitizedText(evidence.introspection->username, 200);
    }
    return account;
}

Error nobody(const Provider &provider)
{
    return {.kind = ErrorKind::IdentityUnknown,
            .detail = u"the service does not say who signed in"_s,
            .host = provider.client.tokenEndpoint.host()};
}

} // namespace

bool isKey(const SignInEvidence &evidence, const Provider &provider)
{
    return evidence.isKey ||
           (!provider.keyPrefix.isEmpty() &&
            evidence.grant.tokens.accessToken.reveal().startsWith(provider.keyPrefix.toUtf8()));
}

Result<Account> personOf(const SignInEvidence &evidence, const Provider &provider)
{
    Account account = namedByGrant(evidence, provider);
    account.origins = tokenOrigins(provider);
    const bool isNamed = !account.identity.subject.isEmpty();
    if (evidence.introspection && !evidence.introspection->isActive)
        return nobody(provider);
    const auto &who = evidence.answer.who;
    if (who && *who) {
        const Profile &profile = who->value();
        if (!isNamed)
            account.identity.subject = profile.subject;
        else if (const auto same = checkSubject(profile, account.identity.subject, provider); !same)
            return same.error();
        account.identity.tenantId = profile.tenantId;
        applyProfile(account, profile);
    } else if (isKey(evidence, provider) && !isNamed &&
               (!who || !isConnectionFailure(who->error().kind))) {
        account.identity = keyIdentity(provider, evidence.grant.tokens.accessToken.reveal());
        account.name = provider.name;
    } else if (who && (!isNamed || !provider.whoami->tenantId.isEmpty())) {
        return who->error(); // without its teamspace it could be taken for another account
    }
    if (account.identity.subject.isEmpty() && !provider.namesItsAccounts) {
        account.identity.subject =
            isOwnSubject(evidence.expectedSubject) ? evidence.expectedSubject : ownSubject();
        if (account.name.isEmpty())
            account.name = provider.name;
    }
    if (account.identity.subject.isEmpty())
        return nobody(provider);
    if (evidence.answer.quota && *evidence.answer.quota)
        applyQuota(account, evidence.answer.quota->value());
    return account;
}

} // namespace Lanyard
