// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/httpanswer.h"
#include "oauth/tokenset.h"

namespace Lanyard {

/// Reads what a token endpoint answered. The written rule:
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
/// - access_token. A non-empty string of visible ASCII (RFC 6750, 2.1), else nothing of the answer
///   is used.
/// - token_type. "Bearer" in any letter case, else TokenTypeUnsupported; a missing or empty one is
///   taken as Bearer with \a assumesBearer only.
/// - expires_in. A number or a string that is one. Zero and less: expires at once. Fractions are
///   cut off, more than ten years is ten years. Missing or anything else: unknown.
/// - refresh_token, id_token. A non-empty string; anything else is "not sent".
/// - scope. Names between spaces, each once; missing, empty or not a string: as asked.
Result<TokenSet> readTokenAnswer(const HttpAnswer &answer, const QStringList &askedScopes,
                                 bool assumesBearer);

} // namespace Lanyard
