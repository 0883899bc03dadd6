// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace Lanyard {

/// An HTTP answer that arrived whole and within its bounds. The body may hold tokens.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    Secret body;
    QString host;
    QDateTime sentAt;                    ///< UTC, when the request was sent
    std::optional<QDateTime> serverTime; ///< Date header, UTC
    std::optional<std::chrono::seconds> retryAfter;
    QByteArray challenges; ///< WWW-Authenticate; several headers in one list (RFC 9110, 5.3)
    QUrl location;         ///< where a redirect points, absolute; empty: nowhere

    /// The media type without parameters, in lower case (RFC 9110, 8.3.1).
    [[nodiscard]] QByteArray mediaType() const
    {
        return contentType.split(';').first().trimmed().toLower();
    }
};

} // namespace Lanyard
