// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signin.h"

#include "accounts/accountrepository.h"
#include "accounts/profilechange.h"
#include "accounts/signinprivate.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

// Longer than the browser needs to fetch the page that waits for it.
constexpr std::chrono::seconds pageTime(10);

} // namespace

SignIn::Private::Private(AccountService *accountService, AccountService::Private &inside,
                         const Provider &from, const QString &expected)
    : service(accountService)
    , serviceInside(inside)
    , parts(inside.parts)
    , provider(from)
    , expectedAccountId(expected)
    , flow(std::make_unique<AuthorizationCodeFlow>(from.client, inside.parts.network,
                                                   inside.parts.pages, inside.parts.clock))
{}

void SignIn::Private::start()
{
    connect(flow.get(), &AuthorizationCodeFlow::authorizationUrlReady, q,
            [this] { setStage(Stage::WaitingForBrowser); });
    connect(flow.get(), &AuthorizationCodeFlow::codeReceived, q,
            [this] { setStage(Stage::FetchingTokens); });
    connect(flow.get(), &AuthorizationCodeFlow::finished, q,
            [this](const auto &result) { granted(result); });
    // Found before the browser opens, and not after all the work in it.
    if (const auto block = parts.repository.writeBlock()) {
        QMetaObject::invokeMethod(
            q, [this, error = *block] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    flow->start();
}

void SignIn::Private::setStage(Stage next)
{
    stage = next;
    Q_EMIT q->stageChanged(next);
}

void SignIn::Private::granted(const Result<AuthorizationGrant> &result)
{
    if (!result)
        return fail(result.error());
    grant = result.value();
    const ProfileRequest::Questions questions{.who = true,
                                              .quota = provider.quota && provider.quota->isFree};
    request = std::make_unique<ProfileRequest>(provider, grant.tokens.accessToken, questions,
                                               parts.network, parts.clock);
    connect(request.get(), &ProfileRequest::finished, q,
            [this](const ProfileAnswer &answer) { identified(answer); });
    request->start();
    setStage(Stage::CheckingIdentity);
}

void SignIn::Private::identified(const ProfileAnswer &answer)
{
    if (isFinished)
        return;
    const auto found = person(answer);
    if (!found)
        return fail(found.error());
    who = Profile{.name = found.value().name, .email = found.value().email}.displayText();
    if (who.isEmpty())
        who = found.value().displayName();
    if (!service)
        return fail(Error{.kind = ErrorKind::Cancelled});
    enrolment = serviceInside.enrol(found.value(), tokensOfSignIn(grant.tokens, provider, 0));
    connect(enrolment, &Enrolment::finished, q, [this](const auto &result) { enrolled(result); });
    setStage(Stage::StoringTokens);
}

bool SignIn::Private::isKey() const
{
    return !provider.keyPrefix.isEmpty() &&
           grant.tokens.accessToken.reveal().startsWith(provider.keyPrefix.toUtf8());
}

/// Who has signed in: by the ID token, by the service's word, or as the holder of a key.
Result<Account> SignIn::Private::person(const ProfileAnswer &answer) const
{
    Account account;
    account.providerId = provider.id;
    account.identity.issuer = provider.client.issuer;
    if (grant.identity) {
        account.identity.subject = grant.identity->subject;
        account.name = grant.identity->name;
        account.email = grant.identity->email;
    }
    if (answer.who && *answer.who) {
        const Profile &profile = answer.who->value();
        if (!grant.identity)
            account.identity.subject = profile.subject;
        else if (const auto same = checkSubject(profile, grant.identity->subject, provider); !same)
            return same.error();
        account.identity.tenantId = profile.tenantId;
        applyProfile(account, profile);
    } else if (isKey() && !grant.identity &&
               (!answer.who || !isConnectionFailure(answer.who->error().kind))) {
        account.identity = keyIdentity(provider, grant.tokens.accessToken.reveal());
        account.name = provider.name;
    } else if (answer.who && (!grant.identity || !provider.whoami->tenantId.isEmpty())) {
        return answer.who->error(); // without its teamspace it could be taken for another account
    }
    if (account.identity.subject.isEmpty())
        return Error{.kind = ErrorKind::IdentityUnknown,
                     .detail = u"the service does not say who signed in"_s,
                     .host = provider.client.tokenEndpoint.host()};
    if (answer.quota && *answer.quota)
        applyQuota(account, answer.quota->value());
    return account;
}

void SignIn::Private::enrolled(const Result<Enrolled> &result)
{
    if (isFinished)
        return;
    if (!result)
        return fail(result.error());
    const QString accountId = result.value().accountId;
    finish(SignInOutcome{.accountId = accountId,
                         .isNewAccount = result.value().isNewAccount,
                         .isExpectedAccount =
                             expectedAccountId.isEmpty() || expectedAccountId == accountId},
           parts.pages.signedIn(who, provider.name));
}

void SignIn::Private::fail(const Error &error)
{
    finish(error, parts.pages.failed(error, provider.name));
}

void SignIn::Private::finish(const Result<SignInOutcome> &result, const CallbackPage &page)
{
    if (std::exchange(isFinished, true))
        return;
    abandon();
    letGoOfFlow(page);
    grant = {};
    const QPointer<SignIn> alive(q);
    setStage(Stage::Finished);
    if (alive)
        Q_EMIT q->finished(result);
}

void SignIn::Private::abandon()
{
    if (request) {
        request->disconnect(q);
        request.release()->deleteLater(); // we may be in its signal
    }
    if (enrolment)
        enrolment->cancel(); // undoes what it began; means nothing once it has ended
}

/// The browser's tab waits for the page, and the caller may delete us at once.
void SignIn::Private::letGoOfFlow(const CallbackPage &page)
{
    AuthorizationCodeFlow *left = flow.release();
    left->disconnect(q);
    left->cancel();
    left->showOutcome(page);
    left->setParent(service);
    QTimer::singleShot(pageTime, left, &QObject::deleteLater);
}

SignIn::SignIn(std::unique_ptr<Private> content)
    : d(std::move(content))
{
    d->q = this;
}

SignIn::~SignIn()
{
    if (d->isFinished || !d->service)
        return;
    d->isFinished = true;
    d->abandon();
    d->letGoOfFlow(d->parts.pages.failed(Error{.kind = ErrorKind::Cancelled}, d->provider.name));
}

void SignIn::start()
{
    d->start();
}

void SignIn::cancel()
{
    if (d->isFinished)
        return;
    d->abandon();
    QMetaObject::invokeMethod(
        this, [this] { d->fail(Error{.kind = ErrorKind::Cancelled}); }, Qt::QueuedConnection);
}

Result<void> SignIn::submitCallback(const QString &addressLine)
{
    if (!d->flow)
        return Error{.kind = ErrorKind::CallbackInvalid, .detail = u"the attempt is over"_s};
    return d->flow->submitCallback(addressLine);
}

SignIn::Stage SignIn::stage() const
{
    return d->stage;
}

QUrl SignIn::authorizationUrl() const
{
    return d->flow ? d->flow->authorizationUrl() : QUrl();
}

std::chrono::milliseconds SignIn::timeLeft() const
{
    return d->flow ? d->flow->timeLeft() : std::chrono::milliseconds(0);
}

const Provider &SignIn::provider() const
{
    return d->provider;
}

} // namespace Lanyard
