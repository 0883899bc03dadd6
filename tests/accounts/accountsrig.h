// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/accountrepository.h"
#include "accounts/accountservice.h"
#include "accounts/signin.h"
#include "catalogue/catalogue.h"
#include "oauth/strictnetwork.h"
#include "scriptedservice.h"
#include "support/fakeclock.h"
#include "support/memorysecretstore.h"
#include "support/plainpages.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace Lanyard {

/// Comes back from the sign-in page with a code, follows the redirect and keeps the page.
class ReturningBrowser final
{
public:
    /// Returns at once.
    void comeBack(const QUrl &authorizationUrl, const QByteArray &code);
    void follow(const QUrl &url);

    QList<QByteArray> pages; ///< what the tabs showed in the end

private:
    QNetworkAccessManager m_network;
};

/// Everything that AccountService needs, with a scripted service and a scripted browser.
class AccountsRig final
{
public:
    AccountsRig();
    ~AccountsRig();

    /// A new run of the program over the same file and keychain.
    void restart();
    /// A whole sign-in through the browser.
    [[nodiscard]] Result<SignInOutcome> signIn(const QByteArray &person,
                                               const QString &expectedAccountId = {});
    /// The same, and then the id of the account that must have come of it.
    [[nodiscard]] QString account(const QByteArray &person);
    /// The clocks go on, and what became due is seen.
    void pass(std::chrono::milliseconds time);
    /// Waits until nothing is on its way any more.
    void settle();

    [[nodiscard]] SessionState state(const QString &accountId) const;
    [[nodiscard]] QByteArray file() const; ///< accounts.json

    FakeClock clock;
    ScriptedService scripted;
    Catalogue catalogue;
    QTemporaryDir directory;
    MemorySecretStore secrets;
    PlainPages pages;
    ReturningBrowser browser;
    std::unique_ptr<AccountRepository> repository;
    std::unique_ptr<StrictNetwork> network;
    std::unique_ptr<AccountService> service;
};

} // namespace Lanyard
