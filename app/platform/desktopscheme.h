// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/portalsetting.h"

namespace Lanyard {

/// Whether the desktop is set to dark. Qt asks by itself only on some desktops and from 6.5 on.
class DesktopScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopScheme)

public:
    explicit DesktopScheme(QObject *parent = nullptr);

    /// Asks without waiting; changed() follows where there is an answer, and at every change.
    void watch() { m_scheme.watch(); }

Q_SIGNALS:
    void changed(bool isDark);

private:
    PortalSetting m_scheme;
};

} // namespace Lanyard
