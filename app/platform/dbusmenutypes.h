// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

class QDBusArgument;

namespace Lanyard {

// What com.canonical.dbusmenu sends and takes (libdbusmenu, dbus-menu.xml).

/// (ia{sv}av)
struct DBusMenuLayout
{
    int id = 0;
    QVariantMap properties;
    QList<DBusMenuLayout> children;
};

/// (ia{sv})
struct DBusMenuProperties
{
    int id = 0;
    QVariantMap properties;
};

/// (isvu)
struct DBusMenuEvent
{
    int id = 0;
    QString type;
    QDBusVariant data;
    uint timestamp = 0;
};

QDBusArgument &operator<<(QDBusArgument &argument, const DBusMenuLayout &layout);
const QDBusArgument &operator>>(const QDBusArgument &argument, DBusMenuLayout &layout);
QDBusArgument &operator<<(QDBusArgument &argument, const DBusMenuProperties &properties);
const QDBusArgument &operator>>(const QDBusArgument &argument, DBusMenuProperties &properties);
QDBusArgument &operator<<(QDBusArgument &argument, const DBusMenuEvent &event);
const QDBusArgument &operator>>(const QDBusArgument &argument, DBusMenuEvent &event);

/// Once before any of them is sent or taken.
void registerDBusMenuTypes();

} // namespace Lanyard

Q_DECLARE_METATYPE(Lanyard::DBusMenuLayout)
Q_DECLARE_METATYPE(Lanyard::DBusMenuProperties)
Q_DECLARE_METATYPE(Lanyard::DBusMenuEvent)
