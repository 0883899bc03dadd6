// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountserviceprivate.h"
#include "accounts/keychainlook.h"
#include "accounts/signin.h"
#include "accounts/signinperson.h"
#include "accounts/signinroutes.h"

#include <QPointer>

namespace Lanyard {

/// The inside of SignIn; AccountService makes it.
class SignIn::Private
{
public:
    using Leg = AttemptTimeline::Leg;
    using Mark = AttemptTimeline::Outcome;

    Private(AccountService *accountService, AccountService::Private &inside, const Provider &from,
            const SignInRequest &asked);

    void start();
    void keychainSeen(const Result<void> &seen);
    void beginFlow();
    void waitForKeychain(const Error &error);
    void retryKeychain();
    void connectRoutes();
    void setStage(Stage next);
    void granted(SignInRoute route, const AuthorizationGrant &grant, const ProfileAnswer &answer);
    void introspect();
    void askWho();
    void identified(const ProfileAnswer &answer);
    [[nodiscard]] bool isOtherPerson() const;
    void ask();
    void decide(IdentityDecision decision);
    void store();
    void enrolled(const Result<Enrolled> &result);
    void settleExpected(const QString &accountId);
    void fail(const Error &error);
    void finish(const Result<SignInOutcome> &result, const CallbackPage &page);
    void abandon(); ///< drops what is under way
    void discard(); ///< what was signed in and is not kept
    void letGoOfFlow(const CallbackPage &page);
    void note(Leg leg, Mark mark, const QString &text = {});

    SignIn *q = nullptr;
    QPointer<AccountService> service;
    AccountService::Private &serviceInside; ///< only while service is there
    AccountService::Parts parts;            ///< which are there longer
    Provider provider;
    SignInRequest request;
    Stage stage = Stage::Preparing;
    bool isFinished = false;
    AttemptTimeline timeline;
    KeychainLook keychainLook;
    std::optional<Error> keychainError; ///< while WaitingForKeychain
    std::unique_ptr<SignInRoutes> routes;
    std::unique_ptr<TokenIntrospection> introspection;
    std::unique_ptr<ProfileRequest> profile;
    QPointer<Enrolment> enrolment;
    std::optional<SignInEvidence> evidence; ///< since a route won
    std::optional<Account> comer;           ///< who has signed in
    std::optional<IdentityQuestion> question;
    bool replacesExpected = false;
    QString who;
};

} // namespace Lanyard
