// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopscheme.h"

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
const auto AppearanceGroup = u"org.freedesktop.appearance"_s;
const auto SchemeKey = u"color-scheme"_s;
constexpr uint PrefersDark = 1; // 0: nothing said, 2: light

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
{}

void DesktopScheme::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(PortalService, PortalPath, SettingsInterface, u"SettingChanged"_s,
                {AppearanceGroup}, {}, this, SLOT(settingChanged(QString, QString, QDBusVariant)));
    read();
}

void DesktopScheme::read()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(PortalService, PortalPath, SettingsInterface, u"Read"_s);
    call.setArguments({AppearanceGroup, SchemeKey});
    call.setAutoStartService(false);
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            tell(reply.value().variant());
    });
}

void DesktopScheme::settingChanged(const QString &group, const QString &key,
                                   const QDBusVariant &value)
{
    if (group == AppearanceGroup && key == SchemeKey)
        tell(value.variant());
}

void DesktopScheme::tell(const QVariant &value)
{
    // Read() wraps its answer once more than SettingChanged does.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    bool isNumber = false;
    const uint scheme = inner.toUInt(&isNumber);
    if (isNumber)
        Q_EMIT changed(scheme == PrefersDark);
}

} // namespace Lanyard
