// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinsheetprivate.h"

#include "catalogue/provider.h"
#include "platform/browser.h"
#include "ui/addresslineprompt.h"
#include "ui/browsermenu.h"
#include "ui/keyprompt.h"
#include "ui/preferences.h"
#include "ui/signinform.h"

#include <QLayout>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr std::chrono::milliseconds SuccessTime{1500};

} // namespace

SignInSheet::Private::Private(SignInSheet *owner, AccountService &accountService,
                              Browser &webBrowser, Preferences &keptChoices,
                              const SignInRequest &request)
    : q(owner)
    , service(accountService)
    , browser(webBrowser)
    , preferences(keptChoices)
    , asked(request)
    , form(new SignInForm(owner))
    , menu(new BrowserMenu(webBrowser, owner))
{
    describeService();
    form->setBrowserMenu(menu);
    countdownTimer.setSingleShot(true);
    countdownTimer.setTimerType(Qt::PreciseTimer);
    connect(&countdownTimer, &QTimer::timeout, q, [this] { tick(); });
    successTimer.setSingleShot(true);
    successTimer.setInterval(SuccessTime);
    connect(&successTimer, &QTimer::timeout, q, &QDialog::accept);
    connect(&growth, &QVariantAnimation::valueChanged, q,
            [this](const QVariant &height) { q->setMinimumHeight(height.toInt()); });
    connectForm();
    connectRoutes();
    connectDecisions();
}

void SignInSheet::Private::describeService()
{
    const SignInRoute shown = state.route;
    const bool wasThere = !state.service.isEmpty();
    state = {.service = asked.providerId};
    const Provider *known = service.catalogue().provider(asked.providerId);
    if (known) {
        state.service = known->name;
        state.offered = known->routes;
        state.serviceLetsChoose = !known->accountPrompt.isEmpty();
        state.dashboard = known->dashboard;
        state.keyPrefix = known->keyPrefix;
        state.hasFixedRedirect = !known->client.redirect.path.isEmpty();
    }
    // Starting over stays where the person was.
    state.route =
        wasThere ? shown : asked.route.value_or(state.offered.value(0, SignInRoute::Browser));
    if (!asked.expectedAccountId.isEmpty())
        state.expected = service.account(asked.expectedAccountId);
}

void SignInSheet::Private::lookUpBrowser()
{
    choice = preferences.browserFor(asked.providerId, asked.expectedAccountId);
    if (!choice.browserId.isEmpty()) { // only then is it worth reading what is installed
        state.browserName = BrowserMenu::nameOf(choice, browser.installed());
        if (state.browserName.isEmpty())
            choice = {}; // gone since
    }
    menu->setRemembered(choice);
}

// Only from a click or when the sheet appears, never from a signal of the attempt that it replaces.
void SignInSheet::Private::start()
{
    stop(); // first lets go of the port, which the new attempt may need
    lookUpBrowser();
    SignInRequest request = asked;
    request.route = state.route;
    attempt = service.signIn(request);
    if (attempt) {
        connect(attempt.get(), &SignIn::stageChanged, q, [this] { render(); });
        connect(attempt.get(), &SignIn::routesChanged, q, [this] { render(); });
        connect(attempt.get(), &SignIn::finished, q,
                [this](const Result<SignInOutcome> &result) { finish(result); });
        attempt->start();
    } else {
        state.failure = Error{.kind = ErrorKind::ConfigurationInvalid, .detail = asked.providerId};
    }
    render();
}

void SignInSheet::Private::stop()
{
    successTimer.stop();
    countdownTimer.stop();
    attempt.reset(); // cancels
    form->pastePrompt()->reset();
    form->keyPrompt()->reset();
    describeService();
}

void SignInSheet::Private::openBrowser()
{
    if (!state.isWaiting())
        return;
    const Result<void> opened =
        choice.browserId.isEmpty() ? browser.open(state.link) : browser.openIn(choice, state.link);
    attempt->noteBrowser(opened);
    if (opened) {
        state.openedAt = attempt->timeLeft();
        linkWentOut();
        return;
    }
    state.browserFailure = opened.error();
    render();
}

void SignInSheet::Private::openIn(const BrowserChoice &chosen)
{
    preferences.setBrowserFor(asked.providerId, asked.expectedAccountId, chosen);
    lookUpBrowser();
    if (chosen.browserId.isEmpty())
        state.browserName.clear();
    openBrowser();
}

void SignInSheet::Private::openDevicePage()
{
    const DeviceCode code = state.device.code.value_or(DeviceCode());
    const QUrl &page = code.verificationUriComplete.isEmpty() ? code.verificationUri
                                                              : code.verificationUriComplete;
    const Result<void> opened =
        choice.browserId.isEmpty() ? browser.open(page) : browser.openIn(choice, page);
    if (attempt)
        attempt->noteBrowser(opened);
    state.browserFailure = opened ? std::nullopt : std::optional<Error>(opened.error());
    render();
}

void SignInSheet::Private::openDashboard()
{
    const Result<void> opened = browser.open(state.dashboard);
    if (!opened) {
        state.keyFailure = opened.error();
        render();
    }
}

void SignInSheet::Private::linkWentOut()
{
    state.isLinkOut = true;
    state.browserFailure.reset();
    render();
}

