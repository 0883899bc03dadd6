// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountservice.h"
#include "accounts/signin.h"
#include "platform/installedbrowser.h"
#include "ui/signinsheet.h"
#include "ui/signinstate.h"

#include <QTimer>
#include <QVariantAnimation>

#include <memory>

namespace Lanyard {

class Browser;
class BrowserMenu;
class Preferences;
class SignInForm;

/// What the sheet does with its controls, and with the attempt behind them.
class SignInSheet::Private
{
    Q_DECLARE_TR_FUNCTIONS(SignInSheet)

public:
    static constexpr int FirstHeight = 340;

    Private(SignInSheet *owner, AccountService &accountService, Browser &webBrowser,
            Preferences &keptChoices, const SignInRequest &request);

    void connectForm();
    void connectRoutes();
    void connectDecisions();
    void start();
    void stop();
    void describeService();
    void lookUpBrowser();

    void openBrowser();
    void openIn(const BrowserChoice &choice);
    void openDevicePage();
    void openDashboard();
    void linkWentOut();
    void submitLine(const QString &line);
    void submitKey(const Secret &key);
    void showRoute(SignInRoute route);
    void retry();
    void decide(IdentityDecision decision);
    void finish(const Result<SignInOutcome> &result);

    void observeAttempt();
    void observeDevice();
    void render();
    void tick();
    void fitHeight();
    void takeFirstHeight();

    SignInSheet *q;
    AccountService &service;
    Browser &browser;
    Preferences &preferences;
    const SignInRequest asked;
    SignInForm *form;
    BrowserMenu *menu;
    BrowserChoice choice; ///< how pages are opened; \see Preferences::browserFor()
    std::unique_ptr<SignIn> attempt;
    SignInState state;
    QTimer countdownTimer;
    QTimer successTimer;
    QVariantAnimation growth; ///< of the smallest height
    bool isGrowing = false;   ///< the first height is there at once, a later one bit by bit
};

} // namespace Lanyard
