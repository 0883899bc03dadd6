// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/callbackpage.h"

#include <QCoreApplication>

namespace Lanyard {

/// The words of the browser's page, in the language that the program speaks at that moment.
class CallbackPageTexts final : public CallbackPageWriter
{
    Q_DECLARE_TR_FUNCTIONS(CallbackPageTexts)

public:
    [[nodiscard]] CallbackPage signedIn(const QString &who, const QString &service) const override;
    [[nodiscard]] CallbackPage failed(const Error &error, const QString &service) const override;
    [[nodiscard]] CallbackPage notThisOne(int httpStatus) const override;

private:
    static void setLanguage(CallbackPage &page);
};

} // namespace Lanyard
