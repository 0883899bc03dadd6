// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/errorscene.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace Lanyard {

/// Words for failures on the way to the server: each names the leg that failed.
class ConnectionErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionErrorText)

public:
    static ErrorText nameNotFound(const ErrorScene &scene);
    static ErrorText tlsFailed(const ErrorScene &scene);
    static ErrorText connectionRefused(const ErrorScene &scene);
    static ErrorText connectionLost(const ErrorScene &scene);
    static ErrorText timedOut(const ErrorScene &scene);
    static ErrorText proxyFailed(const ErrorScene &scene);
    static ErrorText networkFailed(const ErrorScene &scene);
    static ErrorText redirectRefused(const ErrorScene &scene);
};

} // namespace Lanyard
