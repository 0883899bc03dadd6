// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startnotice.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// Isolated from the text around it (Unicode, 6.3): a path reads left to right in every language.
QString path(const QString &text)
{
    return QChar(0x2066) + sanitizedText(text) + QChar(0x2069);
}

StartNotice accountsNotice(const Error &error)
{
    if (error.kind == ErrorKind::FileDamaged) {
        return {QCoreApplication::translate("StartNotice", "The list of accounts was damaged"),
                //: %1 is a file name
                QCoreApplication::translate(
                    "StartNotice",
                    "It was kept as %1, and a new list was begun. Add your accounts again; each "
                    "takes one sign-in.")
                    .arg(path(QFileInfo(error.host).fileName()))};
    }
    const ErrorText words = errorText(error, u"Lanyard"_s);
    return {words.heading, words.explanation};
}

QString fileLine(const Error &error)
{
    if (error.detail.isEmpty())
        return path(error.host);
    //: A file, and what is wrong in it (technical, in English)
    return QCoreApplication::translate("StartNotice", "%1: %2")
        .arg(path(error.host), path(error.detail));
}

StartNotice filesNotice(const QList<Error> &files)
{
    QStringList lines;
    for (const Error &error : files)
        lines << fileLine(error);
    const int count = int(files.size());
    return {
        QCoreApplication::translate("StartNotice", "Left out: %Ln service file(s)", nullptr, count),
        lines.join(u'\n')};
}

} // namespace

StartNotice startNotice(const std::optional<Error> &accounts, const QList<Error> &serviceFiles)
{
    const StartNotice files = serviceFiles.isEmpty() ? StartNotice{} : filesNotice(serviceFiles);
    if (!accounts)
        return files;
    StartNotice notice = accountsNotice(*accounts); // the graver one
    if (!serviceFiles.isEmpty())
        notice.explanation += u'\n' + files.heading + u'\n' + files.explanation;
    return notice;
}

} // namespace Lanyard
