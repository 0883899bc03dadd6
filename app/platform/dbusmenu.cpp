// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/dbusmenu.h"

#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr int RootId = 0;

QVariantMap rootProperties()
{
    return {{u"children-display"_s, u"submenu"_s}};
}

// An empty list of names asks for all.
QVariantMap restrictedTo(const QStringList &names, const QVariantMap &properties)
{
    if (names.isEmpty())
        return properties;
    QVariantMap wanted;
    for (const QString &name : names) {
        if (const auto found = properties.constFind(name); found != properties.constEnd())
            wanted.insert(name, *found);
    }
    return wanted;
}

// An underscore marks the mnemonic there; two are one underscore.
QString label(const QString &text)
{
    return QString(text).replace(u'_', u"__"_s);
}

} // namespace

QVariantMap dbusMenuProperties(const MenuLine &line)
{
    switch (line.kind) {
    case MenuLine::Kind::Separator:
        return {{u"type"_s, u"separator"_s}};
    case MenuLine::Kind::Heading:
        return {{u"label"_s, label(line.text)}, {u"enabled"_s, false}};
    case MenuLine::Kind::Action:
        return {{u"label"_s, label(line.text)}};
    case MenuLine::Kind::Choice:
        return {{u"label"_s, label(line.text)},
                {u"toggle-type"_s, u"radio"_s},
                {u"toggle-state"_s, line.isChecked ? 1 : 0}};
    }
    return {};
}

DBusMenu::DBusMenu(QObject *parent, std::function<void(int)> triggered)
    : QDBusAbstractAdaptor(parent)
    , m_triggered(std::move(triggered))
{
    registerDBusMenuTypes();
    setAutoRelaySignals(false);
}

QString DBusMenu::textDirection() const
{
    return QGuiApplication::isRightToLeft() ? u"rtl"_s : u"ltr"_s;
}

QString DBusMenu::status() const
{
    return u"normal"_s;
}

void DBusMenu::setLines(const QList<MenuLine> &lines)
{
    if (m_lines == lines)
        return;
    m_lines = lines;
    Q_EMIT LayoutUpdated(++m_revision, RootId);
}

const MenuLine *DBusMenu::line(int id) const
{
    const auto found = std::find_if(m_lines.cbegin(), m_lines.cend(),
                                    [id](const MenuLine &line) { return line.id == id; });
    return found == m_lines.cend() ? nullptr : &*found;
}

uint DBusMenu::GetLayout(int parentId, int recursionDepth, const QStringList &propertyNames,
                         DBusMenuLayout &layout)
{
    layout.id = parentId;
    if (parentId == RootId) {
        layout.properties = restrictedTo(propertyNames, rootProperties());
        if (recursionDepth != 0) {
            for (const MenuLine &line : std::as_const(m_lines))
                layout.children << DBusMenuLayout{
                    line.id, restrictedTo(propertyNames, dbusMenuProperties(line)), {}};
        }
    } else if (const MenuLine *found = line(parentId)) {
        layout.properties = restrictedTo(propertyNames, dbusMenuProperties(*found));
    }
    return m_revision;
}

QList<DBusMenuProperties> DBusMenu::GetGroupProperties(const QList<int> &ids,
                                                       const QStringList &propertyNames)
{
    QList<DBusMenuProperties> answer;
    if (ids.isEmpty() || ids.contains(RootId))
        answer << DBusMenuProperties{RootId, restrictedTo(propertyNames, rootProperties())};
    for (const MenuLine &line : std::as_const(m_lines)) {
        if (ids.isEmpty() || ids.contains(line.id))
            answer << DBusMenuProperties{line.id,
                                         restrictedTo(propertyNames, dbusMenuProperties(line))};
    }
    return answer;
}

QDBusVariant DBusMenu::GetProperty(int id, const QString &name)
{
    const MenuLine *found = line(id);
    const QVariant value = found ? dbusMenuProperties(*found).value(name) : QVariant();
    return QDBusVariant(value.isValid() ? value : QVariant(QString()));
}

void DBusMenu::Event(int id, const QString &eventId, const QDBusVariant &, uint)
{
    const MenuLine *found = line(id);
    if (eventId != "clicked"_L1 || !found)
        return;
    if (found->kind == MenuLine::Kind::Action || found->kind == MenuLine::Kind::Choice)
        m_triggered(id);
}

QList<int> DBusMenu::EventGroup(const QList<DBusMenuEvent> &events)
{
    QList<int> unknown;
    for (const DBusMenuEvent &event : events) {
        if (event.id != RootId && !line(event.id))
            unknown << event.id;
        Event(event.id, event.type, event.data, event.timestamp);
    }
    return unknown;
}

bool DBusMenu::AboutToShow(int)
{
    return false; // it is always up to date
}

QList<int> DBusMenu::AboutToShowGroup(const QList<int> &ids, QList<int> &idErrors)
{
    for (const int id : ids) {
        if (id != RootId && !line(id))
            idErrors << id;
    }
    return {};
}

} // namespace Lanyard
