// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

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
};

} // namespace Lanyard
