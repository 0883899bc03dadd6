// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"
#include "ui/dialogshell.h"

class QCheckBox;

namespace Lanyard {

class ActionButton;

/// What an account may do at its service, and another sign-in that asks for more or less.
class ScopesDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScopesDialog)

public:
    explicit ScopesDialog(const AccountView &view, QWidget *parent = nullptr);

    [[nodiscard]] QStringList scopes() const;

protected:
    void retranslate() override;

private:
    void addChoices();
    [[nodiscard]] QString wordsFor(const ScopeChoice &choice) const;

    AccountView m_view;
    QList<QCheckBox *> m_boxes; ///< one for each of the provider's choices
    ActionButton *m_signIn;
    ActionButton *m_cancel;
};

} // namespace Lanyard
