// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogshell.h"

namespace Lanyard {

class ActionButton;

/// Asks before something that cannot be taken back. Cancel has the focus and answers Enter and Esc;
/// the verb is plain and must be chosen.
class ConfirmDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConfirmDialog)

public:
    /// "Sign out of Context7?", what follows from it, "Sign out".
    ConfirmDialog(const QString &heading, const QString &text, const QString &verb,
                  QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    ActionButton *m_cancel;
};

} // namespace Lanyard