void SignInSheet::Private::submitLine(const QString &line)
{
    if (!state.isWaiting() || attempt->submitCallback(line))
        return; // the next stage clears the field
    state.pasteMistake = PasteMistake::kind(line, state.link);
    render();
}

void SignInSheet::Private::submitKey(const Secret &key)
{
    if (!state.isPending())
        return;
    const Result<void> taken = attempt->submitKey(key);
    state.keyFailure = taken ? std::nullopt : std::optional<Error>(taken.error());
    render();
}

void SignInSheet::Private::showRoute(SignInRoute route)
{
    state.route = route;
    state.browserFailure.reset();
    if (route == SignInRoute::DeviceCode && attempt && !state.device.failure)
        attempt->startDeviceCode(); // one that is out already stays
    render();
    form->focusPrimary();
}

void SignInSheet::Private::retry()
{
    if (state.isHeld())
        return attempt->retryKeychain(); // keeps what was done
    if (state.isPending() && state.route == SignInRoute::DeviceCode)
        attempt->newDeviceCode();
    else if (state.isPending() && state.portProblem)
        attempt->retryBrowser();
    else
        return start();
    render();
}

void SignInSheet::Private::decide(IdentityDecision decision)
{
    if (!attempt || !state.question || state.decision)
        return;
    state.answered = state.question;
    state.decision = decision;
    attempt->decide(decision);
}

void SignInSheet::Private::finish(const Result<SignInOutcome> &result)
{
    if (!result) {
        state.failure = result.error();
        render();
        return;
    }
    state.outcome = result.value();
    state.who = service.account(state.outcome->accountId).value_or(Account());
    if (!choice.browserId.isEmpty() && asked.expectedAccountId.isEmpty())
        preferences.setBrowserFor(asked.providerId, state.outcome->accountId, choice);
    if (state.isSettled())
        successTimer.start();
    render();
    Q_EMIT q->signedIn(*state.outcome);
}

void SignInSheet::Private::observeAttempt()
{
    if (!attempt)
        return;
    const bool wasCheckingKey = state.isCheckingKey;
    state.stage = attempt->stage();
    state.link = attempt->authorizationUrl();
    state.timeLeft = attempt->timeLeft();
    state.keychainError = attempt->keychainError();
    state.isGranted = attempt->isGranted();
    state.portProblem = attempt->portProblem();
    state.question = attempt->identityQuestion();
    state.timeline = attempt->timeline();
    state.isCheckingKey = attempt->isCheckingKey();
    if (wasCheckingKey && !state.isCheckingKey)
        state.keyFailure = attempt->keyFailure();
    observeDevice();
}

void SignInSheet::Private::observeDevice()
{
    const std::optional<DeviceCode> code = attempt->deviceCode();
    state.device.isLive = code.has_value();
    if (code)
        state.device.code = code;
    else if (attempt->isFetchingDeviceCode())
        state.device.code.reset(); // the older one is nobody's any more
    state.device.polling = attempt->devicePolling();
    state.device.failure = attempt->deviceFailure();
    state.device.timeLeft = attempt->deviceTimeLeft();
}

void SignInSheet::Private::render()
{
    observeAttempt();
    if (!state.isWaiting())
        form->pastePrompt()->reset();
    if (!state.isPending())
        form->keyPrompt()->reset();
    q->setWindowTitle(tr("Sign in to %1", "service's name").arg(state.service));
    form->render(state);
    fitHeight();
    tick();
}

void SignInSheet::Private::tick()
{
    observeAttempt();
    const bool isCode = state.route == SignInRoute::DeviceCode;
    const bool counts = isCode ? state.isPending() && state.device.isLive : state.isWaiting();
    if (!counts || !q->isVisible() || q->isMinimized()) {
        countdownTimer.stop();
        return;
    }
    form->renderMessage(state);
    fitHeight(); // another digit may take the words to another line
    // Just past the next whole second, so that none is skipped.
    const std::chrono::milliseconds left = isCode ? state.device.timeLeft : state.timeLeft;
    const std::chrono::milliseconds rest = left % std::chrono::seconds(1);
    countdownTimer.start(rest.count() == 0 ? std::chrono::seconds(1)
                                           : rest + std::chrono::milliseconds(10));
}

// Grows where the words need it, and never shrinks by itself: nothing jumps.
void SignInSheet::Private::fitHeight()
{
    const int needed = form->neededHeight(q->width());
    const int time = q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q);
    if (q->height() >= needed || time <= 0 || !isGrowing) {
        growth.stop();
        q->setMinimumHeight(needed);
        return;
    }
    if (growth.state() == QAbstractAnimation::Running && growth.endValue().toInt() == needed)
        return; // its own step resized the window
    growth.stop();
    growth.setStartValue(q->height());
    growth.setEndValue(needed);
    growth.setDuration(time);
    growth.start();
}

// Before the first layout the words have no width yet and ask for far too much height.
void SignInSheet::Private::takeFirstHeight()
{
    isGrowing = false;
    growth.stop();
    q->setMinimumHeight(0);
    q->resize(q->width(), FirstHeight);
    q->layout()->activate();
    fitHeight();
    isGrowing = true;
}

} // namespace Lanyard
