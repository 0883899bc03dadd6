// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serverchoicetext.h"

#include "ui/isolatedtext.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// Isolated from the text around it (Unicode, 6.3): a path reads left to right in every language.
class ServerChoiceText final
{
    Q_DECLARE_TR_FUNCTIONS(ServerChoiceText)

public:
    static QString origin(const ServerChoice &choice, const QString &variable)
    {
        switch (choice.origin) {
        case ServerChoice::Origin::Environment:
            //: %1 is an environment variable: SERVER_URL
            return tr("From %1 in the environment").arg(isolatedText(variable));
        case ServerChoice::Origin::EnvFile:
            //: %1 is a variable, %2 a file
            return tr("From %1 in %2")
                .arg(isolatedText(variable), isolatedText(QDir::toNativeSeparators(choice.file)));
        case ServerChoice::Origin::Usual:
            return tr("Where its command-line tool looks first");
        case ServerChoice::Origin::Known:
            return tr("A server that the service names");
        case ServerChoice::Origin::Added:
            return tr("You added it before");
        }
        Q_UNREACHABLE();
    }

    static QString wrong(const Error &error, const QString &variable)
    {
        if (error.host.isEmpty()) {
            //: %1 is an environment variable: SERVER_URL
            return tr("%1 is set in the environment, but not to an address that Lanyard can use. "
                      "Choose one here.")
                .arg(isolatedText(variable));
        }
        //: %1 is a variable, %2 a file
        return tr("%1 in %2 is no address that Lanyard can use. Choose one here.")
            .arg(isolatedText(variable), isolatedText(QDir::toNativeSeparators(error.host)));
    }

    static CardMessage insecure()
    {
        return {.symbol = Symbol::Triangle,
                .tone = Tone::Attention,
                .heading = tr("This address is not protected"),
                .explanation = tr("On the way there anybody could read your sign-in. Use its "
                                  "https:// address; http:// will do for this computer only.")};
    }

    static CardMessage noAddress()
    {
        return {.symbol = Symbol::Triangle,
                .tone = Tone::Attention,
                .heading = tr("This is no address of a server"),
                .explanation = tr("It needs a name such as https://auth.example.org, without a "
                                  "question mark, a “#” or a password in it.")};
    }
};

} // namespace

QString serverName(const QUrl &url)
{
    QString name =
        url.toString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return sanitizedText(name);
}

QString originText(const ServerChoice &choice, const QString &variable)
{
    return ServerChoiceText::origin(choice, variable);
}

QString wrongAddressText(const Error &error, const QString &variable)
{
    return ServerChoiceText::wrong(error, variable);
}

CardMessage addressMistake(const Error &error)
{
    if (error.kind == ErrorKind::InsecureEndpoint)
        return ServerChoiceText::insecure();
    return error.kind == ErrorKind::ConfigurationInvalid ? ServerChoiceText::noAddress()
                                                         : CardMessage{};
}

} // namespace Lanyard
