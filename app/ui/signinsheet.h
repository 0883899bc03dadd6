// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signin.h"

#include <QDialog>

#include <memory>

namespace Lanyard {

class AccountService;
class Browser;
class Preferences;
struct SignInRequest;

/// One sign-in at one service, by every route that it has: the browser, a code for another device,
/// an API key; and every way it can fail, each with its next step. Not modal: two may stand side by
/// side.
///
/// The attempt starts when the sheet is shown and ends with it: closing cancels. To look at another
/// route starts nothing anew, and all of them go on waiting. The browser opens on a click and never
/// by itself, since it may be the wrong browser; so is a code asked for.
class SignInSheet final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInSheet)

public:
    /// What is referred to must outlive the sheet. \a request: expectedAccountId is set for "sign
    /// in again"; route is where it begins.
    SignInSheet(AccountService &service, Browser &browser, Preferences &preferences,
                const SignInRequest &request, QWidget *parent = nullptr);
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
