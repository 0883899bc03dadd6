// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace Lanyard {

/// One setting of the desktop, as it tells programs in sandboxes and of other toolkits
/// (org.freedesktop.portal.Settings).
class PortalSetting final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortalSetting)

public:
    PortalSetting(const QString &group, const QString &key, QObject *parent = nullptr);

    /// Asks without waiting and without starting a portal; told() follows where there is an answer,
    /// and at every change.
    void watch();

Q_SIGNALS:
    void told(const QVariant &value);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read();

    QString m_group;
    QString m_key;
};

} // namespace Lanyard
