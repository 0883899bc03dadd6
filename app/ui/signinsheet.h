// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"

#include <QDialog>

#include <memory>

namespace Lanyard {

class AccountService;
class Browser;

/// One sign-in at one service: open the browser, copy the link, wait with a countdown, paste the
/// address line, start over, cancel; and every way it can fail, each with its next step. Not modal:
/// two may stand side by side.
class SignInSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInSheet)

public:
    /// \a service and \a browser must outlive the sheet. \a expectedAccountId is set for "sign in
    /// again".
    SignInSheet(AccountService &service, Browser &browser, const QString &providerId,
                const QString &expectedAccountId, QWidget *parent = nullptr);
    ~SignInSheet() override;

Q_SIGNALS:
    void signedIn(const Lanyard::SignInOutcome &outcome);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
