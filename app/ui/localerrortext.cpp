// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/localerrortext.h"

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

// The holder of the port is this very process: a second sign-in at a service with one fixed port.
bool isHeldByLanyard(const QString &holder)
{
    return holder.endsWith(u"pid %1"_s.arg(QCoreApplication::applicationPid()));
}

} // namespace

ErrorText LocalErrorText::cancelled(const ErrorScene &)
{
    return {.heading = tr("The sign-in was cancelled"),
            .explanation = tr("Nothing was changed. Start over whenever you like.")};
}

ErrorText LocalErrorText::deadlinePassed(const ErrorScene &)
{
    return {.heading = tr("The time for this sign-in is over"),
            .explanation = tr("Nobody came back from the browser in time, and its link no longer "
                              "works. Get a new one to go on.")};
}

ErrorText LocalErrorText::configurationInvalid(const ErrorScene &scene)
{
    return {.heading =
                tr("The description of %1 has a mistake", "service's name").arg(scene.service),
            .explanation = tr("Lanyard cannot work with it, so nothing was sent. Correct the "
                              "provider file where Details says, then start Lanyard again.")};
}

ErrorText LocalErrorText::providerMissing(const ErrorScene &scene)
{
    return {.heading = tr("The provider file of %1 is gone", "service's name").arg(scene.service),
            .explanation = tr("Without it Lanyard does not know where to ask. Put the file back "
                              "and start Lanyard again, or remove this account. The sign-in is "
                              "kept until then.")};
}

ErrorText LocalErrorText::providerMoved(const ErrorScene &scene)
{
    return {//: %1 is a server's address
            .heading = tr("This account belongs to %1").arg(scene.place),
            //: %1 is the service's name, %2 a server's address
            .explanation = tr("%1 now points to %2, and nothing of this account is sent there. "
                              "Sign in there to add one.")
                               .arg(scene.service, scene.reason)};
}

ErrorText LocalErrorText::insecureEndpoint(const ErrorScene &scene)
{
    return {
        .heading = tr("The address of %1 is not protected", "service's name").arg(scene.service),
        .explanation = tr("On the way there anybody could read your sign-in, so nothing was sent. "
                          "Only addresses that begin with https:// will do; correct the one that "
                          "Details names.")};
}

ErrorText LocalErrorText::portInUse(const ErrorScene &scene)
{
    const QString heading = tr("Port %1 is in use", "port's number").arg(scene.error.port);
    if (isHeldByLanyard(scene.error.detail)) {
        return {.heading = heading,
                .explanation = tr("Another sign-in in Lanyard still waits for its answer there. "
                                  "Finish or cancel that one, then try again.")};
    }
    if (scene.reason.isEmpty()) {
        return {.heading = heading,
                //: %1 is the service's name
                .explanation = tr("Another program holds the port that %1 needs for its answer. "
                                  "Close that program, then try again.")
                                   .arg(scene.service)};
    }
    return {.heading = heading,
            //: %1 is the program that holds the port ("ctx7, pid 4242"), %2 the service's name
            .explanation = tr("Another program (%1) holds the port that %2 needs for its answer. "
                              "Close that program, then try again.")
                               .arg(scene.reason, scene.service)};
}

ErrorText LocalErrorText::loopbackUnavailable(const ErrorScene &)
{
    return {.heading = tr("Lanyard cannot receive the browser’s answer"),
            .explanation = tr("This computer does not let Lanyard listen on its own address "
                              "(127.0.0.1). Allow it in the firewall or the sandbox, then try "
                              "again.")};
}

ErrorText LocalErrorText::browserUnavailable(const ErrorScene &)
{
    return {.heading = tr("No browser opened"),
            .explanation = tr("No program on this computer took the address. Copy the link, and "
                              "open it in a browser yourself.")};
}

ErrorText LocalErrorText::fileUnreadable(const ErrorScene &scene)
{
    return {.heading = tr("A file cannot be read"),
            //: %1 is the file
            .explanation = tr("Lanyard goes on without %1. Check that the file is there and that "
                              "you may read it.")
                               .arg(scene.path)};
}

ErrorText LocalErrorText::fileUnwritable(const ErrorScene &scene)
{
    return {.heading = tr("A file cannot be written"),
            //: %1 is the file
            .explanation =
                tr("Nothing was changed in %1. Check that there is space left and that you may "
                   "write there, then try again.")
                    .arg(scene.path)};
}

ErrorText LocalErrorText::fileDamaged(const ErrorScene &scene)
{
    return {.heading = tr("A file is damaged"),
            //: %1 is the file
            .explanation = tr("Lanyard goes on without %1 and leaves it as it is. Details says "
                              "where the mistake is.")
                               .arg(scene.path)};
}

ErrorText LocalErrorText::fileTooNew(const ErrorScene &scene)
{
    return {.heading = tr("A file comes from a newer Lanyard"),
            //: %1 is the file
            .explanation = tr("Lanyard leaves %1 as it is and saves nothing in it. Use the newer "
                              "Lanyard to go on with it.")
                               .arg(scene.path)};
}

} // namespace Lanyard
