// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/httpanswer.h"
#include "oauth/tokenset.h"

namespace Lanyard {

/// Reads what a token endpoint answered. The written rule:
///
/// - Media type, body, errors: \see readOAuthAnswer.
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
