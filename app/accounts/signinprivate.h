// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountserviceprivate.h"
#include "accounts/profilerequest.h"
#include "accounts/signin.h"
#include "catalogue/provider.h"
#include "oauth/authorizationcodeflow.h"

#include <QPointer>

namespace Lanyard {

/// The inside of SignIn; AccountService makes it.
class SignIn::Private
{
public:
    Private(AccountService *accountService, AccountService::Private &inside, const Provider &from,
            const QString &expected);

    void start();
    void setStage(Stage next);
    void granted(const Result<AuthorizationGrant> &result);
    void identified(const ProfileAnswer &answer);
    [[nodiscard]] Result<Account> person(const ProfileAnswer &answer) const;
    [[nodiscard]] bool isKey() const;
    void enrolled(const Result<Enrolled> &result);
    void fail(const Error &error);
    void finish(const Result<SignInOutcome> &result, const CallbackPage &page);
    void abandon(); ///< drops what is under way
    void letGoOfFlow(const CallbackPage &page);

    SignIn *q = nullptr;
    QPointer<AccountService> service;
    AccountService::Private &serviceInside; ///< only while service is there
    AccountService::Parts parts;            ///< which are there longer
    Provider provider;
    QString expectedAccountId;
    Stage stage = Stage::Preparing;
    bool isFinished = false;
    std::unique_ptr<AuthorizationCodeFlow> flow;
    std::unique_ptr<ProfileRequest> request;
    QPointer<Enrolment> enrolment;
    AuthorizationGrant grant;
    QString who;
};

} // namespace Lanyard
