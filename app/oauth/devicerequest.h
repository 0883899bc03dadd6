// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/clientconfig.h"

namespace Lanyard {

class HttpExchange;

/// Where a device grant of \a client is polled.
[[nodiscard]] QUrl deviceTokenEndpoint(const ClientConfig &client);

/// Whether a device grant with \a client may begin. The error names the field.
Result<void> checkDeviceClient(const ClientConfig &client);

/// Makes \a exchange the request for a code (RFC 8628, 3.1). \a hostName is this computer's, for
/// servers that show it to the person who approves.
void writeDeviceRequest(HttpExchange &exchange, const ClientConfig &client,
                        const QString &hostName);

/// Makes \a exchange one poll (RFC 8628, 3.4).
void writeDevicePoll(HttpExchange &exchange, const ClientConfig &client, const Secret &deviceCode);

} // namespace Lanyard
