// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountcommands.h"

#include "accounts/accountservice.h"
#include "core/clock.h"
#include "platform/browser.h"
#include "ui/accountviews.h"
#include "ui/confirmdialog.h"
#include "ui/detailsdialog.h"
#include "ui/errortext.h"
#include "ui/receiptdialog.h"
#include "ui/receipttext.h"
#include "ui/renamedialog.h"
#include "ui/scopesdialog.h"
#include "ui/scopewatch.h"

#include <QLocale>

namespace Lanyard {

namespace {

QString nameWithoutLabel(Account account)
{
    account.label.clear();
    return account.displayName();
}

} // namespace

AccountCommands::AccountCommands(AccountService &service, Browser &browser, const Clock &clock,
                                 QWidget *window)
    : QObject(window)
    , m_service(service)
    , m_browser(browser)
    , m_clock(clock)
    , m_window(window)
{
    connect(&service, &AccountService::signedOut, this, &AccountCommands::tellSignedOut);
    connect(&service, &AccountService::receipt, this, &AccountCommands::showReceipt);
    connect(&service, &AccountService::accountChanged, this, &AccountCommands::reviewNote);
    connect(&service, &AccountService::accountRemoved, this, &AccountCommands::reviewNote);
    connect(new ScopeWatch(service, this), &ScopeWatch::lost, this, &AccountCommands::tellLost);
}

void AccountCommands::note(Tone tone, const QString &heading, const QString &explanation,
                           std::optional<NextStep> step)
{
    m_stillStored.clear();
    m_saidSignedOut.clear();
    Q_EMIT noticed(tone, heading, explanation, step);
}

void AccountCommands::report(const Result<void> &result, const QString &service)
{
    if (result)
        return;
    const ErrorText text = errorText(result.error(), service);
    note(Tone::Attention, text.heading, text.explanation);
}

void AccountCommands::use(const QString &accountId)
{
    report(m_service.setActive(accountId), {});
}

void AccountCommands::rename(const QString &accountId)
{
    const std::optional<Account> account = m_service.account(accountId);
    if (!account)
        return;
    auto *dialog = new RenameDialog(account->label, nameWithoutLabel(*account), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, accountId] {
        report(m_service.rename(accountId, dialog->label()), {});
    });
    dialog->open();
}

void AccountCommands::showDetails(const QString &accountId)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view)
        return;
    auto *dialog = new DetailsDialog(*view, m_service.lastAttempt(accountId), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountCommands::chooseScopes(const QString &accountId)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view)
        return;
    auto *dialog = new ScopesDialog(*view, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, accountId, providerId = view->account.providerId] {
                Q_EMIT signInWith({.providerId = providerId,
                                   .expectedAccountId = accountId,
                                   .scopes = dialog->scopes()});
            });
    dialog->open();
}

std::pair<qsizetype, qsizetype> AccountCommands::placeOf(const QString &accountId) const
{
    const std::optional<Account> wanted = m_service.account(accountId);
    qsizetype place = -1;
    qsizetype count = 0;
    const QList<Account> accounts = m_service.accounts();
    for (const Account &account : accounts) {
        if (!wanted || account.providerId != wanted->providerId)
            continue;
        if (account.id == accountId)
            place = count;
        ++count;
    }
    return {place, count};
}

void AccountCommands::moveBy(const QString &accountId, int places)
{
    const auto [place, count] = placeOf(accountId);
    const qsizetype target = place + places;
    if (place >= 0 && target >= 0 && target < count)
        moveTo(accountId, target);
}

void AccountCommands::moveTo(const QString &accountId, qsizetype index)
{
    report(m_service.move(accountId, index), {});
}

void AccountCommands::ask(const QString &heading, const QString &text, const QString &verb,
                          const std::function<void()> &then)
{
    auto *dialog = new ConfirmDialog(heading, text, verb, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, then);
    dialog->open();
}

void AccountCommands::signOut(const QString &accountId)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view)
        return;
    const QString name = view->account.displayName();
    //: %1 is an account, %2 a service
    ask(tr("Sign out “%1” from %2?").arg(name, view->provider.name),
        signOutPromise(*view, m_clock.utcNow(), QLocale()), tr("Sign out"),
        [this, accountId, name] {
            m_leaving.insert(accountId, name);
            m_service.signOut(accountId);
        });
}

void AccountCommands::remove(const QString &accountId)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view)
        return;
    const QString name = view->account.displayName();
    //: %1 is an account
    ask(tr("Remove “%1” from Lanyard?").arg(name),
        removalPromise(*view, m_clock.utcNow(), QLocale()), tr("Remove"),
        [this, accountId, name, isSignedIn = view->account.session.isSignedIn] {
            if (isSignedIn) // else there is nothing to give a receipt for
                m_leaving.insert(accountId, name);
            m_service.remove(accountId);
        });
}

