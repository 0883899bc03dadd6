// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/xembedtray.h"

#include "core/logging.h"

#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

// X11 protocol, appendix B. A tray's window is destroyed when the tray ends; a new one announces
// itself by a MANAGER client message. Qt asks the X server for both.
constexpr quint8 DestroyNotify = 17;
constexpr quint8 ClientMessage = 33;

} // namespace

XEmbedTray::XEmbedTray(QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_menu(menu)
{
    if (QGuiApplication::platformName() != "xcb"_L1)
        return;
    QCoreApplication::instance()->installNativeEventFilter(this);
    m_looksSoon = true;
    QMetaObject::invokeMethod(this, &XEmbedTray::lookForHost, Qt::QueuedConnection);
}

XEmbedTray::~XEmbedTray()
{
    if (QCoreApplication::instance())
        QCoreApplication::instance()->removeNativeEventFilter(this);
}

bool XEmbedTray::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const quint8 type = *static_cast<const quint8 *>(message) & 0x7f;
    if ((type == DestroyNotify || type == ClientMessage) && !m_looksSoon) {
        m_looksSoon = true; // once Qt has seen the event too
        QMetaObject::invokeMethod(this, &XEmbedTray::lookForHost, Qt::QueuedConnection);
    }
    return false;
}

void XEmbedTray::lookForHost()
{
    m_looksSoon = false;
    const bool isThere = QSystemTrayIcon::isSystemTrayAvailable();
    if (isThere == isHosted())
        return;
    if (isThere)
        appear();
    else
        m_icon.reset();
    qCInfo(lcPlatform) << "XEmbed tray:" << isThere;
    Q_EMIT hostedChanged(isThere);
}

void XEmbedTray::appear()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setToolTip(m_toolTip);
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::MiddleClick)
                    Q_EMIT activated();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &XEmbedTray::activated);
}

void XEmbedTray::setIcon(const QIcon &icon)
{
    if (!m_icon)
        return;
    m_icon->setIcon(icon);
    m_icon->show();
}

void XEmbedTray::setToolTip(const QString &toolTip)
{
    m_toolTip = toolTip;
    if (m_icon)
        m_icon->setToolTip(toolTip);
}

bool XEmbedTray::showMessage(const QString &title, const QString &text)
{
    if (!m_icon)
        return false;
    m_icon->showMessage(title, text, m_icon->icon());
    return true;
}

} // namespace Lanyard
