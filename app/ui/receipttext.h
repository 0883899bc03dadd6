// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signoutreceipt.h"
#include "ui/accountview.h"
#include "ui/steplist.h"

class QLocale;

namespace Lanyard {

/// What signing out did, line by line. Translated, plain text.
struct ReceiptText
{
    QString heading{};
    QString text{}; ///< what it comes to, in a sentence
    QList<Step> steps{};
};

/// \a account is what it was called; empty: not known any more.
[[nodiscard]] ReceiptText receiptText(const SignOutReceipt &receipt, const QString &account,
                                      const QDateTime &now, const QLocale &locale);

/// What is said before: what will be done, and what cannot be.
[[nodiscard]] QString signOutPromise(const AccountView &view, const QDateTime &now,
                                     const QLocale &locale);
[[nodiscard]] QString removalPromise(const AccountView &view, const QDateTime &now,
                                     const QLocale &locale);

} // namespace Lanyard
