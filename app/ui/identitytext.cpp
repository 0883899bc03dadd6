// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/identitytext.h"

#include "ui/signintext.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

struct Names
{
    QString comer;
    QString expected;
};

// One person in two teamspaces, or two people of one name, are told apart by what differs.
Names namesOf(const IdentityQuestion &question)
{
    const Account &comer = question.comer;
    const Account &expected = question.expected;
    Names names{SignInText::person(comer), SignInText::person(expected)};
    if (names.comer != names.expected)
        return names;
    if (comer.email != expected.email)
        return {comer.email, expected.email};
    return {comer.tenantName, expected.tenantName};
}

} // namespace

CardMessage IdentityText::question(const IdentityQuestion &question, const QString &service,
                                   bool serviceLetsChoose)
{
    const Names names = namesOf(question);
    CardMessage message{.symbol = Symbol::Triangle, .tone = Tone::Attention};
    //: %1 is who signed in, %2 who was expected
    message.heading = tr("You signed in as %1, not as %2").arg(names.comer, names.expected);
    if (names.comer.isEmpty() || names.expected.isEmpty())
        message.heading = tr("You signed in with another account");
    message.explanation =
        tr("Nothing is kept yet.") + u' ' + howToBeSomebodyElse(service, serviceLetsChoose);
    return message;
}

QString IdentityText::howToBeSomebodyElse(const QString &service, bool letsChoose)
{
    if (letsChoose) {
        //: %1 is the service's name
        return tr("%1’s page lets you choose the account when you sign in again.").arg(service);
    }
    //: %1 is the service's name
    return tr("%1 takes whoever the browser is signed in as. To be somebody else, open the page in "
              "a private window or in another browser profile.")
        .arg(service);
}

CardMessage IdentityText::kept(const IdentityQuestion &question, IdentityDecision decision)
{
    CardMessage message{.symbol = Symbol::TickInRing, .tone = Tone::Good};
    const QString comer = SignInText::personWithAddress(question.comer);
    const QString expected = SignInText::person(question.expected);
    //: %1 is a person's name
    message.heading = tr("Signed in as %1").arg(SignInText::person(question.comer));
    if (decision == IdentityDecision::Replace) {
        //: %1 is who signed in, %2 who was expected
        message.explanation =
            tr("%1 took the place of %2, who was signed out.").arg(comer, expected);
    } else {
        //: %1 is who signed in, %2 who was expected
        message.explanation =
            tr("%1 has an account of its own. Nothing changed for %2.").arg(comer, expected);
    }
    return message;
}

CardMessage IdentityText::discarded(const IdentityQuestion &question, const QString &service,
                                    bool serviceLetsChoose)
{
    //: %1 is the service's name
    const QString revoked =
        tr("%1 was told to end that session, and nothing changed here.").arg(service);
    return {.symbol = Symbol::Ring,
            .tone = Tone::Neutral,
            //: %1 is who signed in
            .heading = tr("%1 was not kept").arg(SignInText::person(question.comer)),
            .explanation = revoked + u' ' + howToBeSomebodyElse(service, serviceLetsChoose)};
}

QString IdentityText::keepLabel(const IdentityQuestion &question)
{
    //: Button; the account is in the list already
    return question.isKnown ? tr("&Keep this session") : tr("&Keep as a new account");
}

QString IdentityText::replaceLabel(const IdentityQuestion &question)
{
    //: Button. %1 is who was expected
    return tr("&Replace %1").arg(SignInText::person(question.expected));
}

QString IdentityText::tryAgainAs(const Account &expected)
{
    //: %1 is the person who was expected
    return tr("&Try again as %1").arg(SignInText::person(expected));
}

QString IdentityText::facts(const Account &account)
{
    QStringList facts;
    if (!account.email.isEmpty() && account.email != SignInText::person(account))
        facts += account.email;
    if (!account.tenantName.isEmpty())
        //: %1 is the teamspace's name
        facts += tr("Teamspace “%1”").arg(account.tenantName);
    return facts.join(u" · "_s);
}

} // namespace Lanyard
