// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/browser.h"

#include <QList>
#include <QUrl>

#include <optional>

namespace Lanyard {

/// A browser that writes down what it was told to open.
class RecordingBrowser final : public Browser
{
public:
    Result<void> open(const QUrl &url) override
    {
        opened.append(url);
        return failure ? Result<void>(*failure) : Result<void>();
    }

    Result<void> openIn(const BrowserChoice &choice, const QUrl &url) override
    {
        choices.append(choice);
        return open(url);
    }

    [[nodiscard]] QList<InstalledBrowser> installed() const override { return browsers; }

    QList<QUrl> opened;
    QList<BrowserChoice> choices; ///< of openIn()
    QList<InstalledBrowser> browsers;
    std::optional<Error> failure;
};

} // namespace Lanyard
