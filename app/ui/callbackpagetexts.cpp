// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbackpagetexts.h"

#include "ui/errortext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

// HT-9: never 200 for a failure. Which one says where the fault lies; 408 is left out, since
// browsers send the request again.
int statusFor(ErrorKind kind)
{
    if (kind == ErrorKind::AuthorizationRefused || kind == ErrorKind::Forbidden)
        return 403;
    return isTemporary(kind) ? 502 : 400;
}

} // namespace

CallbackPage CallbackPageTexts::signedIn(const QString &who, const QString &service) const
{
    CallbackPage page;
    page.mood = CallbackPage::Mood::Good;
    //: Title of the browser's tab
    page.title = tr("Signed in – Lanyard");
    //: %1 is the service's name
    page.heading = tr("You are signed in to %1").arg(sanitizedText(service, 80));
    page.text = tr("You can close this tab and go back to Lanyard.");
    if (!who.isEmpty()) {
        //: %1 is who signed in: "Ada Lindqvist (ada@example.org)"
        page.text = tr("Signed in as %1. You can close this tab and go back to Lanyard.")
                        .arg(sanitizedText(who, 160));
    }
    setLanguage(page);
    return page;
}

CallbackPage CallbackPageTexts::failed(const Error &error, const QString &service) const
{
    const ErrorText words = errorText(error, service);
    CallbackPage page;
    page.httpStatus = statusFor(error.kind);
    page.mood = CallbackPage::Mood::Bad;
    //: Title of the browser's tab
    page.title = tr("Not signed in – Lanyard");
    page.heading = words.heading;
    //: %1 is what the failure means and what to do, in whole sentences
    page.text = tr("%1 You can close this tab and go back to Lanyard.").arg(words.explanation);
    setLanguage(page);
    return page;
}

CallbackPage CallbackPageTexts::notThisOne(int httpStatus) const
{
    CallbackPage page;
    page.httpStatus = httpStatus;
    //: Title of the browser's tab
    page.title = tr("Nothing to do here – Lanyard");
    page.heading = tr("Nothing to do here");
    page.text = tr("This is not the answer that Lanyard waits for. You can close this tab; if you "
                   "are signing in, go on in the other one.");
    setLanguage(page);
    return page;
}

void CallbackPageTexts::setLanguage(CallbackPage &page)
{
    // Asked of the translation itself and not of the locale: where a language is not translated,
    // the page is in English whatever the system speaks.
    //: The language that you translate into, as a BCP 47 tag: "de", "ar", "pt-BR"
    page.languageTag = tr("en");
    page.rightToLeft = QLocale(page.languageTag).textDirection() == Qt::RightToLeft;
}

} // namespace Lanyard
