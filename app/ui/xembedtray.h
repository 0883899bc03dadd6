// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractNativeEventFilter>
#include <QIcon>
#include <QObject>
#include <QString>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace Lanyard {

/// The icon in a tray of the old kind (System Tray Protocol, XEmbed), as trayer, i3bar or
/// xfce4-panel have it.
///
/// QSystemTrayIcon draws it. Only to be made while no StatusNotifier host lives: Qt looks for one
/// at the first use, and would go there for good.
class XEmbedTray final : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(XEmbedTray)

public:
    /// \a menu must outlive the tray.
    explicit XEmbedTray(QMenu &menu, QObject *parent = nullptr);
    ~XEmbedTray() override;

    [[nodiscard]] bool isHosted() const { return m_icon != nullptr; }

    void setIcon(const QIcon &icon); ///< while hosted; the first one makes it appear
    void setToolTip(const QString &toolTip);
    bool showMessage(const QString &title, const QString &text); ///< false: not hosted

Q_SIGNALS:
    void hostedChanged(bool isHosted);
    void activated();

private:
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;
    void lookForHost();
    void appear();

    QMenu &m_menu;
    QString m_toolTip;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    bool m_looksSoon = false;
};

} // namespace Lanyard
