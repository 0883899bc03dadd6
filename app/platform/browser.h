// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "platform/installedbrowser.h"

class QUrl;

namespace Lanyard {

/// Opens addresses in the user's own browser (RFC 8252, 5).
class Browser
{
public:
    virtual ~Browser() = default;

    /// Only absolute http and https addresses get through (AR-3). Errors InsecureEndpoint,
    /// BrowserUnavailable.
    virtual Result<void> open(const QUrl &url) = 0;

    /// In the browser, profile or private window of \a choice. BrowserUnavailable also where it is
    /// no longer installed.
    virtual Result<void> openIn(const BrowserChoice &choice, const QUrl &url) = 0;

    /// What openIn() can be told; reads files, so ask when the list is to be shown.
    [[nodiscard]] virtual QList<InstalledBrowser> installed() const = 0;

protected:
    Browser() = default;
    Browser(const Browser &) = default;
    Browser &operator=(const Browser &) = default;
};

/// The browser that the desktop has set (QDesktopServices).
class DesktopBrowser final : public Browser
{
public:
    Result<void> open(const QUrl &url) override;
    Result<void> openIn(const BrowserChoice &choice, const QUrl &url) override;
    [[nodiscard]] QList<InstalledBrowser> installed() const override;
};

} // namespace Lanyard
