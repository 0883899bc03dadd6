// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusaltext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Lanyard {

ErrorText RefusalText::words(const ErrorScene &scene)
{
    struct Row
    {
        QLatin1StringView code;
        ErrorText (*words)(const ErrorScene &);
    };
    static constexpr std::array Rows{
        Row{"access_denied"_L1, &RefusalText::accessDenied},
        Row{"invalid_scope"_L1, &RefusalText::invalidScope},
        Row{"unauthorized_client"_L1, &RefusalText::unauthorizedClient},
        Row{"invalid_request"_L1, &RefusalText::invalidRequest},
        Row{"unsupported_response_type"_L1, &RefusalText::unsupportedResponseType},
        Row{"server_error"_L1, &RefusalText::serverError},
        Row{"temporarily_unavailable"_L1, &RefusalText::temporarilyUnavailable},
        Row{"login_required"_L1, &RefusalText::loginRequired},
        Row{"consent_required"_L1, &RefusalText::consentRequired},
    };
    for (const Row &row : Rows) {
        if (scene.error.oauthCode == row.code)
            return row.words(scene);
    }
    return unknown(scene);
}

bool RefusalText::offersRetry(const QString &oauthCode)
{
    return oauthCode == "server_error"_L1 || oauthCode == "temporarily_unavailable"_L1;
}

ErrorText RefusalText::accessDenied(const ErrorScene &scene)
{
    return {.heading = tr("%1 was told not to let Lanyard in", "service's name").arg(scene.service),
            .explanation = tr("The page in the browser was answered with “no”, or this account may "
                              "not use Lanyard. Start over if you want to allow it after all.")};
}

ErrorText RefusalText::invalidScope(const ErrorScene &scene)
{
    return {.heading =
                tr("%1 does not give out what Lanyard needs", "service's name").arg(scene.service),
            .explanation = tr("Lanyard asked to see something that the service does not know or "
                              "does not show. Look for a newer Lanyard, or correct your provider "
                              "file.")};
}

ErrorText RefusalText::unauthorizedClient(const ErrorScene &scene)
{
    return {.heading = tr("%1 does not know Lanyard", "service's name").arg(scene.service),
            .explanation = tr("Lanyard is not entered there as a program that may sign people in. "
                              "Look for a newer Lanyard, or correct your provider file.")};
}

ErrorText RefusalText::invalidRequest(const ErrorScene &scene)
{
    return {.heading = tr("%1 did not understand the sign-in", "service's name").arg(scene.service),
            .explanation = tr("Something is missing or wrong in what Lanyard sent along with the "
                              "browser. Look for a newer Lanyard, or correct your provider file.")};
}

ErrorText RefusalText::unsupportedResponseType(const ErrorScene &scene)
{
    return {.heading =
                tr("%1 does not offer this way of signing in", "service's name").arg(scene.service),
            .explanation = tr("The way that Lanyard uses is switched off there. Ask the people who "
                              "run the service.")};
}

ErrorText RefusalText::serverError(const ErrorScene &scene)
{
    return {.heading = tr("Signing in failed at %1", "service's name").arg(scene.service),
            .explanation = tr("Its server met a fault while you signed in. Nothing is wrong on "
                              "your side; try again.")};
}

ErrorText RefusalText::temporarilyUnavailable(const ErrorScene &scene)
{
    return {.heading = tr("%1 signs nobody in at the moment", "service's name").arg(scene.service),
            .explanation = tr("It is overloaded or being worked on. Try again in a few minutes.")};
}

ErrorText RefusalText::loginRequired(const ErrorScene &scene)
{
    return {
        .heading =
            tr("You are not signed in at %1 in the browser", "service's name").arg(scene.service),
        .explanation = tr("The service wanted to go on with a sign-in that is not there. Sign "
                          "in on its website first, then start over here.")};
}

ErrorText RefusalText::consentRequired(const ErrorScene &scene)
{
    return {.heading = tr("%1 needs your consent", "service's name").arg(scene.service),
            .explanation = tr("It could not ask you this time. Start over, and say “yes” on the "
                              "page in the browser.")};
}

ErrorText RefusalText::unknown(const ErrorScene &scene)
{
    const QString heading = tr("%1 refused the sign-in", "service's name").arg(scene.service);
    if (scene.code.isEmpty()) {
        return {.heading = heading,
                .explanation = tr("It did not say why. Start over; if that does not help, ask the "
                                  "people who run the service.")};
    }
    return {.heading = heading,
            //: %1 is the service's own code for the reason: "account_suspended"
            .explanation = tr("Its reason: “%1”. Start over; if that does not help, ask the people "
                              "who run the service.")
                               .arg(scene.code)};
}

} // namespace Lanyard
