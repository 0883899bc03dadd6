// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinsheet.h"

#include "accounts/accountservice.h"
#include "catalogue/provider.h"
#include "platform/browser.h"
#include "ui/actionbutton.h"
#include "ui/addresslineprompt.h"
#include "ui/copybutton.h"
#include "ui/signinform.h"
#include "ui/signinstate.h"

#include <QShowEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int SheetWidth = 600;
constexpr int SheetMinimumWidth = 560;
constexpr int SheetHeight = 340;
constexpr int SentenceLength = 72; // characters
constexpr std::chrono::milliseconds SuccessTime{1500};

} // namespace

class SignInSheet::Private
{
public:
    Private(SignInSheet *owner, AccountService &accountService, Browser &webBrowser,
            const QString &provider, const QString &expected);

    void connectForm();
    void start();
    void stop();
    void openBrowser();
    void linkWentOut();
    void submitLine(const QString &line);
    void finish(const Result<SignInOutcome> &result);
    void render();
    void tick();
    void fitHeight();
    void takeFirstHeight();
    void observeAttempt();

    SignInSheet *q;
    AccountService &service;
    Browser &browser;
    const QString providerId;
    const QString expectedAccountId;
    SignInForm *form;
    std::unique_ptr<SignIn> attempt;
    SignInState state;
    QTimer countdownTimer;
    QTimer successTimer;
};

SignInSheet::Private::Private(SignInSheet *owner, AccountService &accountService,
                              Browser &webBrowser, const QString &provider, const QString &expected)
    : q(owner)
    , service(accountService)
    , browser(webBrowser)
    , providerId(provider)
    , expectedAccountId(expected)
    , form(new SignInForm(owner))
{
    const Provider *known = service.catalogue().provider(providerId);
    state.service = known ? known->name : providerId;
    state.hasFixedRedirect = known && !known->client.redirect.path.isEmpty();
    countdownTimer.setSingleShot(true);
    countdownTimer.setTimerType(Qt::PreciseTimer);
    connect(&countdownTimer, &QTimer::timeout, q, [this] { tick(); });
    successTimer.setSingleShot(true);
    successTimer.setInterval(SuccessTime);
    connect(&successTimer, &QTimer::timeout, q, &QDialog::accept);
    connectForm();
}

void SignInSheet::Private::connectForm()
{
    connect(form->openButton(), &QPushButton::clicked, q, [this] { openBrowser(); });
    form->copyButton()->setContent(
        [this] { return state.isWaiting() ? state.link.toString(QUrl::FullyEncoded) : QString(); });
    connect(form->copyButton(), &CopyButton::copied, q, [this] { linkWentOut(); });
    connect(form->pastePrompt(), &AddressLinePrompt::submitted, q,
            [this](const QString &line) { submitLine(line); });
    connect(form->pastePrompt(), &AddressLinePrompt::edited, q, [this] {
        if (std::exchange(state.pasteMistake, std::nullopt))
            render();
    });
    connect(form->unlockButton(), &QPushButton::clicked, q, [this] { service.unlockKeychain(); });
    connect(form->retryButton(), &QPushButton::clicked, q, [this] { start(); });
    connect(form->startOverButton(), &QPushButton::clicked, q, [this] { start(); });
    connect(form->closeButton(), &QPushButton::clicked, q,
            [this] { state.outcome ? q->accept() : q->reject(); });
    connect(form, &SignInForm::heightChanged, q, [this] { fitHeight(); });
}

// Only from a click or when the sheet appears, never from a signal of the attempt that it replaces.
void SignInSheet::Private::start()
{
    stop(); // first lets go of the port, which the new attempt may need
    if (!expectedAccountId.isEmpty())
        state.expected = service.account(expectedAccountId);
    attempt = service.signIn(providerId, expectedAccountId);
    if (attempt) {
        connect(attempt.get(), &SignIn::stageChanged, q, [this] { render(); });
        connect(attempt.get(), &SignIn::finished, q,
                [this](const Result<SignInOutcome> &result) { finish(result); });
        attempt->start();
    } else {
        state.failure = Error{.kind = ErrorKind::ConfigurationInvalid, .detail = providerId};
    }
    render();
}

