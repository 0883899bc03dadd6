// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionbutton.h"

#include <QKeyEvent>

namespace Lanyard {

ActionButton::ActionButton(const QString &name, Kind kind, QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(name);
    setAutoDefault(false); // else whichever has the focus turns into a second primary
    setDefault(kind == Kind::Primary);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ActionButton::setKind(Kind kind)
{
    setDefault(kind == Kind::Primary);
    updateGeometry();
}

void ActionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

} // namespace Lanyard
