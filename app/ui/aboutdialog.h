// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogshell.h"

class QLabel;

namespace Lanyard {

class ActionButton;

/// What this is, which version, under which licence.
class AboutDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    QLabel *m_facts;
    ActionButton *m_close;
};

} // namespace Lanyard
