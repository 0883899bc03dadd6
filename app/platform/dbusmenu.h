// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/dbusmenutypes.h"

#include <QDBusAbstractAdaptor>
#include <QList>
#include <QStringList>

#include <functional>

namespace Lanyard {

/// One line of a menu that another process draws.
struct MenuLine
{
    enum class Kind { Action, Choice, Heading, Separator };

    int id = 0; ///< above 0, and the same for the same thing over every change of the menu
    Kind kind = Kind::Action;
    QString text{}; ///< as people read it; no mnemonic marks
    bool isChecked = false;

    friend bool operator==(const MenuLine &, const MenuLine &) = default;
};

/// A flat menu on the bus, for the tray hosts that draw it themselves (com.canonical.dbusmenu).
///
/// Adaptor of \a parent, which is what gets registered. Everything public in it is on the bus, so
/// what comes back goes to a function and not to a signal.
class DBusMenu final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DBusMenu)
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString TextDirection READ textDirection)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath)

public:
    /// \a triggered is called with the id of an action or a choice that is in the menu.
    DBusMenu(QObject *parent, std::function<void(int)> triggered);

    void setLines(const QList<MenuLine> &lines);

    [[nodiscard]] uint version() const { return 4; }
    [[nodiscard]] QString textDirection() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QStringList iconThemePath() const { return {}; }

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the bus's names
    uint GetLayout(int parentId, int recursionDepth, const QStringList &propertyNames,
                   Lanyard::DBusMenuLayout &layout);
    QList<Lanyard::DBusMenuProperties> GetGroupProperties(const QList<int> &ids,
                                                          const QStringList &propertyNames);
    QDBusVariant GetProperty(int id, const QString &name);
    void Event(int id, const QString &eventId, const QDBusVariant &data, uint timestamp);
    QList<int> EventGroup(const QList<Lanyard::DBusMenuEvent> &events);
    bool AboutToShow(int id);
    QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &idErrors);
    // NOLINTEND(readability-identifier-naming)

Q_SIGNALS:
    void ItemsPropertiesUpdated(const QList<Lanyard::DBusMenuProperties> &updatedProps,
                                const QList<Lanyard::DBusMenuProperties> &removedProps);
    void LayoutUpdated(uint revision, int parent);
    void ItemActivationRequested(int id, uint timestamp);

private:
    [[nodiscard]] const MenuLine *line(int id) const;

    std::function<void(int)> m_triggered;
    QList<MenuLine> m_lines;
    uint m_revision = 1;
};

/// What the bus is told of \a line; only what differs from the protocol's defaults.
[[nodiscard]] QVariantMap dbusMenuProperties(const MenuLine &line);

} // namespace Lanyard
