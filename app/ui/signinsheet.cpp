// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signinsheet.h"

#include "accounts/accountservice.h"
#include "catalogue/provider.h"
#include "platform/browser.h"
#include "ui/actionbutton.h"
#include "ui/addresslineprompt.h"
#include "ui/copybutton.h"
#include "ui/errortext.h"
#include "ui/pastemistake.h"
#include "ui/signinform.h"
#include "ui/signintext.h"
#include "ui/theme.h"
#include "ui/timetext.h"

#include <QLabel>
#include <QLocale>
#include <QMetaEnum>
#include <QShowEvent>
#include <QTimer>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

constexpr int SheetWidth = 600;
constexpr int SheetMinimumWidth = 560;
constexpr int SheetHeight = 400;
constexpr std::chrono::milliseconds SuccessTime{1500};

} // namespace

class SignInSheet::Private
{
public:
    Private(SignInSheet *owner, AccountService &accountService, Browser &webBrowser,
            const QString &providerId, const QString &expectedAccountId);

    void start();
    void stop();
    void openBrowser();
    void submitLine(const QString &line);
    void finish(const Result<SignInOutcome> &result);

    void render();
    void renderLinkButtons();
    void renderCardButtons();
    void renderFoot();
    void renderDetails();
    void renderCountdown();
    void setPrimary();
    void fitHeight();

    [[nodiscard]] bool isWaiting() const;
    [[nodiscard]] bool isSettled() const; ///< success that nobody has to read: closes by itself
    [[nodiscard]] bool isLocked() const;
    [[nodiscard]] ActionButton *primary() const;
    [[nodiscard]] bool isOtherPerson() const { return outcome && !outcome->isExpectedAccount; }
    [[nodiscard]] std::optional<Account> expected() const;
    [[nodiscard]] CardMessage message() const;

    SignInSheet *q;
    AccountService &service;
    Browser &browser;
    const QString providerId;
    const QString expectedAccountId;
    QString serviceName;
    SignInForm *form;
    QTimer countdownTimer;
    QTimer successTimer;

    // What the sheet shows follows from these, \see render().
    std::unique_ptr<SignIn> signIn;
    std::optional<Error> failure;        ///< the attempt ended in it
    std::optional<Error> browserFailure; ///< the browser did not open; the attempt goes on
    std::optional<SignInOutcome> outcome;
    bool isLinkOut = false; ///< opened or copied: somebody may be signing in
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
    serviceName = known ? known->name : providerId;

    countdownTimer.setSingleShot(true);
    countdownTimer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&countdownTimer, &QTimer::timeout, q, [this] { renderCountdown(); });
    successTimer.setSingleShot(true);
    successTimer.setInterval(SuccessTime);
    QObject::connect(&successTimer, &QTimer::timeout, q, &QDialog::accept);

    QObject::connect(form->open, &QPushButton::clicked, q, [this] { openBrowser(); });
    form->copy->setContent([this] {
        return signIn ? signIn->authorizationUrl().toString(QUrl::FullyEncoded) : QString();
    });
    QObject::connect(form->copy, &CopyButton::copied, q, [this] {
        isLinkOut = true;
        browserFailure.reset();
        render();
    });
    QObject::connect(form->paste, &AddressLinePrompt::submitted, q,
                     [this](const QString &line) { submitLine(line); });
    QObject::connect(form->paste, &AddressLinePrompt::opened, q, [this] { fitHeight(); });
    QObject::connect(form, &SignInForm::detailsToggled, q, [this] { fitHeight(); });
    QObject::connect(form->retry, &QPushButton::clicked, q, [this] { start(); });
    QObject::connect(form->startOver, &QPushButton::clicked, q, [this] { start(); });
    QObject::connect(form->unlock, &QPushButton::clicked, q, [this] { service.unlockKeychain(); });
    QObject::connect(form->close, &QPushButton::clicked, q,
                     [this] { outcome ? q->accept() : q->reject(); });
}

