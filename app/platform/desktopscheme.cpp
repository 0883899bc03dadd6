// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopscheme.h"

namespace Lanyard {

using namespace Qt::StringLiterals;

namespace {

constexpr uint PrefersDark = 1; // 0: nothing said, 2: light

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
    , m_scheme(u"org.freedesktop.appearance"_s, u"color-scheme"_s)
{
    connect(&m_scheme, &PortalSetting::told, this, [this](const QVariant &value) {
        bool isNumber = false;
        const uint scheme = value.toUInt(&isNumber);
        if (isNumber)
            Q_EMIT changed(scheme == PrefersDark);
    });
}

} // namespace Lanyard
