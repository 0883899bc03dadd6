// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/errorscene.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace Lanyard {

/// Words for what goes wrong on this computer: the attempt itself, the port, the browser, files.
class LocalErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(LocalErrorText)

public:
    static ErrorText cancelled(const ErrorScene &scene);
    static ErrorText deadlinePassed(const ErrorScene &scene);
    static ErrorText configurationInvalid(const ErrorScene &scene);
    static ErrorText providerMissing(const ErrorScene &scene);
    static ErrorText providerMoved(const ErrorScene &scene);
    static ErrorText insecureEndpoint(const ErrorScene &scene);
    static ErrorText portInUse(const ErrorScene &scene);
    static ErrorText loopbackUnavailable(const ErrorScene &scene);
    static ErrorText browserUnavailable(const ErrorScene &scene);
    static ErrorText fileUnreadable(const ErrorScene &scene);
    static ErrorText fileUnwritable(const ErrorScene &scene);
    static ErrorText fileDamaged(const ErrorScene &scene);
    static ErrorText fileTooNew(const ErrorScene &scene);
};

} // namespace Lanyard
