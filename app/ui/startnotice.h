// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace Lanyard {

/// What could not be read at the start, for the line at the window's foot. Plain text; empty where
/// all is well.
struct StartNotice
{
    QString heading;
    QString explanation;

    friend bool operator==(const StartNotice &, const StartNotice &) = default;
};

/// \a accounts: why accounts.json was not read; \a serviceFiles: the provider files that were left
/// out, each with the place of its fault.
[[nodiscard]] StartNotice startNotice(const std::optional<Error> &accounts,
                                      const QList<Error> &serviceFiles);

} // namespace Lanyard
