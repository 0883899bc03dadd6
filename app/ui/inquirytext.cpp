// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inquirytext.h"

#include "ui/errortext.h"
#include "ui/timetext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

InquiryAnswer failedAnswer(const Error &error, const QString &service)
{
    const ErrorText words = errorText(error, service);
    return {.steps = {
                {Symbol::Triangle, Tone::Attention, false, words.heading, words.explanation, {}}}};
}

void addFact(InquiryAnswer &answer, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    answer.steps.append(
        {.symbol = Symbol::Ring,
         //: What a service says of a token: "Subject: user-1"
         .text =
             QCoreApplication::translate("InquiryText", "%1: %2").arg(name, sanitizedText(value))});
}

QString legWords(const LegResult &leg)
{
    const bool isFine = leg.outcome == LegResult::Outcome::Passed;
    switch (leg.leg) {
    case LegResult::Leg::Proxy:
        return QCoreApplication::translate("InquiryText", "Proxy");
    case LegResult::Leg::Name:
        return isFine ? QCoreApplication::translate("InquiryText", "The server’s name was found")
                      : QCoreApplication::translate("InquiryText", "Name of the server");
    case LegResult::Leg::Connect:
        return isFine ? QCoreApplication::translate("InquiryText", "The server takes connections")
                      : QCoreApplication::translate("InquiryText", "Connection to the server");
    case LegResult::Leg::Tls:
        return isFine ? QCoreApplication::translate("InquiryText", "The connection is secure")
                      : QCoreApplication::translate("InquiryText", "Secure connection");
    case LegResult::Leg::Answer:
        return isFine ? QCoreApplication::translate("InquiryText", "The server answers")
                      : QCoreApplication::translate("InquiryText", "Answer of the server");
    case LegResult::Leg::Health:
        return isFine ? QCoreApplication::translate("InquiryText", "The service says it is well")
                      : QCoreApplication::translate("InquiryText", "Health of the service");
    case LegResult::Leg::Token:
        return isFine ? QCoreApplication::translate("InquiryText", "It takes this account’s token")
                      : QCoreApplication::translate("InquiryText", "Token of this account");
    }
    Q_UNREACHABLE();
}

Step legStep(const LegResult &leg, const QString &service)
{
    Step step{.text = legWords(leg)};
    switch (leg.outcome) {
    case LegResult::Outcome::Passed:
        step.symbol = Symbol::TickInRing;
        step.tone = Tone::Good;
        break;
    case LegResult::Outcome::Failed: {
        step.symbol = Symbol::Triangle;
        step.tone = Tone::Broken;
        //: %1 is a leg of the way to a server: "Secure connection"
        step.text = QCoreApplication::translate("InquiryText", "%1: failed").arg(step.text);
        const ErrorText words = errorText(leg.error.value_or(Error{}), service);
        //: What happened, and what to do: two sentences or more
        step.explanation = QCoreApplication::translate("InquiryText", "%1. %2")
                               .arg(words.heading, words.explanation);
        break;
    }
    case LegResult::Outcome::NotReached:
    case LegResult::Outcome::NotUsed:
        //: %1 is a leg of the way to a server: "Secure connection"
        step.text = QCoreApplication::translate("InquiryText", "%1: not tried").arg(step.text);
        break;
    }
    if (leg.leg == LegResult::Leg::Answer && leg.httpStatus > 0)
        step.aside = u"HTTP %1"_s.arg(leg.httpStatus);
    return step;
}

bool isFailed(const LegResult &leg)
{
    return leg.outcome == LegResult::Outcome::Failed;
}

} // namespace

InquiryAnswer introspectionAnswer(const Result<Introspection> &result, const QString &service,
                                  const QLocale &locale)
{
    if (!result)
        return failedAnswer(result.error(), service);
    const Introspection &token = result.value();
    InquiryAnswer answer;
    const Step verdict =
        token.isActive
            ? Step{Symbol::TickInRing,
                   Tone::Good,
                   false,
                   //: %1 is a service
                   QCoreApplication::translate("InquiryText", "%1 takes this access token")
                       .arg(service),
                   {},
                   {}}
            : Step{
                  Symbol::Triangle,
                  Tone::Attention,
                  false,
                  //: %1 is a service
                  QCoreApplication::translate("InquiryText", "%1 no longer takes this access token")
                      .arg(service),
                  QCoreApplication::translate("InquiryText",
                                              "Refresh renews it; else sign in again."),
                  {}};
    answer.steps.append(verdict);
    addFact(answer, QCoreApplication::translate("InquiryText", "Granted"), token.scopes.join(u' '));
    addFact(answer, QCoreApplication::translate("InquiryText", "Subject"), token.subject);
    addFact(answer, QCoreApplication::translate("InquiryText", "User name"), token.username);
    addFact(answer, QCoreApplication::translate("InquiryText", "Client id"), token.clientId);
    addFact(answer, QCoreApplication::translate("InquiryText", "Issued"),
            exactMoment(token.issuedAt, locale));
    addFact(answer, QCoreApplication::translate("InquiryText", "Expires"),
            exactMoment(token.expiresAt, locale));
    answer.text = QCoreApplication::translate(
        "InquiryText", "What the service says of the access token. The token itself is not shown.");
    return answer;
}

InquiryAnswer listAnswer(const Result<QStringList> &result, const QString &service)
{
    if (!result)
        return failedAnswer(result.error(), service);
    InquiryAnswer answer;
    const int count = int(result.value().size());
    answer.text =
        count == 0
            //: %1 is a service
            ? QCoreApplication::translate("InquiryText",
                                          "%1 answered: the list is empty. The session works.")
                  .arg(service)
            //: %1 is a service
            : QCoreApplication::translate(
                  "InquiryText", "%1 answered with %n item(s). The session works.", nullptr, count)
                  .arg(service);
    for (const QString &name : result.value())
        answer.steps.append({.symbol = Symbol::Ring, .text = name});
    return answer;
}

InquiryAnswer connectionAnswer(const QList<LegResult> &legs, const QString &service)
{
    InquiryAnswer answer;
    for (const LegResult &leg : legs) {
        if (leg.outcome != LegResult::Outcome::NotUsed)
            answer.steps.append(legStep(leg, service));
    }
    const bool isBroken = std::any_of(legs.cbegin(), legs.cend(), isFailed);
    answer.text =
        isBroken
            //: %1 is a service
            ? QCoreApplication::translate("InquiryText", "The way to %1 is broken at one place.")
                  .arg(service)
            //: %1 is a service
            : QCoreApplication::translate("InquiryText", "The way to %1 is fine.").arg(service);
    return answer;
}

QList<LegResult> legsWithHealth(const QList<LegResult> &legs, const QList<LegResult> &health)
{
    QList<LegResult> all = legs;
    for (const LegResult &leg : health) {
        if (leg.leg != LegResult::Leg::Health || leg.outcome == LegResult::Outcome::NotUsed)
            continue;
        const auto place = std::find_if(all.begin(), all.end(), [](const LegResult &other) {
            return other.leg == LegResult::Leg::Health || other.leg == LegResult::Leg::Token;
        });
        if (place != all.end() && place->leg == LegResult::Leg::Health)
            *place = leg;
        else
            all.insert(place, leg);
    }
    return all;
}

} // namespace Lanyard
