// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectionerrortext.h"

namespace Lanyard {

ErrorText ConnectionErrorText::nameNotFound(const ErrorScene &scene)
{
    return {.heading = tr("No connection to %1", "server's name").arg(scene.place),
            .explanation = tr("The name could not be found. Check that this computer is online, "
                              "then try again.")};
}

ErrorText ConnectionErrorText::tlsFailed(const ErrorScene &scene)
{
    const QString heading = tr("No secure connection to %1", "server's name").arg(scene.place);
    if (scene.reason.isEmpty()) {
        return {.heading = heading,
                .explanation = tr("The server could not prove that it is the right one, so nothing "
                                  "was sent. Check the date of this computer and the network, then "
                                  "try again.")};
    }
    return {.heading = heading,
            //: %1 is the reason as the system words it: "The certificate has expired"
            .explanation =
                tr("The connection is not secure, so nothing was sent. The reason: “%1”. "
                   "Check the date of this computer and the network, then try again.")
                    .arg(scene.reason)};
}

ErrorText ConnectionErrorText::connectionRefused(const ErrorScene &scene)
{
    return {.heading = tr("No connection to %1", "server's name").arg(scene.place),
            .explanation = tr("The server refused the connection; it may be down for a while. Try "
                              "again in a few minutes.")};
}

ErrorText ConnectionErrorText::connectionLost(const ErrorScene &scene)
{
    return {.heading = tr("The connection to %1 was lost", "server's name").arg(scene.place),
            .explanation = tr("It broke off before the answer was complete. Try again.")};
}

ErrorText ConnectionErrorText::timedOut(const ErrorScene &scene)
{
    return {.heading = tr("No answer from %1", "server's name").arg(scene.place),
            .explanation = tr("The server did not answer in time. Try again in a few minutes.")};
}

ErrorText ConnectionErrorText::proxyFailed(const ErrorScene &scene)
{
    const QString explanation =
        tr("The proxy stands between this computer and %1, and did not let the request through. "
           "Check it in Preferences, then try again.",
           "%1 is a service")
            .arg(scene.service);
    if (scene.error.host.isEmpty())
        return {.heading = tr("No connection through the proxy"), .explanation = explanation};
    //: %1 is the proxy's name
    return {.heading = tr("No connection through the proxy %1").arg(scene.place),
            .explanation = explanation};
}

ErrorText ConnectionErrorText::networkFailed(const ErrorScene &scene)
{
    return {.heading = tr("No connection to %1", "server's name").arg(scene.place),
            .explanation = tr("Something on the way there failed; Details has the words of the "
                              "system. Check the network and its proxy, then try again.")};
}

ErrorText ConnectionErrorText::redirectRefused(const ErrorScene &scene)
{
    return {.heading = tr("%1 pointed to another address", "server's name").arg(scene.place),
            .explanation = tr("Lanyard never carries a sign-in elsewhere, so it stopped there. If "
                              "this network has a start page of its own, as in a hotel or train, "
                              "open it first, then try again.")};
}

} // namespace Lanyard
