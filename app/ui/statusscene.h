// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountstatus.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

namespace Lanyard {

/// What the words about one account's state are made from. Lives as long as one call.
struct StatusScene
{
    const Account &account;
    const AccountStatus &status;
    const QString &service;
    const QDateTime &now; ///< UTC
    const QLocale &locale;
};

} // namespace Lanyard
