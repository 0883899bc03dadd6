// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practicegrants.h"
#include "practice/practicehttp.h"

#include <QJsonObject>

namespace Lanyard {

/// The token endpoint: codes and refresh tokens for tokens (RFC 6749, 4.1.3, 5 and 6).
[[nodiscard]] PracticeResponse practiceTokenAnswer(const PracticeRequest &request,
                                                   PracticeGrants &grants,
                                                   std::chrono::seconds accessLifetime);

/// \a object as an answer.
[[nodiscard]] PracticeResponse practiceJson(int status, const QJsonObject &object);

} // namespace Lanyard