void AccountCommands::tellSignedOut(const QString &accountId, const Result<void> &result)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    const QString service = view ? view->provider.name : QString();
    if (!result && view && isKeychainFailure(result.error().kind))
        return tellStillStored(accountId, result.error());
    if (!result)
        return report(result, service);
    if (!view)
        return; // removed: the list says it
    note(Tone::Good,
         //: %1 is an account, %2 a service
         tr("Signed out “%1” from %2").arg(view->account.displayName(), service),
         tr("Taken out of the keychain and checked."));
    m_saidSignedOut = accountId;
}

void AccountCommands::showReceipt(const QString &accountId, const SignOutReceipt &receipt)
{
    if (m_pending.contains(accountId) || !m_leaving.contains(accountId))
        return tellLate(accountId, receipt);
    if (!receipt.isDeletedHere)
        return; // \see tellStillStored(); the receipt is given when it is finished
    const QString name = m_leaving.take(accountId);
    if (accountId == m_saidSignedOut)
        note(Tone::Neutral, {}, {});
    auto *dialog = new ReceiptDialog(receipt, name, m_clock, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReceiptDialog::openRequested, this, &AccountCommands::open);
    if (receipt.isPending())
        m_pending.insert(accountId, dialog);
    // Signing out goes on where the window was closed meanwhile; nothing comes up by itself then.
    if (m_window->isVisible())
        dialog->show();
    else
        dialog->deleteLater();
}

/// The service was told after the first receipt, or an account was signed out that nobody here
/// asked about (another one replaced it).
void AccountCommands::tellLate(const QString &accountId, const SignOutReceipt &receipt)
{
    const QPointer<ReceiptDialog> dialog = m_pending.value(accountId);
    if (!receipt.isPending())
        m_pending.remove(accountId);
    if (dialog)
        return dialog->setReceipt(receipt);
    const bool hadTokens = receipt.refreshToken != TokenEnd{} || receipt.accessToken != TokenEnd{};
    if (!hadTokens || !receipt.isDeletedHere)
        return;
    const ReceiptText words = receiptText(receipt, {}, m_clock.utcNow(), QLocale());
    const Step &server = words.steps.first();
    note(server.tone, words.heading,
         //: Two sentences: what came of telling the service, and what that means
         server.explanation.isEmpty() ? tr("%1.").arg(server.text)
                                      : tr("%1. %2").arg(server.text, server.explanation));
}

void AccountCommands::tellLost(const QString &accountId, const QStringList &scopes)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view)
        return;
    note(Tone::Attention,
         //: %1 is an account
         tr("“%1” may do less than before").arg(view->account.displayName()),
         //: %1 is a service, %2 a list of permissions: "contexts:write"
         tr("When the session was renewed, %1 no longer granted: %2.")
             .arg(view->provider.name, sanitizedText(QLocale().createSeparatedList(scopes))));
}

void AccountCommands::tellStillStored(const QString &accountId, const Error &error)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    const bool isLocked =
        error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainDenied;
    const ErrorText reason = errorText(error, view->provider.name);
    const QString explanation =
        isLocked ? tr("Your keychain is locked, and the sign-in is still stored in it. Unlock it, "
                      "and Lanyard takes it out by itself.")
                 //: What is the matter with the keychain, and what to do: two sentences or more
                 : tr("%1. %2 The sign-in is still stored in it; Lanyard takes it out as soon as "
                      "the keychain answers.")
                       .arg(reason.heading, reason.explanation);
    note(Tone::Attention,
         //: %1 is an account
         tr("“%1” is not signed out yet").arg(view->account.displayName()), explanation,
         isLocked ? NextStep::Unlock : NextStep::RetryKeychain);
    m_stillStored = accountId;
}

/// The note must not stand beside an account that is gone or on its way.
void AccountCommands::reviewNote(const QString &accountId)
{
    if (accountId != m_stillStored)
        return;
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (!view || view->status.state == SessionState::SignedOut ||
        view->status.state == SessionState::SigningOut)
        note(Tone::Neutral, {}, {});
}

void AccountCommands::openDashboard(const QString &accountId)
{
    const std::optional<AccountView> view = accountView(m_service, accountId);
    if (view && !view->provider.dashboard.isEmpty())
        open(view->provider.dashboard);
}

void AccountCommands::open(const QUrl &url)
{
    report(m_browser.open(url), url.host());
}

void AccountCommands::takeStep(NextStep step, const QString &accountId)
{
    if (step == NextStep::Unlock)
        return m_service.unlockKeychain();
    if (step == NextStep::RetryKeychain)
        return m_service.retryKeychain();
    const std::optional<Account> account = m_service.account(accountId);
    if (!account)
        return;
    switch (step) {
    case NextStep::SignIn:
    case NextStep::SignInAgain: {
        const std::optional<Error> error = m_service.status(accountId).error;
        const bool isElsewhere = error && error->kind == ErrorKind::ProviderMoved;
        // At another server nobody can be this account.
        Q_EMIT signInRequested(account->providerId, isElsewhere ? QString() : accountId);
        return;
    }
    case NextStep::Refresh:
        m_service.refresh(accountId);
        return;
    case NextStep::OpenDashboard:
        openDashboard(accountId);
        return;
    case NextStep::Unlock:
    case NextStep::RetryKeychain:
        return; // for all accounts, and done
    }
}

} // namespace Lanyard
