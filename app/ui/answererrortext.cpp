// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answererrortext.h"

#include <algorithm>

namespace Lanyard {

ErrorText AnswerErrorText::serverError(const ErrorScene &scene)
{
    return {.heading = tr("%1 has a problem of its own", "server's name").arg(scene.place),
            .explanation = tr("Its server reported a fault. Nothing is wrong on your side; try "
                              "again in a few minutes.")};
}

ErrorText AnswerErrorText::tooManyRequests(const ErrorScene &scene)
{
    const QString heading = tr("%1 asks for a pause", "server's name").arg(scene.place);
    if (!scene.error.retryAfter) {
        return {.heading = heading,
                .explanation = tr("It had too many requests. Try again in a few minutes.")};
    }
    const auto pause = std::chrono::ceil<std::chrono::minutes>(*scene.error.retryAfter);
    const qint64 minutes = std::clamp<qint64>(pause.count(), 1, 24 * 60);
    return {.heading = heading,
            .explanation =
                tr("It had too many requests. Try again in %Ln minute(s).", nullptr, int(minutes))};
}

ErrorText AnswerErrorText::unreadable(const ErrorScene &scene)
{
    return {
        .heading =
            tr("Lanyard does not understand the answer of %1", "server's name").arg(scene.place),
        .explanation = tr("It may come from a start page of this network, as in a hotel or "
                          "train, and not from the server. Open that page first, then try "
                          "again.")};
}

ErrorText AnswerErrorText::tooLarge(const ErrorScene &scene)
{
    return {.heading = tr("%1 sent far too much", "server's name").arg(scene.place),
            .explanation = tr("The answer was longer than any real one, so Lanyard stopped "
                              "reading. Try again later.")};
}

ErrorText AnswerErrorText::notFound(const ErrorScene &scene)
{
    return {.heading = tr("%1 has moved or gone", "server's name").arg(scene.place),
            .explanation = tr("Nothing answers at the address that Lanyard knows. Look for a newer "
                              "Lanyard, or correct the address in your provider file.")};
}

ErrorText AnswerErrorText::unauthorized(const ErrorScene &scene)
{
    return {.heading = tr("%1 did not accept your session", "service's name").arg(scene.service),
            .explanation = tr("Sign in again to go on. Everything else is kept.")};
}

ErrorText AnswerErrorText::forbidden(const ErrorScene &scene)
{
    return {.heading = tr("%1 does not allow this", "service's name").arg(scene.service),
            .explanation = tr("This account may not see what Lanyard asked for. Ask whoever "
                              "manages it there.")};
}

ErrorText AnswerErrorText::tokenRefused(const ErrorScene &scene)
{
    return {.heading = tr("%1 refused what Lanyard asked for", "service's name").arg(scene.service),
            .explanation = tr("Lanyard is not set up in the way that the service expects; nothing "
                              "that you did is at fault. Look for a newer Lanyard, or correct your "
                              "provider file.")};
}

ErrorText AnswerErrorText::grantInvalid(const ErrorScene &scene)
{
    return {.heading = tr("%1 no longer accepts this sign-in", "service's name").arg(scene.service),
            .explanation =
                tr("It has run out, was used already, or was ended elsewhere. Sign in once "
                   "more; everything else is kept.")};
}

ErrorText AnswerErrorText::tokenTypeUnsupported(const ErrorScene &scene)
{
    return {.heading = tr("Lanyard cannot use what %1 sent", "service's name").arg(scene.service),
            .explanation = tr("The service keeps sessions in a way that this version does not "
                              "know, so nothing was saved. Look for a newer Lanyard.")};
}

ErrorText AnswerErrorText::callbackInvalid(const ErrorScene &)
{
    return {.heading = tr("That is not the answer to this sign-in"),
            .explanation = tr("Copy the whole address line of the page on which the browser ended, "
                              "and paste it once more.")};
}

ErrorText AnswerErrorText::issuerMismatch(const ErrorScene &scene)
{
    return {.heading = tr("The answer did not come from %1", "service's name").arg(scene.service),
            .explanation = tr("Somebody may be trying to get at your account, so Lanyard threw the "
                              "answer away. Start over, and look at the browser’s address line "
                              "before you type your password.")};
}

ErrorText AnswerErrorText::idTokenInvalid(const ErrorScene &scene)
{
    return {.heading = tr("The proof of who signed in at %1 is not right", "service's name")
                           .arg(scene.service),
            .explanation = tr("Lanyard threw it away, and nothing was saved. Check the date and "
                              "time of this computer, then try again.")};
}

ErrorText AnswerErrorText::identityUnknown(const ErrorScene &scene)
{
    return {.heading = tr("%1 did not say who signed in", "service's name").arg(scene.service),
            .explanation = tr("Lanyard keeps no account without knowing whose it is, so nothing "
                              "was saved. Your account there may lack what tells people apart, "
                              "such as an e-mail address: add it, then sign in anew. Details says "
                              "what was missing.")};
}

} // namespace Lanyard
