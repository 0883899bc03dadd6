// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statustext.h"

#include "ui/outlooktext.h"
#include "ui/troubletext.h"

#include <QCoreApplication>

namespace Lanyard {

StatusText statusText(const Account &account, const AccountStatus &status,
                      const QString &serviceName, const QDateTime &now, const QLocale &locale)
{
    const StatusScene scene{account, status, serviceName, now, locale};
    switch (status.state) {
    case SessionState::SignedOut:
        return TroubleText::signedOut(scene);
    case SessionState::SignedIn:
        return OutlookText::words(scene);
    case SessionState::Renewing:
        return OutlookText::renewing(scene);
    case SessionState::Ended:
        return TroubleText::ended(scene);
    case SessionState::Rejected:
        return TroubleText::rejected(scene);
    case SessionState::Offline:
        return TroubleText::offline(scene);
    case SessionState::KeychainLocked:
        return TroubleText::keychain(scene);
    case SessionState::NeedsAttention:
        return TroubleText::needsAttention(scene);
    case SessionState::WaitingForKeychain:
        return OutlookText::waitingForKeychain(scene);
    case SessionState::SigningOut:
        return OutlookText::signingOut(scene);
    }
    Q_UNREACHABLE();
}

QString nextStepText(NextStep step)
{
    switch (step) {
    case NextStep::SignIn:
        //: Button
        return QCoreApplication::translate("StatusText", "Sign in");
    case NextStep::SignInAgain:
        //: Button
        return QCoreApplication::translate("StatusText", "Sign in again");
    case NextStep::Refresh:
        //: Button: asks the service once more
        return QCoreApplication::translate("StatusText", "Try again");
    case NextStep::Unlock:
        //: Button: opens the system's password prompt for the keychain
        return QCoreApplication::translate("StatusText", "Unlock…");
    case NextStep::RetryKeychain:
        //: Button: reads the keychain once more
        return QCoreApplication::translate("StatusText", "Try again");
    case NextStep::OpenDashboard:
        //: Button: opens the service's own account page in the browser
        return QCoreApplication::translate("StatusText", "Account page");
    }
    Q_UNREACHABLE();
}

} // namespace Lanyard
