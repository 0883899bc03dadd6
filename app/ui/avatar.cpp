// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/avatar.h"

#include <QPainter>

namespace Lanyard {

Avatar::Avatar(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Avatar::setLook(const AvatarLook &look)
{
    m_look = look;
    //: Read out; %1 are the initials
    setAccessibleName(tr("Picture: %1").arg(look.initials));
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_look);
}

} // namespace Lanyard
