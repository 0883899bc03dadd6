// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthtext.h"

#include "ui/errorlook.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace Lanyard {

namespace {

class HealthText final
{
    Q_DECLARE_TR_FUNCTIONS(HealthText)

public:
    static QString stop(LegResult::Leg leg)
    {
        switch (leg) {
        case LegResult::Leg::Proxy:
            return tr("It stopped at the proxy.");
        case LegResult::Leg::Name:
            return tr("It stopped at the first step, looking up the name.");
        case LegResult::Leg::Connect:
            return tr("The name was found; connecting failed.");
        case LegResult::Leg::Tls:
            return tr("The server was reached; the secure connection failed.");
        case LegResult::Leg::Answer:
            return tr("The connection stands; the answer is not that of a working server.");
        case LegResult::Leg::Health:
            return tr("The server answers, but does not say that it is well.");
        case LegResult::Leg::Token:
            return tr("The server answers, but does not take this sign-in.");
        }
        Q_UNREACHABLE();
    }

    static ErrorText unwell(const QString &host)
    {
        //: %1 is a server
        return {.heading = tr("%1 answers, but not as it should").arg(host),
                .explanation = tr("Check the address, or try again in a few minutes.")};
    }

    static CardMessage failed(const LegResult &leg, const QString &host)
    {
        const Error error = leg.error.value_or(Error{.kind = ErrorKind::AnswerUnreadable});
        const ErrorText words =
            leg.leg == LegResult::Leg::Health ? unwell(host) : errorText(error, host);
        const ErrorLook look = errorLook(error.kind);
        return {.symbol = look.symbol,
                .tone = look.tone,
                .heading = words.heading,
                //: %1 says where it stopped, %2 what to do
                .explanation = tr("%1 %2").arg(stop(leg.leg), words.explanation)};
    }

    static CardMessage passed(bool isHealthy, const QString &host)
    {
        return {.symbol = Symbol::TickInRing,
                .tone = Tone::Good,
                .heading = tr("The server answers"),
                .explanation = isHealthy
                                   //: %1 is a server
                                   ? tr("%1 was reached and says that it is well.").arg(host)
                                   //: %1 is a server
                                   : tr("%1 was reached.").arg(host)};
    }
};

} // namespace

CardMessage healthMessage(const QList<LegResult> &legs, const QString &host)
{
    bool isHealthy = false;
    for (const LegResult &leg : legs) {
        if (leg.outcome == LegResult::Outcome::Failed)
            return HealthText::failed(leg, host);
        isHealthy |= leg.leg == LegResult::Leg::Health && leg.outcome == LegResult::Outcome::Passed;
    }
    return HealthText::passed(isHealthy, host);
}

} // namespace Lanyard
