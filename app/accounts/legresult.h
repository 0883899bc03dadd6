// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QMetaType>

#include <optional>

namespace Lanyard {

/// One leg of the way to a service.
struct LegResult
{
    enum class Leg {
        Proxy,   ///< only where it failed: what comes after it was not tried
        Name,    ///< DNS
        Connect, ///< refused, lost, no answer in time
        Tls,
        Answer, ///< an HTTP answer that a working service gives
        Health, ///< the service's own word
        Token,  ///< the service takes the account's token
    };
    enum class Outcome {
        Passed,
        Failed,
        NotReached, ///< a leg before it failed
        NotUsed,    ///< http has no TLS; not every service has a word for its health
    };

    Leg leg{};
    Outcome outcome = Outcome::NotReached;
    std::optional<Error> error{}; ///< Failed
    int httpStatus = 0;           ///< of Answer

    friend bool operator==(const LegResult &, const LegResult &) = default;
};

} // namespace Lanyard
