// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signinrequest.h"
#include "core/result.h"
#include "ui/statustext.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <functional>

namespace Lanyard {

class AccountService;
class Browser;
class Clock;
class ReceiptDialog;
struct SignOutReceipt;

/// Does what the window's controls ask for, with the questions that come before it and the words
/// that come after.
class AccountCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountCommands)

public:
    /// Everything must outlive the commands. Dialogs stand before \a window.
    AccountCommands(AccountService &service, Browser &browser, const Clock &clock, QWidget *window);

    void use(const QString &accountId);
    void rename(const QString &accountId);
    void showDetails(const QString &accountId);
    void chooseScopes(const QString &accountId);
    void moveBy(const QString &accountId, int places);
    void moveTo(const QString &accountId, qsizetype index);
    void signOut(const QString &accountId);
    void remove(const QString &accountId);
    void openDashboard(const QString &accountId);
    void open(const QUrl &url);
    void takeStep(NextStep step, const QString &accountId);

    /// Its place among the accounts of its service, and how many there are.
    [[nodiscard]] std::pair<qsizetype, qsizetype> placeOf(const QString &accountId) const;

Q_SIGNALS:
    void signInRequested(const QString &providerId, const QString &accountId);

    void signInWith(const Lanyard::SignInRequest &request);

    /// Something worth a line at the foot of the window, perhaps with a button. An empty heading
    /// takes it back.
    void noticed(Lanyard::Tone tone, const QString &heading, const QString &explanation,
                 std::optional<Lanyard::NextStep> step = {});

private:
    void report(const Result<void> &result, const QString &service);
    void ask(const QString &heading, const QString &text, const QString &verb,
             const std::function<void()> &then);
    void tellSignedOut(const QString &accountId, const Result<void> &result);
    void showReceipt(const QString &accountId, const SignOutReceipt &receipt);
    void tellLate(const QString &accountId, const SignOutReceipt &receipt);
    void tellLost(const QString &accountId, const QStringList &scopes);
    void tellStillStored(const QString &accountId, const Error &error);
    void reviewNote(const QString &accountId);
    void note(Tone tone, const QString &heading, const QString &explanation,
              std::optional<NextStep> step = {});

    AccountService &m_service;
    Browser &m_browser;
    const Clock &m_clock;
    QWidget *m_window;
    QHash<QString, QString> m_leaving; ///< what accounts were called that are signed out
    QHash<QString, QPointer<ReceiptDialog>> m_pending; ///< receipts of which one more follows
    QString m_saidSignedOut; ///< the account that the present note says this of
    QString m_stillStored;   ///< the account that the present note says this of
};

} // namespace Lanyard