void SignInSheet::Private::stop()
{
    successTimer.stop();
    countdownTimer.stop();
    attempt.reset(); // cancels
    form->pastePrompt()->reset();
    state = {.service = state.service, .hasFixedRedirect = state.hasFixedRedirect};
}

void SignInSheet::Private::openBrowser()
{
    if (!state.isWaiting())
        return;
    const Result<void> opened = browser.open(state.link);
    if (opened) {
        state.openedAt = attempt->timeLeft();
        linkWentOut();
        return;
    }
    state.browserFailure = opened.error();
    render();
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

void SignInSheet::Private::finish(const Result<SignInOutcome> &result)
{
    if (!result) {
        state.failure = result.error();
        render();
        return;
    }
    state.outcome = result.value();
    state.who = service.account(state.outcome->accountId).value_or(Account());
    if (state.isSettled())
        successTimer.start();
    render();
    Q_EMIT q->signedIn(*state.outcome);
}

void SignInSheet::Private::observeAttempt()
{
    if (!attempt)
        return;
    state.stage = attempt->stage();
    state.link = attempt->authorizationUrl();
    state.timeLeft = attempt->timeLeft();
}

void SignInSheet::Private::render()
{
    observeAttempt();
    if (!state.isWaiting())
        form->pastePrompt()->reset();
    q->setWindowTitle(tr("Sign in to %1", "service's name").arg(state.service));
    form->render(state);
    fitHeight();
    tick();
}

void SignInSheet::Private::tick()
{
    observeAttempt();
    if (!state.isWaiting() || !q->isVisible() || q->isMinimized()) {
        countdownTimer.stop();
        return;
    }
    form->renderMessage(state);
    fitHeight(); // another digit may take the words to another line
    // Just past the next whole second, so that none is skipped.
    const std::chrono::milliseconds rest = state.timeLeft % std::chrono::seconds(1);
    countdownTimer.start(rest.count() == 0 ? std::chrono::seconds(1)
                                           : rest + std::chrono::milliseconds(10));
}

void SignInSheet::Private::fitHeight()
{
    // Grows where the words need it, and never shrinks by itself: nothing jumps.
    q->setMinimumHeight(form->neededHeight(q->width()));
}

// Before the first layout the words have no width yet and ask for far too much height.
void SignInSheet::Private::takeFirstHeight()
{
    q->setMinimumHeight(0);
    q->resize(q->width(), SheetHeight);
    q->layout()->activate();
    fitHeight();
}

SignInSheet::SignInSheet(AccountService &service, Browser &browser, const QString &providerId,
                         const QString &expectedAccountId, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, service, browser, providerId, expectedAccountId))
{
    setObjectName(u"signInSheet"_s);
    setModal(false);
    setMinimumWidth(SheetMinimumWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->form);
    // Wide enough for a sentence a line, also in a large font.
    resize(qMax(SheetWidth, fontMetrics().averageCharWidth() * SentenceLength), SheetHeight);
    d->render();
}

SignInSheet::~SignInSheet() = default;

void SignInSheet::done(int result)
{
    if (result != Accepted)
        d->stop();
    QDialog::done(result);
}

void SignInSheet::showEvent(QShowEvent *event)
{
    if (event->spontaneous()) {
        d->tick();
    } else {
        d->start();
        d->takeFirstHeight();
    }
    QDialog::showEvent(event); // puts what has its size in the middle of the window
}

void SignInSheet::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    d->countdownTimer.stop();
}

void SignInSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    d->fitHeight();
}

void SignInSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->render();
    else if (event->type() == QEvent::WindowStateChange)
        d->tick();
}

} // namespace Lanyard
