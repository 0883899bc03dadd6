// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/httpanswer.h"

#include <QJsonObject>

namespace Lanyard {

/// Reads what an endpoint of the token kind answered: token, device authorization, introspection.
/// The written rule:
///
/// - Media type. A success is application/json in any letter case with any parameters (RFC 6749,
///   5.1). Everything else is AnswerUnreadable: text/html, text/plain, none, and
///   application/x-www-form-urlencoded, since we ask for JSON. An error body may also be …+json.
/// - Body. One whole JSON object; \see parseStrictJson.
/// - Errors. A non-empty string "error" counts whatever the status is, 200 included (RFC
/// 6749, 5.2).
///   invalid_grant is GrantInvalid; server_error and temporarily_unavailable are ServerError; every
///   other code is TokenRefused. With 408, 429 and 5xx only the codes of RFC 6749, 5.2 and
///   invalid_target are believed; any other one there is the server's own trouble. Without a code:
///   408 and 5xx ServerError, 429 TooManyRequests, 404 and 410 NotFound, else AnswerUnreadable.
Result<QJsonObject> readOAuthAnswer(const HttpAnswer &answer);

/// An error about \a answer, with its status, host and Retry-After.
[[nodiscard]] Error errorOfAnswer(ErrorKind kind, const QString &detail, const HttpAnswer &answer);

} // namespace Lanyard
