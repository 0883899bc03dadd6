// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace Lanyard {

/// One failure in words: what happened, and what to do. Translated, plain text: show it with
/// Qt::PlainText, for parts of it may come from a server.
struct ErrorText
{
    QString heading{};        ///< what happened: "No connection to context7.com"
    QString explanation{};    ///< what it means and the next step
    QString details{};        ///< technical line for Details, in English
    bool offersRetry = false; ///< trying the same once more may help
};

/// \a service is the service's name ("Context7"), used where the sentence speaks of it.
[[nodiscard]] ErrorText errorText(const Error &error, const QString &service);

} // namespace Lanyard
