// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/account.h"
#include "accounts/accountstatus.h"

#include <QDateTime>
#include <QList>
#include <QString>

class QLocale;

namespace Lanyard {

/// The mark in the corner of the tray's icon, from calm to urgent.
enum class TrayMark {
    None,
    Clock,    ///< a session ends soon, by the rule that the window goes by
    Triangle, ///< somebody must sign in again, or mend a setting
    Padlock,  ///< the keychain is locked
};

/// One account as the tray sees it.
struct TrayAccount
{
    Account account;
    AccountStatus status;
    QString serviceName;
    bool isActive = false;
};

/// One line of the tray's menu.
struct TrayMenuLine
{
    enum class Kind { Service, Account, AddAccount, Open, Quit, Separator };

    Kind kind = Kind::Separator;
    QString text{};
    QString accountId{}; ///< for Account
    bool isChecked = false;

    friend bool operator==(const TrayMenuLine &, const TrayMenuLine &) = default;
};

/// All that the tray shows. Translated, plain text: nothing in it can be read as markup.
struct TrayContent
{
    TrayMark mark = TrayMark::None;
    QString toolTip;
    QList<TrayMenuLine> menu;
    QDateTime changesAt; ///< UTC: when the same accounts would read differently; may be invalid

    friend bool operator==(const TrayContent &, const TrayContent &) = default;
};

/// \a accounts in the order of the menu, those of one service together. \a now in UTC.
[[nodiscard]] TrayContent trayContent(const QList<TrayAccount> &accounts, const QDateTime &now,
                                      const QLocale &locale);

} // namespace Lanyard
