// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/callbackpage.h"

namespace Lanyard {

/// Pages with plain marks that a test can look for.
class PlainPages final : public CallbackPageWriter
{
public:
    [[nodiscard]] CallbackPage signedIn(const QString &who, const QString &service) const override
    {
        return {.httpStatus = 200,
                .mood = CallbackPage::Mood::Good,
                .title = QStringLiteral("signed in"),
                .heading = QStringLiteral("signed in as ") + who,
                .text = service,
                .languageTag = QStringLiteral("en")};
    }

    [[nodiscard]] CallbackPage failed(const Error &error, const QString &service) const override
    {
        return {.httpStatus = 400,
                .mood = CallbackPage::Mood::Bad,
                .title = QStringLiteral("failed"),
                .heading = QStringLiteral("failed: %1").arg(static_cast<int>(error.kind)),
                .text =
                    service + QLatin1Char(' ') + error.oauthCode + QLatin1Char(' ') + error.detail,
                .languageTag = QStringLiteral("en")};
    }

    [[nodiscard]] CallbackPage notThisOne(int httpStatus) const override
    {
        return {.httpStatus = httpStatus,
                .mood = CallbackPage::Mood::Neutral,
                .title = QStringLiteral("not this one"),
                .heading = QStringLiteral("not this one"),
                .text = QString::number(httpStatus),
                .languageTag = QStringLiteral("en")};
    }
};

} // namespace Lanyard
