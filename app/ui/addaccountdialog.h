// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogshell.h"

namespace Lanyard {

class ActionButton;
class Catalogue;

/// Which service? One button a provider; with a single provider the caller skips it.
class AddAccountDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddAccountDialog)

public:
    explicit AddAccountDialog(const Catalogue &catalogue, QWidget *parent = nullptr);

Q_SIGNALS:
    void providerChosen(const QString &providerId); ///< once; the dialog has closed

protected:
    void retranslate() override;

private:
    ActionButton *m_cancel;
};

} // namespace Lanyard
