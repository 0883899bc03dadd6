// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/statusnotifiertypes.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>
#include <QPoint>
#include <QStringList>

#include <functional>

namespace Lanyard {

/// What a tray host reads of us and tells us (org.kde.StatusNotifierItem).
///
/// Adaptor of \a parent, which is what gets registered. Everything public in it is on the bus.
class StatusNotifierAdaptor final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusNotifierAdaptor)
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(int WindowId READ windowId)
    Q_PROPERTY(QString IconThemePath READ nothing)
    Q_PROPERTY(QString IconName READ nothing)
    Q_PROPERTY(Lanyard::StatusNotifierPixmaps IconPixmap READ pixmaps)
    Q_PROPERTY(QString OverlayIconName READ nothing)
    Q_PROPERTY(Lanyard::StatusNotifierPixmaps OverlayIconPixmap READ noPixmaps)
    Q_PROPERTY(QString AttentionIconName READ nothing)
    Q_PROPERTY(Lanyard::StatusNotifierPixmaps AttentionIconPixmap READ pixmaps)
    Q_PROPERTY(QString AttentionMovieName READ nothing)
    Q_PROPERTY(Lanyard::StatusNotifierToolTip ToolTip READ toolTip)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu)
    Q_PROPERTY(QDBusObjectPath Menu READ menu)

public:
    /// What the host asks for.
    struct Requests
    {
        std::function<void()> activate;
        std::function<void(const QPoint &)> showMenu;
    };

    StatusNotifierAdaptor(QObject *parent, const QString &menuPath, Requests requests);

    void setPixmaps(const StatusNotifierPixmaps &pixmaps);
    void setText(const QString &title, const QString &toolTip);
    void setNeedsAttention(bool needsAttention);

    [[nodiscard]] QString category() const;
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString status() const;
    [[nodiscard]] int windowId() const { return 0; }
    [[nodiscard]] QString nothing() const { return {}; }
    [[nodiscard]] StatusNotifierPixmaps pixmaps() const { return m_pixmaps; }
    [[nodiscard]] StatusNotifierPixmaps noPixmaps() const { return {}; }
    [[nodiscard]] StatusNotifierToolTip toolTip() const;
    [[nodiscard]] bool itemIsMenu() const { return false; }
    [[nodiscard]] QDBusObjectPath menu() const { return m_menuPath; }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the bus's names
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);
    void ContextMenu(int x, int y);
    void Scroll(int delta, const QString &orientation);
    // NOLINTEND(readability-identifier-naming)

Q_SIGNALS:
    void NewTitle();
    void NewIcon();
    void NewAttentionIcon();
    void NewToolTip();
    void NewStatus(const QString &status);

private:
    const QDBusObjectPath m_menuPath;
    const Requests m_requests;
    StatusNotifierPixmaps m_pixmaps;
    QString m_title;
    QString m_toolTip;
    bool m_needsAttention = false;
};

} // namespace Lanyard
