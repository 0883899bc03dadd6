// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceform.h"
#include "practice/practicegrants.h"
#include "practice/practicehttp.h"
#include "practice/practiceservice.h"

#include <QJsonArray>
#include <QJsonObject>

#include <variant>

namespace Lanyard {

/// The token endpoint: codes and refresh tokens for tokens (RFC 6749, 4.1.3, 5 and 6).
[[nodiscard]] PracticeResponse practiceTokenAnswer(const PracticeRequest &request,
                                                   const PracticeService &service,
                                                   PracticeGrants &grants,
                                                   std::chrono::seconds accessLifetime);

/// \a result as the token endpoint says it (RFC 6749, 5.1 and 5.2).
[[nodiscard]] PracticeResponse practiceTokenAnswer(const Result<PracticeTokens> &result);
[[nodiscard]] PracticeResponse practiceTokenError(const QString &code, const QString &description);

/// The fields of \a request if they come as a form from the service's client; else the refusal.
[[nodiscard]] std::variant<PracticeForm, PracticeResponse>
practiceClientForm(const PracticeRequest &request, const PracticeService &service);

/// \a object as an answer.
[[nodiscard]] PracticeResponse practiceJson(int status, const QJsonObject &object);
[[nodiscard]] PracticeResponse practiceJson(int status, const QJsonArray &array);

/// The access token that \a request carries (RFC 6750, 2.1); empty where there is none.
[[nodiscard]] QByteArray practiceBearer(const PracticeRequest &request);
/// Has \a response, a 401, say why (RFC 6750, 3).
void addPracticeChallenge(PracticeResponse &response, const PracticeRequest &request);

} // namespace Lanyard
