// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/errorscene.h"
#include "ui/errortext.h"

#include <QCoreApplication>

namespace Lanyard {

/// Words for a keychain that does not do what it should. None of them ever means "signed out".
class KeychainErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(KeychainErrorText)

public:
    static ErrorText locked(const ErrorScene &scene);
    static ErrorText absent(const ErrorScene &scene);
    static ErrorText denied(const ErrorScene &scene);
    static ErrorText timedOut(const ErrorScene &scene);
    static ErrorText entryMissing(const ErrorScene &scene);
    static ErrorText failed(const ErrorScene &scene);
};

} // namespace Lanyard
