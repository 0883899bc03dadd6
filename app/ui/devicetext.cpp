// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devicetext.h"

#include "ui/signinstate.h"
#include "ui/signintext.h"
#include "ui/timetext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lanyard {

CardMessage DeviceText::message(const DeviceCodeState &device, const QString &service)
{
    if (device.failure)
        return ended(*device.failure, service);
    if (device.isLive)
        return polling(device, service);
    return {.isWaiting = true, .heading = tr("Getting your code ready…")};
}

CardMessage DeviceText::polling(const DeviceCodeState &device, const QString &service)
{
    CardMessage message{.isWaiting = true, .heading = tr("Waiting for you to enter the code")};
    //: %1 is minutes and seconds: "14:38"
    message.countdown = tr("It works for another %1.").arg(countdown(device.timeLeft, QLocale()));
    switch (device.polling) {
    case DeviceFlow::Polling::Waiting:
        message.explanation = tr("Lanyard notices by itself when you are done.");
        return message;
    case DeviceFlow::Polling::SlowedDown:
        //: %1 is the service's name
        message.explanation = tr("%1 wants to be asked less often, so it may take a few seconds "
                                 "until Lanyard notices.")
                                  .arg(service);
        return message;
    case DeviceFlow::Polling::Unreachable:
        //: %1 is the service's name
        message.heading = tr("%1 cannot be reached at the moment").arg(service);
        message.explanation = tr("The code stays good, and Lanyard goes on trying. You need to do "
                                 "nothing.");
        return message;
    }
    return message;
}

CardMessage DeviceText::ended(const Error &failure, const QString &service)
{
    if (failure.kind == ErrorKind::DeadlinePassed) {
        return {.symbol = Symbol::Clock,
                .tone = Tone::Attention,
                .heading = tr("The code has run out"),
                .explanation = tr("Nobody entered it in time, and it no longer works. Get a new "
                                  "one to go on.")};
    }
    if (failure.kind == ErrorKind::AuthorizationRefused &&
        failure.oauthCode == "access_denied"_L1) {
        //: %1 is the service's name
        const QString explanation = tr("Somebody said no on %1’s page, so nothing was kept. If "
                                       "that was not meant, get a new code.")
                                        .arg(service);
        return {.symbol = Symbol::Triangle,
                .tone = Tone::Attention,
                .heading = tr("The sign-in was declined"),
                .explanation = explanation};
    }
    return SignInText::failed(failure, service);
}

CardMessage DeviceText::pageNotOpened()
{
    return {.symbol = Symbol::Triangle,
            .tone = Tone::Broken,
            .heading = tr("No browser opened"),
            .explanation = tr("No program on this computer took the address. Open the page that "
                              "stands above yourself, here or on any other device.")};
}

QString DeviceText::newCode()
{
    return tr("&Get a new code");
}

} // namespace Lanyard
