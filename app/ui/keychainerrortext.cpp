// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keychainerrortext.h"

namespace Lanyard {

ErrorText KeychainErrorText::locked(const ErrorScene &)
{
    return {.heading = tr("Your keychain is locked"),
            .explanation = tr("Lanyard keeps your sign-ins there. Nothing is lost; unlock it to go "
                              "on.")};
}

ErrorText KeychainErrorText::absent(const ErrorScene &)
{
    return {.heading = tr("No keychain is running"),
            .explanation = tr("Lanyard keeps your sign-ins there and nowhere else. Start GNOME "
                              "Keyring, KWallet or KeePassXC, then try again.")};
}

ErrorText KeychainErrorText::denied(const ErrorScene &)
{
    return {.heading = tr("The keychain did not let Lanyard in"),
            .explanation = tr("Nothing is lost. Try again, and say “yes” when the keychain asks.")};
}

ErrorText KeychainErrorText::timedOut(const ErrorScene &)
{
    return {.heading = tr("The keychain is not answering"),
            .explanation = tr("It may be asking for its password in a window behind this one. "
                              "Answer it there, then try again.")};
}

ErrorText KeychainErrorText::entryMissing(const ErrorScene &scene)
{
    return {.heading = tr("The keychain does not have this sign-in"),
            //: %1 is the service's name
            .explanation = tr("It may be locked, or the entry was removed from outside. Unlock the "
                              "keychain; if that does not help, sign in to %1 again.")
                               .arg(scene.service)};
}

ErrorText KeychainErrorText::failed(const ErrorScene &)
{
    return {.heading = tr("The keychain reported a fault"),
            .explanation = tr("Lanyard could not use it; Details has its words. Log in to this "
                              "computer anew, then try again.")};
}

} // namespace Lanyard
