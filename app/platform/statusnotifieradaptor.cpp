// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/statusnotifieradaptor.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

StatusNotifierAdaptor::StatusNotifierAdaptor(QObject *parent, const QString &menuPath,
                                             Requests requests)
    : QDBusAbstractAdaptor(parent)
    , m_menuPath(menuPath)
    , m_requests(std::move(requests))
{
    registerStatusNotifierTypes();
    setAutoRelaySignals(false);
}

void StatusNotifierAdaptor::setPixmaps(const StatusNotifierPixmaps &pixmaps)
{
    m_pixmaps = pixmaps;
    Q_EMIT NewIcon();
    Q_EMIT NewAttentionIcon();
}

void StatusNotifierAdaptor::setText(const QString &title, const QString &toolTip)
{
    if (m_title != title) {
        m_title = title;
        Q_EMIT NewTitle();
    }
    if (m_toolTip != toolTip) {
        m_toolTip = toolTip;
        Q_EMIT NewToolTip();
    }
}

void StatusNotifierAdaptor::setNeedsAttention(bool needsAttention)
{
    if (m_needsAttention == needsAttention)
        return;
    m_needsAttention = needsAttention;
    Q_EMIT NewStatus(status());
}

QString StatusNotifierAdaptor::category() const
{
    return u"ApplicationStatus"_s;
}

QString StatusNotifierAdaptor::id() const
{
    return u"lanyard"_s;
}

QString StatusNotifierAdaptor::status() const
{
    return m_needsAttention ? u"NeedsAttention"_s : u"Active"_s;
}

StatusNotifierToolTip StatusNotifierAdaptor::toolTip() const
{
    // Some hosts show the title alone.
    return {.iconName = {}, .pixmaps = {}, .title = m_toolTip, .text = {}};
}

void StatusNotifierAdaptor::Activate(int, int)
{
    m_requests.activate();
}

void StatusNotifierAdaptor::SecondaryActivate(int, int)
{
    m_requests.activate();
}

void StatusNotifierAdaptor::ContextMenu(int x, int y)
{
    m_requests.showMenu(QPoint(x, y));
}

void StatusNotifierAdaptor::Scroll(int, const QString &) {}

} // namespace Lanyard
