// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discoverytext.h"

#include "ui/isolatedtext.h"

#include "ui/errorlook.h"
#include "ui/errortext.h"
#include "ui/serverchoicetext.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// Isolated from the text around it (Unicode, 6.3).
class DiscoveryText final
{
    Q_DECLARE_TR_FUNCTIONS(DiscoveryText)

public:
    static CardMessage mismatch(const QString &described)
    {
        CardMessage message{.symbol = Symbol::Triangle,
                            .tone = Tone::Attention,
                            .heading = tr("The server says that it is another one")};
        message.explanation =
            described.isEmpty()
                ? tr("What stands there describes another server, so Lanyard does not use it. "
                     "Check the address.")
                //: %1 is an address
                : tr("It describes itself as %1, so Lanyard does not use it. If that is the one "
                     "you mean, paste that address.")
                      .arg(isolatedText(described));
        return message;
    }

    static CardMessage nothing(const QString &place)
    {
        return {.symbol = Symbol::Ring,
                .tone = Tone::Attention,
                //: %1 is a server
                .heading = tr("%1 does not describe itself").arg(place),
                .explanation = tr("Nothing there says how to sign in. Check the address, or enter "
                                  "its addresses yourself as its manual has them.")};
    }

    static CardMessage unusable(const Error &error, const QString &place)
    {
        return {.symbol = Symbol::Triangle,
                .tone = Tone::Attention,
                //: %1 is a server
                .heading = tr("What %1 says of itself cannot be used").arg(place),
                //: %1 is a technical reason, in English
                .explanation = tr("The reason: %1. Tell the people who run it, or enter its "
                                  "addresses yourself.")
                                   .arg(isolatedText(error.detail))};
    }

    static CardMessage declined(const Error &error, const QString &host)
    {
        return {.symbol = Symbol::Triangle,
                .tone = Tone::Attention,
                //: %1 is a server
                .heading = tr("%1 did not register Lanyard").arg(host),
                .explanation =
                    error.oauthCode.isEmpty()
                        ? tr("Ask the people who run it for a client ID, and enter that here.")
                        //: %1 is the server's own code for the reason: "invalid_redirect_uri"
                        : tr("Its reason: “%1”. Ask the people who run it for a client ID, and "
                             "enter that here.")
                              .arg(isolatedText(error.oauthCode))};
    }
};

CardMessage general(const Error &error, const QString &host)
{
    const ErrorText words = errorText(error, host);
    const ErrorLook look = errorLook(error.kind);
    return {.symbol = look.symbol,
            .tone = look.tone,
            .heading = words.heading,
            .explanation = words.explanation};
}

} // namespace

CardMessage discoveryFailure(const Error &error, const QString &typed,
                             const QString &describedIssuer)
{
    const QString host = sanitizedText(QUrl::fromUserInput(typed.trimmed()).host());
    const QString place = host.isEmpty() ? sanitizedText(typed.trimmed()) : host;
    const ErrorKind kind = error.kind;
    if (kind == ErrorKind::IssuerMismatch)
        return DiscoveryText::mismatch(describedIssuer);
    if (kind == ErrorKind::NotFound || kind == ErrorKind::Unauthorized ||
        kind == ErrorKind::Forbidden)
        return DiscoveryText::nothing(place);
    const bool isAddressWrong =
        kind == ErrorKind::ConfigurationInvalid || kind == ErrorKind::InsecureEndpoint;
    if (isAddressWrong && error.detail.startsWith("issuer "_L1))
        return addressMistake(error);
    if (isAddressWrong || kind == ErrorKind::AnswerUnreadable)
        return DiscoveryText::unusable(error, place);
    return general(error, place);
}

CardMessage registrationFailure(const Error &error, const QString &host)
{
    const bool isDeclined =
        error.kind == ErrorKind::TokenRefused || error.kind == ErrorKind::Forbidden ||
        error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::NotFound ||
        error.kind == ErrorKind::AnswerUnreadable;
    return isDeclined ? DiscoveryText::declined(error, host) : general(error, host);
}

} // namespace Lanyard
