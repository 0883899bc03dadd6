// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keytext.h"

#include "ui/errortext.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

CardMessage KeyText::ready(const QString &service)
{
    return {.symbol = Symbol::Key,
            .tone = Tone::Neutral,
            .heading = tr("A key needs no browser"),
            //: %1 is the service's name
            .explanation = tr("It goes to your keychain and to %1, and nowhere else. It is good "
                              "until you delete it there.")
                               .arg(service)};
}

CardMessage KeyText::checking(const QString &service)
{
    //: %1 is the service's name
    return {.isWaiting = true, .heading = tr("Trying the key at %1…").arg(service)};
}

QString KeyText::problem(const Error &failure, const QString &service, const QString &prefix)
{
    if (failure.kind == ErrorKind::Unauthorized || failure.kind == ErrorKind::Forbidden) {
        //: %1 is the service's name
        return tr("%1 does not accept this key. It may have been deleted there, or not be "
                  "complete.")
            .arg(service);
    }
    if (failure.kind != ErrorKind::CallbackInvalid) {
        const ErrorText words = errorText(failure, service);
        //: %1 is what happened, %2 what to do, in whole sentences
        return tr("%1. %2").arg(words.heading, words.explanation);
    }
    if (prefix.isEmpty())
        return tr("This is no key. Copy it once more, the whole line.");
    //: %1 is the service's name, %2 the beginning of each of its keys: "ctx7sk-"
    return tr("This is no key of %1: they begin with %2. Copy it once more, the whole line.")
        .arg(service, prefix);
}

} // namespace Lanyard
