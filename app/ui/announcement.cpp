// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/announcement.h"

#include <QAccessible>
#include <QWidget>

namespace Lanyard {

void announce(QWidget *widget, const QString &words)
{
    if (!QAccessible::isActive() || words.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, words);
#else
    // Before 6.8 nothing carries the words; readers take them from the widget's name.
    QAccessibleEvent event(widget, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace Lanyard
