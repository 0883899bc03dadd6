// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/signoutreceipt.h"
#include "ui/dialogshell.h"

namespace Lanyard {

class ActionButton;
class Clock;
class LinkButton;
class StepList;

/// The receipt of a sign-out. It waits for nothing and stops nobody; where the service was told
/// later, it says so while it is open.
class ReceiptDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiptDialog)

public:
    /// \a account is what it was called. \a clock must outlive the dialog.
    ReceiptDialog(const SignOutReceipt &receipt, const QString &account, const Clock &clock,
                  QWidget *parent = nullptr);

    void setReceipt(const SignOutReceipt &receipt);

Q_SIGNALS:
    void openRequested(const QUrl &url);

protected:
    void retranslate() override;

private:
    SignOutReceipt m_receipt;
    QString m_account;
    const Clock &m_clock;
    StepList *m_steps;
    LinkButton *m_open;
    ActionButton *m_close;
};

} // namespace Lanyard
