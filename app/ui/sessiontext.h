// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"
#include "ui/statustext.h"

namespace Lanyard {

/// What the session card says under its answer, and its bar.
struct SessionText
{
    QString answer{};
    QString explanation{};
    std::optional<double> share{}; ///< of the time that is over, 0 to 1; nothing: no bar
    QString ends{};    ///< of both tokens, where the session renews by itself; may be empty
    QString missing{}; ///< what was asked for and not granted (TR-9); may be empty
};

/// \a words are those of the same account at the same time.
[[nodiscard]] SessionText sessionText(const AccountView &view, const StatusText &words,
                                      const QDateTime &now, const QLocale &locale);

} // namespace Lanyard