// Only from a click or when the sheet appears, never from a signal of the attempt that it replaces.
void SignInSheet::Private::start()
{
    stop(); // first lets go of the port, which the new attempt may need
    failure.reset();
    outcome.reset();
    form->paste->reset();
    signIn = service.signIn(providerId, expectedAccountId);
    if (signIn) {
        SignIn *attempt = signIn.get();
        QObject::connect(attempt, &SignIn::stageChanged, q, [this] { render(); });
        QObject::connect(attempt, &SignIn::finished, q,
                         [this](const Result<SignInOutcome> &result) { finish(result); });
        attempt->start();
    } else {
        failure = Error{.kind = ErrorKind::ConfigurationInvalid, .detail = providerId};
    }
    render();
    if (form->open->isEnabled())
        form->open->setFocus(Qt::OtherFocusReason);
}

void SignInSheet::Private::stop()
{
    successTimer.stop();
    countdownTimer.stop();
    signIn.reset(); // cancels
    isLinkOut = false;
    browserFailure.reset();
}

void SignInSheet::Private::openBrowser()
{
    if (!isWaiting())
        return;
    browserFailure.reset();
    if (const Result<void> opened = browser.open(signIn->authorizationUrl()))
        isLinkOut = true;
    else
        browserFailure = opened.error();
    render();
}

void SignInSheet::Private::submitLine(const QString &line)
{
    if (!isWaiting())
        return;
    const QUrl link = signIn->authorizationUrl();
    if (signIn->submitCallback(line)) {
        form->paste->reset();
        return;
    }
    form->paste->setProblem(PasteMistake::words(PasteMistake::kind(line, link), serviceName));
}

void SignInSheet::Private::finish(const Result<SignInOutcome> &result)
{
    form->paste->reset();
    if (!result) {
        failure = result.error();
        render();
        return;
    }
    outcome = result.value();
    if (isSettled())
        successTimer.start();
    render();
    Q_EMIT q->signedIn(*outcome);
}

bool SignInSheet::Private::isWaiting() const
{
    return signIn && !failure && !outcome && signIn->stage() == SignIn::Stage::WaitingForBrowser;
}

bool SignInSheet::Private::isSettled() const
{
    // Somebody who wanted to add another person, and got the same one once more, must see that.
    return outcome && outcome->isExpectedAccount &&
           (outcome->isNewAccount || !expectedAccountId.isEmpty());
}

bool SignInSheet::Private::isLocked() const
{
    return failure && (failure->kind == ErrorKind::KeychainLocked ||
                       failure->kind == ErrorKind::KeychainEntryMissing);
}

std::optional<Account> SignInSheet::Private::expected() const
{
    return expectedAccountId.isEmpty() ? std::nullopt : service.account(expectedAccountId);
}

CardMessage SignInSheet::Private::message() const
{
    if (outcome) {
        const Account who = service.account(outcome->accountId).value_or(Account());
        return SignInText::signedIn(*outcome, who, expected(), serviceName);
    }
    if (failure)
        return SignInText::failed(*failure, serviceName);
    if (browserFailure)
        return SignInText::failed(*browserFailure, serviceName);
    if (!isWaiting())
        return SignInText::working(signIn ? signIn->stage() : SignIn::Stage::Preparing);
    const QString timeLeft = countdown(signIn->timeLeft(), QLocale());
    return isLinkOut ? SignInText::waiting(timeLeft) : SignInText::ready(timeLeft);
}

void SignInSheet::Private::render()
{
    q->setWindowTitle(tr("Sign in to %1").arg(serviceName));
    form->heading->setText(tr("Sign in to %1").arg(serviceName));
    const std::optional<Account> wanted = expected();
    form->sentence->setText(
        wanted
            ? tr("Your browser opens the %1 page. Sign in there as %2; Lanyard notices by itself.")
                  .arg(serviceName, SignInText::personWithAddress(*wanted))
            : tr("Your browser opens the %1 page. Sign in there; Lanyard notices by itself.")
                  .arg(serviceName));
    renderLinkButtons();
    renderCountdown();
    renderCardButtons();
    renderFoot();
    renderDetails();
    setPrimary();
    fitHeight();
}

