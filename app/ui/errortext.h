// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace Lanyard {

/// One failure in words: what happened, and what to do. Translated, plain text.
struct ErrorText
{
    QString heading;     ///< "No connection to context7.com"
    QString explanation; ///< what it means and the next step
    QString details;     ///< technical line for Details; may be empty
};

/// \a service is the service's name ("Context7"), used where the sentence speaks of it.
[[nodiscard]] ErrorText errorText(const Error &error, const QString &service);

} // namespace Lanyard
