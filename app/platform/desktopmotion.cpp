// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopmotion.h"

#include <utility>

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr uint PrefersReduced = 1; // 0: nothing said

} // namespace

DesktopMotion::DesktopMotion(QObject *parent)
    : QObject(parent)
    , m_reducedMotion(u"org.freedesktop.appearance"_s, u"reduced-motion"_s)
    , m_animations(u"org.gnome.desktop.interface"_s, u"enable-animations"_s)
{
    connect(&m_reducedMotion, &PortalSetting::told, this, [this](const QVariant &value) {
        m_prefersLess = value.toUInt() == PrefersReduced;
        update();
    });
    connect(&m_animations, &PortalSetting::told, this, [this](const QVariant &value) {
        m_isWithout = value.typeId() == QMetaType::Bool && !value.toBool();
        update();
    });
}

void DesktopMotion::watch()
{
    m_reducedMotion.watch();
    m_animations.watch();
}

void DesktopMotion::update()
{
    const bool isReduced = m_prefersLess || m_isWithout;
    if (std::exchange(m_isReduced, isReduced) != isReduced)
        Q_EMIT changed(isReduced);
}

} // namespace Lanyard
