// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QStringList>

namespace Lanyard {

/// A tray on the bus, as far as an icon sees it: org.kde.StatusNotifierWatcher.
class TrayWatcher final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHostRegistered)

public:
    explicit TrayWatcher(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                             QDBusConnection::ExportAllContents);
    }
    ~TrayWatcher() override
    {
        stop();
        m_bus.unregisterObject(QStringLiteral("/StatusNotifierWatcher"));
    }
    Q_DISABLE_COPY_MOVE(TrayWatcher)

    bool start() { return m_bus.registerService(serviceName()); }
    bool stop() { return m_bus.unregisterService(serviceName()); }

    [[nodiscard]] bool isHostRegistered() const { return m_hasHost; }
    void setHost(bool hasHost)
    {
        m_hasHost = hasHost;
        if (hasHost)
            Q_EMIT StatusNotifierHostRegistered();
        else
            Q_EMIT StatusNotifierHostUnregistered();
    }

    QStringList items; ///< who registered

public Q_SLOTS:
    Q_SCRIPTABLE void RegisterStatusNotifierItem(const QString &service) { items << service; }

Q_SIGNALS:
    Q_SCRIPTABLE void StatusNotifierHostRegistered();
    Q_SCRIPTABLE void StatusNotifierHostUnregistered();

private:
    static QString serviceName() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }

    QDBusConnection m_bus;
    bool m_hasHost = true;
};

} // namespace Lanyard
