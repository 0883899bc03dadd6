// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/clientregistration.h"
#include "oauth/httpanswer.h"

namespace Lanyard {

/// Reads what a registration endpoint answered (RFC 7591, 3.2). What the server registered counts,
/// not what was asked for; a member that it leaves out is as asked.
Result<RegisteredClient> readRegistrationAnswer(const HttpAnswer &answer, const QString &issuer,
                                                const QStringList &askedRedirectUris);

} // namespace Lanyard
