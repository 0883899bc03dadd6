// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signintext.h"

#include "ui/errorlook.h"
#include "ui/errortext.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

CardMessage SignInText::ready(const QString &timeLeft)
{
    return {.symbol = Symbol::ExternalLink,
            .tone = Tone::Neutral,
            .heading = tr("Your link is ready"),
            .explanation = tr("Already signed in there as somebody else? Copy the link into a "
                              "private window."),
            //: %1 is minutes and seconds: "4:38"
            .countdown = tr("It works for another %1.").arg(timeLeft)};
}

CardMessage SignInText::waiting(const QString &timeLeft)
{
    return {.isWaiting = true,
            .heading = tr("Waiting for your browser"),
            .explanation = tr("Already signed in there as somebody else? Copy the link into a "
                              "private window."),
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
    case SignIn::Stage::Finished:
        return {.isWaiting = true,
                .heading = tr("Saving to your keychain…"),
                .explanation = tr("If the keychain asks for its password, answer it there.")};
    }
    return {};
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
    if (!outcome.isExpectedAccount && expected)
        return signedInAsOther(outcome, who, *expected, service);
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
    } else if (expected) {
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

CardMessage SignInText::signedInAsOther(const SignInOutcome &outcome, const Account &who,
                                        const Account &expected, const QString &service)
{
    QString came = person(who);
    QString wanted = person(expected);
    if (came == wanted) { // one person in two teamspaces, or two people of one name
        came = who.email != expected.email ? who.email : who.tenantName;
        wanted = who.email != expected.email ? expected.email : expected.tenantName;
    }
    CardMessage message{.symbol = Symbol::Triangle, .tone = Tone::Attention};
    //: %1 is who signed in, %2 who was expected
    message.heading = tr("You signed in as %1, not as %2").arg(came, wanted);
    if (came.isEmpty() || wanted.isEmpty())
        message.heading = tr("You signed in with another account");
    if (outcome.isNewAccount) {
        //: %1 is the service's name, %2 who signed in and was kept, %3 who was expected
        message.explanation = tr("The browser was signed in to %1 as %2, who is now kept as an "
                                 "account of its own. Nothing changed for %3.")
                                  .arg(service, personWithAddress(who), person(expected));
    } else {
        //: %1 is the service's name, %2 who signed in and was known, %3 who was expected
        message.explanation = tr("The browser was signed in to %1 as %2, whose session was "
                                 "renewed. Nothing changed for %3.")
                                  .arg(service, personWithAddress(who), person(expected));
    }
    return message;
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
