// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace Lanyard {

/// What the sentences about one failure may name, each fit to be shown (\see sanitizedText).
struct ErrorScene
{
    const Error &error;
    QString service; ///< "Context7"; never empty
    QString place;   ///< the host, or the service where no host is known
    QString path;    ///< of the file that the failure is about; never empty
    QString reason;  ///< the technical reason; may be empty
    QString code;    ///< the server's own word for its refusal; may be empty
};

} // namespace Lanyard
