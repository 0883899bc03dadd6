// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/browser.h"

#include "core/logging.h"

#include <QDesktopServices>
#include <QProcess>
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

std::optional<Error> refusal(const QUrl &url)
{
    if (isWebPage(url))
        return std::nullopt;
    qCWarning(lcPlatform) << "Refused to open an address with scheme" << url.scheme();
    return Error{.kind = ErrorKind::InsecureEndpoint,
                 .detail = sanitizedText(url.toDisplayString(QUrl::RemoveQuery))};
}

} // namespace

Result<void> DesktopBrowser::open(const QUrl &url)
{
    if (const auto refused = refusal(url))
        return *refused;
    if (!QDesktopServices::openUrl(url))
        return Error{.kind = ErrorKind::BrowserUnavailable};
    return {};
}

Result<void> DesktopBrowser::openIn(const BrowserChoice &choice, const QUrl &url)
{
    if (choice.browserId.isEmpty())
        return open(url);
    if (const auto refused = refusal(url))
        return *refused;
    QStringList command = browserCommand(installedBrowsers(), choice, url);
    if (command.isEmpty())
        return Error{.kind = ErrorKind::BrowserUnavailable, .detail = choice.browserId};
    const QString program = command.takeFirst();
    QProcess browser;
    browser.setProgram(program);
    browser.setArguments(command);
    // What it says belongs to it, and must not end up among our lines.
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.setStandardErrorFile(QProcess::nullDevice());
    if (!browser.startDetached())
        return Error{.kind = ErrorKind::BrowserUnavailable, .detail = program};
    return {};
}

QList<InstalledBrowser> DesktopBrowser::installed() const
{
    return installedBrowsers();
}

} // namespace Lanyard
