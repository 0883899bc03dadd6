// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pastemistake.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Lanyard {
namespace {

QString parameter(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

bool isSamePage(const QUrl &one, const QUrl &other)
{
    return one.authority() == other.authority() && one.path() == other.path();
}

} // namespace

PasteMistake::Kind PasteMistake::kind(const QString &line, const QUrl &authorizationUrl)
{
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return Kind::Empty;
    // Browsers leave "http://" out of the line that they show, but not of what is copied.
    const QUrl url = QUrl::fromUserInput(trimmed);
    if (!url.isValid() || url.host().isEmpty() || trimmed.contains(u' ') || !trimmed.contains(u'/'))
        return Kind::NoAddress;
    if (!isSamePage(url, QUrl(parameter(authorizationUrl, u"redirect_uri"_s)))) {
        return url.host() == authorizationUrl.host() && url.port() == authorizationUrl.port()
                   ? Kind::SignInPage
                   : Kind::OtherPage;
    }
    const QUrlQuery query(url);
    if (!query.hasQueryItem(u"code"_s) && !query.hasQueryItem(u"error"_s))
        return Kind::NoAnswer;
    if (parameter(url, u"state"_s) != parameter(authorizationUrl, u"state"_s))
        return Kind::OtherSignIn;
    return Kind::Unknown;
}

QString PasteMistake::words(Kind kind, const QString &service)
{
    switch (kind) {
    case Kind::Empty:
        return tr("Paste the address line first.");
    case Kind::NoAddress:
        return tr("That is not an address. Copy the whole line, from “http” to its end.");
    case Kind::SignInPage:
        //: %1 is the service's name
        return tr("That is still a page of %1. Finish signing in there; the page after it is the "
                  "right one, even if the browser cannot show it.")
            .arg(service);
    case Kind::OtherPage:
        return tr("That is another page. The right one is where the browser ended after you "
                  "signed in, even if it could not show it.");
    case Kind::NoAnswer:
        return tr("The end of the address is missing. Copy the whole line.");
    case Kind::OtherSignIn:
        return tr("That belongs to an earlier link. Sign in with the link of this window.");
    case Kind::Unknown:
        return tr("That is not the answer to this sign-in. Start over to get a new link.");
    }
    return {};
}

} // namespace Lanyard
