// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogshell.h"

class QLineEdit;

namespace Lanyard {

class ActionButton;

/// The user's own word for an account.
class RenameDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenameDialog)

public:
    /// \a current label, may be empty; \a fallbackName is what the account is called without one.
    RenameDialog(const QString &current, const QString &fallbackName, QWidget *parent = nullptr);

    [[nodiscard]] QString label() const; ///< empty: none

protected:
    void retranslate() override;

private:
    QString m_fallbackName;
    QLineEdit *m_field;
    ActionButton *m_rename;
    ActionButton *m_cancel;
};

} // namespace Lanyard
