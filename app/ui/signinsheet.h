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
///
/// The attempt starts when the sheet is shown and ends with it: closing cancels. The browser opens
/// on a click and never by itself, since it may be the wrong browser.
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

    void done(int result) override;

Q_SIGNALS:
    /// Once for each attempt that succeeded; the sheet still shows it for a moment.
    void signedIn(const Lanyard::SignInOutcome &outcome);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
