// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/callbackpage.h"

#include <QByteArray>

namespace Lanyard {

/// The bytes of an HTTP/1.1 response that shows \a page and ends the connection, with every header
/// that keeps the page to itself (RFC 9700, 4.2.4). A 405 names the one method that is allowed.
[[nodiscard]] QByteArray pageResponse(const CallbackPage &page);

/// Sends the browser on to \a location with a GET (RFC 9110, 15.4.4), so that what stood in the
/// address line leaves it.
[[nodiscard]] QByteArray redirectResponse(const QByteArray &location);

/// \a response without its content: what a HEAD request gets (RFC 9110, 9.3.2).
[[nodiscard]] QByteArray withoutContent(const QByteArray &response);

} // namespace Lanyard
