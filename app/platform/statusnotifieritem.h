// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/dbusmenu.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QPoint>

#include <memory>

namespace Lanyard {

/// An icon in a tray that is spoken to over the session bus (StatusNotifierItem): Plasma, GNOME's
/// extension, LXQt, Xfce and others.
///
/// Our own and not QSystemTrayIcon's, since Qt asks once in a process's life whether such a tray is
/// there, and a tray may well start later than we do. Nothing here waits for the bus.
class StatusNotifierItem final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusNotifierItem)

public:
    explicit StatusNotifierItem(QObject *parent = nullptr);
    ~StatusNotifierItem() override;

    /// A host lives and was told of the icon.
    [[nodiscard]] bool isHosted() const;

    void setIcon(const QList<QImage> &sizes);
    void setText(const QString &title, const QString &toolTip);
    void setNeedsAttention(bool needsAttention);
    void setMenu(const QList<MenuLine> &lines);

Q_SIGNALS:
    /// Comes once soon after construction, whatever the answer, and then at each change.
    void hostedChanged(bool isHosted);

    void activated();
    void menuRequested(const QPoint &position); ///< by a host that draws no menus itself
    void menuTriggered(int id);

private Q_SLOTS:
    void lookForHost();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Lanyard
