// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "platform/desktopentry.h"

#include <QList>

namespace Lanyard {

/// One of a browser's own profiles: its own sign-ins.
struct BrowserProfile
{
    QString id;   ///< what the browser calls it on its command line
    QString name; ///< what the person calls it

    friend bool operator==(const BrowserProfile &, const BrowserProfile &) = default;
};

/// A browser that is installed here, with its profiles where it is of a kind that has them.
struct InstalledBrowser
{
    enum class Kind { Firefox, Chromium, Other };

    DesktopEntry entry;
    Kind kind = Kind::Other;
    QList<BrowserProfile> profiles; ///< empty: one, or not known

    [[nodiscard]] bool hasPrivateWindow() const { return kind != Kind::Other; }
};

/// How a sign-in page is to be opened.
struct BrowserChoice
{
    QString browserId;      ///< a desktop file's; empty: the desktop's own browser
    QString profileId;      ///< empty: the browser's own choice
    bool isPrivate = false; ///< a private window; then the profile does not matter

    friend bool operator==(const BrowserChoice &, const BrowserChoice &) = default;
};

/// Every program here that opens https addresses, by name. Reads desktop files and the browsers'
/// lists of profiles at each call, so what was installed meanwhile is there.
[[nodiscard]] QList<InstalledBrowser> installedBrowsers();

/// The command for \a url; empty where \a choice is not among \a browsers or has lost its profile.
[[nodiscard]] QStringList browserCommand(const QList<InstalledBrowser> &browsers,
                                         const BrowserChoice &choice, const QUrl &url);

} // namespace Lanyard
