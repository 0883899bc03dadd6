// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/errorscene.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace Lanyard {

/// Words for a sign-in that the service's page sent back with an error (RFC 6749, 4.1.2.1; OIDC
/// Core, 3.1.2.6).
class RefusalText final
{
    Q_DECLARE_TR_FUNCTIONS(RefusalText)

public:
    static ErrorText words(const ErrorScene &scene);

    /// The codes after which the same request may well succeed.
    [[nodiscard]] static bool offersRetry(const QString &oauthCode);

private:
    static ErrorText accessDenied(const ErrorScene &scene);
    static ErrorText invalidScope(const ErrorScene &scene);
    static ErrorText unauthorizedClient(const ErrorScene &scene);
    static ErrorText invalidRequest(const ErrorScene &scene);
    static ErrorText unsupportedResponseType(const ErrorScene &scene);
    static ErrorText serverError(const ErrorScene &scene);
    static ErrorText temporarilyUnavailable(const ErrorScene &scene);
    static ErrorText loginRequired(const ErrorScene &scene);
    static ErrorText consentRequired(const ErrorScene &scene);
    static ErrorText unknown(const ErrorScene &scene);
};

} // namespace Lanyard