void SignInSheet::Private::renderLinkButtons()
{
    const bool canOpen = isWaiting();
    form->showLinkButtons(!failure && !outcome);
    form->open->setText(isLinkOut ? tr("&Open again") : tr("&Open browser"));
    form->open->setEnabled(canOpen);
    form->copy->setEnabled(canOpen);
    form->paste->setVisible(canOpen);
    if (canOpen) {
        form->paste->setExample(QUrlQuery(signIn->authorizationUrl())
                                    .queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    }
}

void SignInSheet::Private::renderCardButtons()
{
    form->unlock->setVisible(isLocked());
    const bool offersRetry = failure && errorText(*failure, serviceName).offersRetry;
    form->retry->setVisible(offersRetry || isOtherPerson());
    const std::optional<Account> wanted = expected();
    if (isOtherPerson() && wanted)
        form->retry->setText(tr("&Try again as %1").arg(SignInText::person(*wanted)));
    else if (failure && failure->kind == ErrorKind::DeadlinePassed)
        form->retry->setText(tr("&Get a new link"));
    else
        form->retry->setText(tr("&Try again"));
}

void SignInSheet::Private::renderFoot()
{
    form->startOver->setVisible(!outcome);
    if (!outcome)
        form->close->setText(tr("Cancel"));
    else
        form->close->setText(isSettled() ? tr("Done") : tr("Close"));
}

ActionButton *SignInSheet::Private::primary() const
{
    if (outcome)
        return isOtherPerson() ? form->retry : form->close;
    if (!failure)
        return form->open;
    if (isLocked())
        return form->unlock;
    return form->retry->isVisibleTo(form) ? form->retry : form->startOver;
}

void SignInSheet::Private::renderDetails()
{
    QStringList lines;
    if (const auto &error = failure ? failure : browserFailure)
        lines += "error: "_L1 + errorText(*error, serviceName).details;
    if (signIn) {
        const QUrl link = signIn->authorizationUrl();
        const QUrlQuery query(link);
        lines += u"stage: %1"_s.arg(QLatin1StringView(
            QMetaEnum::fromType<SignIn::Stage>().valueToKey(int(signIn->stage()))));
        // Not the link itself: what it carries is for the service alone.
        if (!link.isEmpty()) {
            lines += u"page: "_s + link.toString(QUrl::RemoveQuery);
            for (const QString &name : {u"redirect_uri"_s, u"scope"_s})
                lines += name + ": "_L1 + query.queryItemValue(name, QUrl::FullyDecoded);
        }
    }
    form->setDetails(lines.join(u'\n'));
}

void SignInSheet::Private::renderCountdown()
{
    form->card->setMessage(message());
    const bool ticks = isWaiting() && !browserFailure && q->isVisible() && !q->isMinimized();
    if (!ticks) {
        countdownTimer.stop();
        return;
    }
    // To the next whole second, so that none is skipped.
    countdownTimer.start(signIn->timeLeft() % std::chrono::seconds(1) +
                         std::chrono::milliseconds(10));
}

void SignInSheet::Private::setPrimary()
{
    ActionButton *main = primary();
    main->setKind(ActionButton::Kind::Primary);
    const QWidget *focused = q->focusWidget();
    if (focused && focused->isVisibleTo(q) && focused->isEnabled())
        return;
    (main->isEnabled() ? main : form->close)->setFocus(Qt::OtherFocusReason);
}

void SignInSheet::Private::fitHeight()
{
    // Grows where the words need it, and never shrinks by itself: nothing jumps.
    QLayout *layout = q->layout();
    layout->activate();
    form->layout()->activate();
    const int needed = layout->totalHeightForWidth(q->width());
    q->setMinimumHeight(needed);
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
    resize(SheetWidth, SheetHeight);
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
    QDialog::showEvent(event);
    if (event->spontaneous())
        d->renderCountdown();
    else
        d->start();
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
}

} // namespace Lanyard
