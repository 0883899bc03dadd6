// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

class QDBusArgument;
class QImage;

namespace Lanyard {

// What org.kde.StatusNotifierItem sends (freedesktop.org, StatusNotifierItem specification).

/// (iiay)
struct StatusNotifierPixmap
{
    int width = 0;
    int height = 0;
    QByteArray argb; ///< 32 bits each, in network byte order
};
using StatusNotifierPixmaps = QList<StatusNotifierPixmap>;

/// (sa(iiay)ss)
struct StatusNotifierToolTip
{
    QString iconName;
    StatusNotifierPixmaps pixmaps;
    QString title;
    QString text;
};

[[nodiscard]] StatusNotifierPixmap statusNotifierPixmap(const QImage &image);

QDBusArgument &operator<<(QDBusArgument &argument, const StatusNotifierPixmap &pixmap);
const QDBusArgument &operator>>(const QDBusArgument &argument, StatusNotifierPixmap &pixmap);
QDBusArgument &operator<<(QDBusArgument &argument, const StatusNotifierToolTip &toolTip);
const QDBusArgument &operator>>(const QDBusArgument &argument, StatusNotifierToolTip &toolTip);

/// Once before any of them is sent.
void registerStatusNotifierTypes();

} // namespace Lanyard

Q_DECLARE_METATYPE(Lanyard::StatusNotifierPixmap)
Q_DECLARE_METATYPE(Lanyard::StatusNotifierToolTip)
