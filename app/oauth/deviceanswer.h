// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/deviceflow.h"
#include "oauth/httpanswer.h"

#include <chrono>

namespace Lanyard {

/// What a device authorization endpoint gave (RFC 8628, 3.2).
struct DeviceAnswer
{
    DeviceCode code;
    Secret deviceCode;
    std::chrono::seconds lifetime{}; ///< from the moment when the request was sent
    std::chrono::seconds interval{};
};

/// Reads what a device authorization endpoint answered. The written rule, beside readOAuthAnswer's:
///
/// - device_code. A non-empty string.
/// - user_code. One to 100 characters, kept as they are; control and formatting characters are
///   refused, since the person would type something else than what is seen.
/// - verification_uri, or verification_url as older servers spell it. An address of at most 2,000
///   characters that checkEndpoint() allows; a fragment may follow, it is for a browser. Plain http
///   elsewhere than on loopback is InsecureEndpoint, everything else AnswerUnreadable.
/// - verification_uri_complete. The same, of the same origin; left out where it is not (5.4).
/// - expires_in. A number above zero or a string that is one; more than a day is a day.
/// - interval. The same; five seconds where it is missing or anything else.
Result<DeviceAnswer> readDeviceAnswer(const HttpAnswer &answer);

} // namespace Lanyard
