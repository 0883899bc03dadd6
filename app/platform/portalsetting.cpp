// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/portalsetting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

const auto PortalService = u"org.freedesktop.portal.Desktop"_s;
const auto PortalPath = u"/org/freedesktop/portal/desktop"_s;
const auto SettingsInterface = u"org.freedesktop.portal.Settings"_s;

/// Read() wraps its answer once more than SettingChanged does.
QVariant unwrapped(const QVariant &value)
{
    return value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
}

} // namespace

PortalSetting::PortalSetting(const QString &group, const QString &key, QObject *parent)
    : QObject(parent)
    , m_group(group)
    , m_key(key)
{}

void PortalSetting::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(PortalService, PortalPath, SettingsInterface, u"SettingChanged"_s, {m_group, m_key},
                {}, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    read();
}

void PortalSetting::read()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(PortalService, PortalPath, SettingsInterface, u"Read"_s);
    call.setArguments({m_group, m_key});
    call.setAutoStartService(false);
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            Q_EMIT told(unwrapped(reply.value().variant()));
    });
}

void PortalSetting::settingChanged(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    if (group == m_group && key == m_key)
        Q_EMIT told(unwrapped(value.variant()));
}

} // namespace Lanyard
