// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace Lanyard {

/// Whether the desktop is set to dark, as it tells programs in sandboxes and of other toolkits
/// (org.freedesktop.portal.Settings). Qt asks by itself only on some desktops and from 6.5 on.
class DesktopScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopScheme)

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// Asks without waiting and without starting a portal; changed() follows where there is an
    /// answer, and at every change.
    void watch();

Q_SIGNALS:
    void changed(bool isDark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void read();
    void tell(const QVariant &value);
};

} // namespace Lanyard
