// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accountview.h"
#include "ui/dialogshell.h"

namespace Lanyard {

class ActionButton;
class CopyButton;

/// Everything known about an account that is no secret, to read and to copy.
class DetailsDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsDialog)

public:
    explicit DetailsDialog(const AccountView &view, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    [[nodiscard]] QString asText() const;
    void addFacts();

    AccountView m_view;
    CopyButton *m_copy;
    ActionButton *m_close;
};

} // namespace Lanyard
