// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/portalsetting.h"

namespace Lanyard {

/// Whether the person has asked the desktop for less motion: by the setting that desktops share, or
/// by GNOME's own, which is older and everywhere.
class DesktopMotion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopMotion)

public:
    explicit DesktopMotion(QObject *parent = nullptr);

    /// Asks without waiting; changed() follows where less motion is wanted, and at every change.
    void watch();

Q_SIGNALS:
    void changed(bool isReduced);

private:
    void update();

    PortalSetting m_reducedMotion;
    PortalSetting m_animations;
    bool m_prefersLess = false;
    bool m_isWithout = false; ///< animations are switched off
    bool m_isReduced = false; ///< as told last
};

} // namespace Lanyard
