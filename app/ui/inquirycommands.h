// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inquirydialog.h"

#include <QObject>

namespace Lanyard {

class AccountService;
class SecretClipboard;

/// The questions that a person may ask a service about an account, each in a dialog of its own.
class InquiryCommands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InquiryCommands)

public:
    /// Everything must outlive the commands. Dialogs stand before \a window.
    InquiryCommands(AccountService &service, QWidget *window);

    void testConnection(const QString &accountId);
    void inspect(const QString &accountId);
    void showList(const QString &accountId);
    void createKey(const QString &accountId);

private:
    void open(const InquiryDialog::Question &question);

    AccountService &m_service;
    QWidget *m_window;
    SecretClipboard *m_clipboard;
};

} // namespace Lanyard
