// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fileerrortext.h"

#include "ui/isolatedtext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// Isolated from the text around it (Unicode, 6.3): a path reads left to right in every language.
bool isAboutFile(ErrorKind kind)
{
    return kind == ErrorKind::FileDamaged || kind == ErrorKind::FileUnreadable ||
           kind == ErrorKind::FileUnwritable;
}

} // namespace

ErrorText fileErrorText(const Error &error, const QString &service)
{
    ErrorText words = errorText(error, service);
    if (!isAboutFile(error.kind) || error.detail.isEmpty())
        return words;
    words.heading = error.kind == ErrorKind::FileUnwritable
                        ? QCoreApplication::translate("FileErrorText", "Nothing was saved")
                        : QCoreApplication::translate("FileErrorText",
                                                      "This is no service file that Lanyard can "
                                                      "use");
    const QString place = error.host.isEmpty()
                              ? isolatedText(error.detail)
                              //: A file, and where in it what is wrong (technical, in English)
                              : QCoreApplication::translate("FileErrorText", "%1: %2")
                                    .arg(isolatedText(error.host), isolatedText(error.detail));
    words.explanation =
        //: %1 is a file with the place in it and what is wrong there
        QCoreApplication::translate("FileErrorText",
                                    "%1. Mend that, then try again; nothing was changed.")
            .arg(place);
    return words;
}

} // namespace Lanyard
