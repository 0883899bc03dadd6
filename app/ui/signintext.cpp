// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signintext.h"

#include "ui/errorlook.h"
#include "ui/errortext.h"
#include "ui/signinstate.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

QString SignInText::sentence(const SignInState &state)
{
    switch (state.route) {
    case SignInRoute::Browser:
        return browserSentence(state);
    case SignInRoute::DeviceCode:
        return codeSentence(state);
    case SignInRoute::ApiKey:
        //: %1 is the service's name
        return tr("Paste a key that you made at %1.").arg(state.service);
    }
    return {};
}

QString SignInText::browserSentence(const SignInState &state)
{
    if (state.expected) {
        //: %1 is the service's name, %2 the person: "Ada Lindqvist (ada@example.org)"
        return tr("Your browser opens the %1 page. Sign in there as %2; Lanyard notices by itself.")
            .arg(state.service, personWithAddress(*state.expected));
    }
    //: %1 is the service's name
    return tr("Your browser opens the %1 page. Sign in there; Lanyard notices by itself.")
        .arg(state.service);
}

QString SignInText::codeSentence(const SignInState &state)
{
    if (state.expected) {
        //: %1 is the person: "Ada Lindqvist (ada@example.org)"
        return tr("Sign in on any device as %1 and enter the code there; Lanyard notices by "
                  "itself.")
            .arg(personWithAddress(*state.expected));
    }
    return tr("Sign in on any device and enter the code there; Lanyard notices by itself.");
}

QString SignInText::privateWindowHint(bool serviceLetsChoose)
{
    return serviceLetsChoose
               ? tr("There you can choose which account it is to be.")
               : tr("Already signed in there as somebody else? Use a private window.");
}

CardMessage SignInText::ready(const QString &timeLeft, bool serviceLetsChoose)
{
    return {.symbol = Symbol::ExternalLink,
            .tone = Tone::Neutral,
            .heading = tr("Your link is ready"),
            .explanation = privateWindowHint(serviceLetsChoose),
            //: %1 is minutes and seconds: "4:38"
            .countdown = tr("It works for another %1.").arg(timeLeft)};
}

CardMessage SignInText::waiting(const QString &timeLeft, bool serviceLetsChoose)
{
    return {.isWaiting = true,
            .heading = tr("Waiting for your browser"),
            .explanation = privateWindowHint(serviceLetsChoose),
            //: %1 is minutes and seconds: "4:38"
            .countdown = tr("This link works for another %1.").arg(timeLeft)};
}

CardMessage SignInText::waitingLong(const QString &timeLeft)
{
    CardMessage message = waiting(timeLeft);
    message.explanation =
        tr("No browser came up? Copy the link, and open it in a browser yourself.");
    return message;
}

CardMessage SignInText::working(SignIn::Stage stage)
{
    switch (stage) {
    case SignIn::Stage::Preparing:
    case SignIn::Stage::WaitingForBrowser:
        return {.isWaiting = true, .heading = tr("Getting your link ready…")};
    case SignIn::Stage::FetchingTokens:
        return {.isWaiting = true,
                .heading = tr("Fetching your session…"),
                .explanation = tr("The browser is done; the rest happens here.")};
    case SignIn::Stage::CheckingIdentity:
    case SignIn::Stage::DecidingIdentity:
        return {.isWaiting = true,
                .heading = tr("Checking who you are…"),
                .explanation = tr("The browser is done; the rest happens here.")};
    case SignIn::Stage::StoringTokens:
    case SignIn::Stage::WaitingForKeychain:
    case SignIn::Stage::Finished:
        return {.isWaiting = true,
                .heading = tr("Saving to your keychain…"),
                .explanation = tr("If the keychain asks for its password, answer it there.")};
    }
    return {};
}

CardMessage SignInText::waitsForKeychain(const Error &error, bool isGranted, const QString &service)
{
    CardMessage message = failed(error, service);
    if (error.kind == ErrorKind::KeychainLocked && isGranted)
        message.explanation = tr("You are signed in, and only saving is left. Unlock the keychain "
                                 "to go on; nothing has to be done again.");
    else if (error.kind == ErrorKind::KeychainLocked)
        message.explanation = tr("Lanyard is going to keep your sign-in there. Unlock it first, "
                                 "and signing in goes on at once.");
    else if (isGranted)
        message.explanation +=
            u' ' + tr("Your sign-in waits here meanwhile; nothing has to be done again.");
    return message;
}

CardMessage SignInText::failed(const Error &error, const QString &service)
{
    const ErrorText words = errorText(error, service);
    const ErrorLook look = errorLook(error.kind);
    return {.symbol = look.symbol,
            .tone = look.tone,
            .heading = words.heading,
            .explanation = words.explanation};
}

CardMessage SignInText::signedIn(const SignInOutcome &outcome, const Account &who,
                                 const std::optional<Account> &expected, const QString &service)
{
    CardMessage message{.symbol = Symbol::TickInRing, .tone = Tone::Good};
    //: %1 is a person's name
    message.heading = tr("Signed in as %1").arg(person(who));
    if (outcome.isNewAccount) {
        QStringList facts{service};
        if (!who.email.isEmpty() && who.email != person(who))
            facts += who.email;
        if (!who.tenantName.isEmpty())
            //: %1 is the teamspace's name
            facts += tr("Teamspace “%1”").arg(who.tenantName);
        message.explanation = facts.join(u" · "_s);
    } else if (expected && outcome.isExpectedAccount) {
        //: %1 is a person's name
        message.explanation = tr("%1’s session was renewed.").arg(person(who));
    } else {
        //: %1 is a person's name
        message.explanation = tr("%1 was here already, and that session was renewed. To add "
                                 "somebody else, start again and use a private window.")
                                  .arg(person(who));
    }
    return message;
}

QString SignInText::newLink()
{
    return tr("&Get a new link");
}

QString SignInText::tryAgain()
{
    return tr("&Try again");
}

QString SignInText::person(const Account &account)
{
    if (!account.name.isEmpty())
        return account.name;
    return account.email.isEmpty() ? account.displayName() : account.email;
}

QString SignInText::personWithAddress(const Account &account)
{
    const QString name = person(account);
    if (account.email.isEmpty() || account.email == name)
        return name;
    //: A person's name and e-mail address
    return tr("%1 (%2)").arg(name, account.email);
}

} // namespace Lanyard
