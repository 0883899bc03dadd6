// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogshell.h"

namespace Lanyard {

class ActionButton;
class Catalogue;
class LinkButton;

/// Which service? "Connect with …" for each, and the ways to one that is not in the list.
class AddAccountDialog final : public DialogShell
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddAccountDialog)

public:
    /// \a canAddServices: with the ways to services that are not listed.
    explicit AddAccountDialog(const Catalogue &catalogue, bool canAddServices = true,
                              QWidget *parent = nullptr);

Q_SIGNALS:
    // One of them, once; the dialog has closed.
    void providerChosen(const QString &providerId);
    void otherServerRequested();
    void importRequested();

protected:
    void retranslate() override;

private:
    void addServices(const Catalogue &catalogue);
    void addMore();

    LinkButton *m_other;
    LinkButton *m_import;
    ActionButton *m_cancel;
};

} // namespace Lanyard
