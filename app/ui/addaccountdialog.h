// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Lanyard {

class Catalogue;

/// Which service? One button a provider; with a single provider the caller skips it.
class AddAccountDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddAccountDialog)

public:
    explicit AddAccountDialog(const Catalogue &catalogue, QWidget *parent = nullptr);

Q_SIGNALS:
    void providerChosen(const QString &providerId);
};

} // namespace Lanyard
