// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/errorscene.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace Lanyard {

/// Words for answers that arrived and are of no use.
class AnswerErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(AnswerErrorText)

public:
    static ErrorText serverError(const ErrorScene &scene);
    static ErrorText tooManyRequests(const ErrorScene &scene);
    static ErrorText unreadable(const ErrorScene &scene);
    static ErrorText tooLarge(const ErrorScene &scene);
    static ErrorText notFound(const ErrorScene &scene);
    static ErrorText unauthorized(const ErrorScene &scene);
    static ErrorText forbidden(const ErrorScene &scene);
    static ErrorText tokenRefused(const ErrorScene &scene);
    static ErrorText grantInvalid(const ErrorScene &scene);
    static ErrorText tokenTypeUnsupported(const ErrorScene &scene);
    static ErrorText callbackInvalid(const ErrorScene &scene);
    static ErrorText issuerMismatch(const ErrorScene &scene);
    static ErrorText idTokenInvalid(const ErrorScene &scene);
    static ErrorText identityUnknown(const ErrorScene &scene);
};

} // namespace Lanyard
