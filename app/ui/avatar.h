// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/avatarlook.h"

#include <QWidget>

namespace Lanyard {

/// A person's initials on their colour. Says nothing that the name beside it does not say.
class Avatar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Avatar)

public:
    explicit Avatar(int size, QWidget *parent = nullptr);

    void setLook(const AvatarLook &look);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    AvatarLook m_look;
};

} // namespace Lanyard
