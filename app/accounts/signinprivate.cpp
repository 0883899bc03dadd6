// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/signinprivate.h"

#include "accounts/accountrepository.h"
#include "accounts/clientsecrets.h"
#include "oauth/callbackpage.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

SignIn::Private::Private(AccountService *accountService, AccountService::Private &inside,
                         const Provider &from, const SignInRequest &asked)
    : service(accountService)
    , serviceInside(inside)
    , parts(inside.parts)
    , provider(from)
    , request(asked)
    , timeline(from.id, inside.parts.clock)
    , keychainLook(inside.parts.secrets)
{}

void SignIn::Private::start()
{
    // Found before the browser opens, and not after all the work in it.
    if (const auto block = parts.repository.writeBlock()) {
        QMetaObject::invokeMethod(
            q, [this, error = *block] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    connect(&keychainLook, &KeychainLook::finished, q,
            [this](const Result<void> &seen) { keychainSeen(seen); });
    connect(&parts.secrets, &SecretStore::becameAvailable, q, [this] { retryKeychain(); });
    keychainLook.start();
}

void SignIn::Private::keychainSeen(const Result<void> &seen)
{
    if (seen)
        beginFlow();
    else
        waitForKeychain(seen.error());
}

void SignIn::Private::beginFlow()
{
    ClientSecrets(parts.secrets).complete(provider, q, [this](const Result<ClientConfig> &client) {
        if (isFinished)
            return;
        if (!client && isKeychainFailure(client.error().kind))
            return waitForKeychain(client.error());
        if (!client)
            return fail(client.error());
        provider.client = client.value();
        const SignInRoute first =
            request.route.value_or(provider.routes.value(0, SignInRoute::Browser));
        connectRoutes();
        routes->start(first);
    });
}

void SignIn::Private::connectRoutes()
{
    const auto late = [inside = &serviceInside, provider = provider](const TokenSet &tokens) {
        inside->revokeUnused(provider, tokens);
    };
    routes = std::make_unique<SignInRoutes>(
        provider, SignInRoutes::Parts{parts.network, parts.pages, parts.clock}, service, late);
    connect(routes.get(), &SignInRoutes::ready, q, [this] { setStage(Stage::WaitingForBrowser); });
    connect(routes.get(), &SignInRoutes::codeReceived, q,
            [this] { setStage(Stage::FetchingTokens); });
    connect(routes.get(), &SignInRoutes::granted, q,
            [this](SignInRoute route, const AuthorizationGrant &grant,
                   const ProfileAnswer &answer) { granted(route, grant, answer); });
    connect(routes.get(), &SignInRoutes::failed, q, [this](const Error &error) { fail(error); });
    connect(routes.get(), &SignInRoutes::changed, q, &SignIn::routesChanged);
    connect(routes.get(), &SignInRoutes::noted, q,
            [this](Leg leg, Mark mark, const QString &text) { note(leg, mark, text); });
    connect(routes.get(), &SignInRoutes::failureNoted, q,
            [this](Leg leg, const Error &error) { timeline.noteFailure(parts.clock, leg, error); });
}

void SignIn::Private::note(Leg leg, Mark mark, const QString &text)
{
    timeline.note(parts.clock, leg, mark, text);
}

void SignIn::Private::waitForKeychain(const Error &error)
{
    timeline.noteFailure(parts.clock, Leg::Keychain, error);
    keychainError = error;
    setStage(Stage::WaitingForKeychain);
}

void SignIn::Private::retryKeychain()
{
    if (stage != Stage::WaitingForKeychain || isFinished)
        return;
    keychainError.reset();
    if (comer)
        return store();
    keychainLook.start();
    setStage(Stage::Preparing);
}

void SignIn::Private::setStage(Stage next)
{
    stage = next;
    Q_EMIT q->stageChanged(next);
}

void SignIn::Private::granted(SignInRoute route, const AuthorizationGrant &grant,
                              const ProfileAnswer &answer)
{
    if (isFinished)
        return;
    evidence = SignInEvidence{.grant = grant, .isKey = route == SignInRoute::ApiKey};
    const QUrl &asked = provider.client.tokenEndpoint;
    if (route != SignInRoute::ApiKey) {
        note(Leg::Name, Mark::Passed, asked.host());
        if (asked.scheme() == "https"_L1)
            note(Leg::Tls, Mark::Passed, asked.host());
        note(Leg::Token, Mark::Passed);
    }
    const bool namedByServer = provider.identitySource == IdentitySource::Introspection &&
                               !provider.client.introspectionEndpoint.isEmpty();
    if (route == SignInRoute::ApiKey) // it was asked about before it was taken
        QMetaObject::invokeMethod(
            routes.get(), [this, answer] { identified(answer); }, Qt::QueuedConnection);
    else if (namedByServer)
        introspect();
    else
        askWho();
    setStage(Stage::CheckingIdentity);
}

void SignIn::Private::introspect()
{
    introspection = std::make_unique<TokenIntrospection>(
        provider.client, evidence->grant.tokens.accessToken, parts.network, parts.clock);
    connect(introspection.get(), &TokenIntrospection::finished, q,
            [this](const Result<Introspection> &result) {
                if (isFinished)
                    return;
                if (!result)
                    return fail(result.error());
                evidence->introspection = result.value();
                askWho();
            });
    introspection->start();
}

void SignIn::Private::askWho()
{
    const ProfileRequest::Questions questions{.who = true,
                                              .quota = provider.quota && provider.quota->isFree};
    profile = std::make_unique<ProfileRequest>(provider, evidence->grant.tokens.accessToken,
                                               questions, parts.network, parts.clock);
    connect(profile.get(), &ProfileRequest::finished, q,
            [this](const ProfileAnswer &answer) { identified(answer); });
    profile->start();
}

void SignIn::Private::identified(const ProfileAnswer &answer)
{
    if (isFinished)
        return;
    evidence->answer = answer;
    if (const Account *expected = parts.repository.account(request.expectedAccountId))
        evidence->expectedSubject = expected->identity.subject;
    const auto found = personOf(*evidence, provider);
    if (!found) {
        timeline.noteFailure(parts.clock, Leg::Who, found.error());
        return fail(found.error());
    }
    note(Leg::Who, Mark::Passed);
    comer = found.value();
    who = Profile{.name = comer->name, .email = comer->email}.displayText();
    if (who.isEmpty())
        who = comer->displayName();
    if (!isOtherPerson())
        return store();
    ask();
}

bool SignIn::Private::isOtherPerson() const
{
    if (!parts.repository.account(request.expectedAccountId))
        return false;
    const Account *known = parts.repository.find(provider.id, comer->identity);
    return !known || known->id != request.expectedAccountId;
}

void SignIn::Private::ask()
{
    const Account *known = parts.repository.find(provider.id, comer->identity);
    question = IdentityQuestion{.expected = *parts.repository.account(request.expectedAccountId),
                                .comer = *comer,
                                .isKnown = known != nullptr};
    if (known)
        question->comer.id = known->id;
    note(Leg::Decision, Mark::Began, u"somebody else than expected"_s);
    if (request.onOtherPerson)
        return decide(*request.onOtherPerson);
    setStage(Stage::DecidingIdentity);
}

void SignIn::Private::decide(IdentityDecision decision)
{
    if (isFinished || !question || enrolment)
        return;
    switch (decision) {
    case IdentityDecision::KeepAsNew:
        note(Leg::Decision, Mark::Passed, u"keep"_s);
        return store();
    case IdentityDecision::Replace:
        note(Leg::Decision, Mark::Passed, u"replace"_s);
        replacesExpected = true;
        return store();
    case IdentityDecision::DiscardAndRevoke:
        note(Leg::Decision, Mark::Passed, u"discard"_s);
        return fail(Error{.kind = ErrorKind::Cancelled});
    }
}

void SignIn::Private::store()
{
    if (!service)
        return fail(Error{.kind = ErrorKind::Cancelled});
    if (comer->id.isEmpty())
        comer->id = newAccountId(); // the same at every try
    StoredTokens tokens = tokensOfSignIn(evidence->grant.tokens, provider, 0);
    if (evidence->isKey) {
        tokens.expiryIsUnknown = false; // keys last until somebody deletes them
        tokens.askedScopes.clear();
    }
    enrolment = serviceInside.enrol(*comer, tokens);
    connect(enrolment, &Enrolment::finished, q, [this](const auto &result) { enrolled(result); });
    setStage(Stage::StoringTokens);
}

void SignIn::Private::enrolled(const Result<Enrolled> &result)
{
    if (isFinished)
        return;
    if (!result && isKeychainFailure(result.error().kind)) {
        // The browser has its answer now; what it brought waits here.
        letGoOfFlow(parts.pages.failed(result.error(), provider.name));
        return waitForKeychain(result.error());
    }
    if (!result) {
        timeline.noteFailure(parts.clock, Leg::Keychain, result.error());
        return fail(result.error());
    }
    note(Leg::Keychain, Mark::Passed);
    evidence.reset(); // kept, so nothing is to be revoked
    const QString accountId = result.value().accountId;
    const bool isExpected =
        request.expectedAccountId.isEmpty() || request.expectedAccountId == accountId;
    if (!isExpected && replacesExpected)
        settleExpected(accountId);
    finish(SignInOutcome{.accountId = accountId,
                         .isNewAccount = result.value().isNewAccount,
                         .isExpectedAccount = isExpected},
           parts.pages.signedIn(who, provider.name));
}

/// The comer takes the place of the expected account, which goes.
void SignIn::Private::settleExpected(const QString &accountId)
{
    const QString expected = request.expectedAccountId;
    if (!service || !service->account(expected))
        return;
    qsizetype place = 0;
    for (const Account &account : service->accounts()) {
        if (account.id == expected)
            break;
        place += account.providerId == provider.id ? 1 : 0;
    }
    (void)service->move(accountId, place);
    if (service->activeAccountId(provider.id) == expected)
        (void)service->setActive(accountId);
    service->remove(expected);
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
    discard();
    letGoOfFlow(page);
    keychainError.reset();
    if (result)
        note(Leg::End, Mark::Passed);
    else
        timeline.noteFailure(parts.clock, Leg::End, result.error());
    if (service)
        serviceInside.keepTimeline(result ? result.value().accountId : request.expectedAccountId,
                                   timeline);
    const QPointer<SignIn> alive(q);
    setStage(Stage::Finished);
    if (alive)
        Q_EMIT q->finished(result);
}

void SignIn::Private::abandon()
{
    keychainLook.cancel();
    if (introspection) {
        introspection->disconnect(q);
        introspection.release()->deleteLater();
    }
    if (profile) {
        profile->disconnect(q);
        profile.release()->deleteLater(); // we may be in its signal
    }
    if (enrolment)
        enrolment->cancel(); // undoes what it began; means nothing once it has ended
}

void SignIn::Private::discard()
{
    comer.reset();
    if (!evidence)
        return;
    const bool isTheirKey = evidence->isKey;
    const TokenSet tokens = evidence->grant.tokens;
    evidence.reset();
    if (service && !isTheirKey)
        serviceInside.revokeUnused(provider, tokens);
}

void SignIn::Private::letGoOfFlow(const CallbackPage &page)
{
    if (!routes)
        return;
    routes->leave(page);
    routes->disconnect(q);
    routes.release()->deleteLater(); // we may be in its signal
}

} // namespace Lanyard
