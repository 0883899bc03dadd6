// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/browser.h"

#include "core/logging.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// The opener is a program that takes whatever it is given (RFC 6749, 10.14; RFC 9700, 4.11): an
// address that is not plainly a page on the web could be a file, a script or an option.
bool isWebPage(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && (scheme == "https"_L1 || scheme == "http"_L1) &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

Result<void> DesktopBrowser::open(const QUrl &url)
{
    if (!isWebPage(url)) {
        qCWarning(lcPlatform) << "Refused to open an address with scheme" << url.scheme();
        return Error{.kind = ErrorKind::InsecureEndpoint,
                     .detail = sanitizedText(url.toDisplayString(QUrl::RemoveQuery))};
    }
    if (!QDesktopServices::openUrl(url))
        return Error{.kind = ErrorKind::BrowserUnavailable};
    return {};
}

} // namespace Lanyard
