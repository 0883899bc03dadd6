// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/statusnotifieritem.h"
#include "platform/statusnotifiertypes.h"
#include "support/privatebus.h"
#include "traywatcher.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

QImage image(int size, const QColor &color)
{
    QImage result(size, size, QImage::Format_ARGB32);
    result.fill(color);
    return result;
}

} // namespace

class TestStatusNotifierItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isHostedOnlyWhileAHostLives();
    void aHostThatStartsLaterIsFound();
    void aHostThatRestartsIsToldAgain();
    void aWatcherWithoutAHostIsNoTray();
    void saysSoWhereNoTrayIs();
    void theHostReadsEverything();
    void theHostIsToldWhatChanged();
    void clicksArrive();
    void PR_3_theBusSeesNothingElse();
    void theIconGoesWithTheItem();

public Q_SLOTS:
    void hear(const QDBusMessage &signal)
    {
        m_heard << (signal.member() + u' ' + signal.arguments().value(0).toString()).trimmed();
    }

private:
    QVariant property(const QString &name);
    QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                      const QVariantList &arguments = {});

    const PrivateBus m_bus;
    std::unique_ptr<QDBusConnection> m_hostBus;
    std::unique_ptr<TrayWatcher> m_watcher;
    int m_round = 0;
    QStringList m_heard; ///< signals on the bus
};

void TestStatusNotifierItem::initTestCase()
{
    QVERIFY2(m_bus.isRunning(), "dbus-daemon is not installed");
    m_bus.becomeSessionBus();
}

void TestStatusNotifierItem::init()
{
    m_hostBus = std::make_unique<QDBusConnection>(m_bus.connection(u"host%1"_s.arg(++m_round)));
    m_watcher = std::make_unique<TrayWatcher>(*m_hostBus);
}

void TestStatusNotifierItem::cleanup()
{
    m_watcher.reset();
    m_hostBus.reset();
    QDBusConnection::disconnectFromBus(u"host%1"_s.arg(m_round));
}

QDBusMessage TestStatusNotifierItem::call(const QString &path, const QString &interface,
                                          const QString &method, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(m_watcher->items.last(), path, interface, method);
    message.setArguments(arguments);
    return m_hostBus->call(message, QDBus::BlockWithGui, 5000);
}

QVariant TestStatusNotifierItem::property(const QString &name)
{
    const QDBusMessage answer = call(u"/StatusNotifierItem"_s, u"org.freedesktop.DBus.Properties"_s,
                                     u"Get"_s, {u"org.kde.StatusNotifierItem"_s, name});
    if (answer.type() != QDBusMessage::ReplyMessage)
        qWarning("%s: %s", qPrintable(name), qPrintable(answer.errorMessage()));
    return answer.arguments().value(0).value<QDBusVariant>().variant();
}

void TestStatusNotifierItem::isHostedOnlyWhileAHostLives()
{
    QVERIFY(m_watcher->start());
    StatusNotifierItem item;
    QSignalSpy changed(&item, &StatusNotifierItem::hostedChanged);
    QVERIFY(!item.isHosted());
    QTRY_VERIFY(item.isHosted());
    QCOMPARE(m_watcher->items.size(), 1);

    m_watcher->setHost(false);
    QTRY_VERIFY(!item.isHosted());
    m_watcher->setHost(true);
    QTRY_VERIFY(item.isHosted());
    m_watcher->stop();
    QTRY_VERIFY(!item.isHosted());
    QCOMPARE(changed.count(), 4);
}

void TestStatusNotifierItem::aHostThatStartsLaterIsFound()
{
    StatusNotifierItem item;
    QTest::qWait(200);
    QVERIFY(!item.isHosted());
    QVERIFY(m_watcher->start());
    QTRY_VERIFY(item.isHosted());
    QCOMPARE(m_watcher->items.size(), 1);
}

void TestStatusNotifierItem::aHostThatRestartsIsToldAgain()
{
    QVERIFY(m_watcher->start());
    StatusNotifierItem item;
    QTRY_COMPARE(m_watcher->items.size(), 1);
    m_watcher->stop();
    QVERIFY(m_watcher->start());
    QTRY_COMPARE(m_watcher->items.size(), 2);
    QTRY_VERIFY(item.isHosted());
}

void TestStatusNotifierItem::aWatcherWithoutAHostIsNoTray()
{
    m_watcher->setHost(false);
    QVERIFY(m_watcher->start());
    StatusNotifierItem item;
    QSignalSpy changed(&item, &StatusNotifierItem::hostedChanged);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!item.isHosted());
    QVERIFY(m_watcher->items.isEmpty());
}

void TestStatusNotifierItem::saysSoWhereNoTrayIs()
{
    StatusNotifierItem item;
    QSignalSpy changed(&item, &StatusNotifierItem::hostedChanged);
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toBool(), false);
}

void TestStatusNotifierItem::theHostReadsEverything()
{
    QVERIFY(m_watcher->start());
    StatusNotifierItem item;
    item.setIcon({image(16, QColor(1, 2, 3, 4)), image(22, Qt::red)});
    item.setText(u"Lanyard"_s, u"Lanyard: Work (Context7) renews by itself."_s);
    item.setMenu(
        {{.id = 7, .kind = MenuLine::Kind::Heading, .text = u"Context7"_s},
         {.id = 8, .kind = MenuLine::Kind::Choice, .text = u"a_b & c"_s, .isChecked = true},
         {.id = 9, .kind = MenuLine::Kind::Separator},
         {.id = 10, .kind = MenuLine::Kind::Action, .text = u"Quit"_s}});
    QTRY_COMPARE(m_watcher->items.size(), 1);

    QCOMPARE(property(u"Id"_s).toString(), u"lanyard"_s);
    QCOMPARE(property(u"Title"_s).toString(), u"Lanyard"_s);
    QCOMPARE(property(u"Status"_s).toString(), u"Active"_s);
    QCOMPARE(property(u"Category"_s).toString(), u"ApplicationStatus"_s);
    QCOMPARE(property(u"ItemIsMenu"_s).toBool(), false);
    QCOMPARE(property(u"IconName"_s).toString(), QString());
    QCOMPARE(property(u"Menu"_s).value<QDBusObjectPath>().path(), u"/StatusNotifierItem/Menu"_s);

    const auto toolTip = qdbus_cast<StatusNotifierToolTip>(property(u"ToolTip"_s));
    QCOMPARE(toolTip.title, u"Lanyard: Work (Context7) renews by itself."_s);
    const auto pixmaps = qdbus_cast<StatusNotifierPixmaps>(property(u"IconPixmap"_s));
    QCOMPARE(pixmaps.size(), 2);
    QCOMPARE(pixmaps.at(1).width, 22);
    QCOMPARE(pixmaps.at(0).argb.size(), 16 * 16 * 4);
    QCOMPARE(pixmaps.at(0).argb.first(4), QByteArray("\x04\x01\x02\x03", 4)); // ARGB, big end first

    const QDBusMessage answer = call(u"/StatusNotifierItem/Menu"_s, u"com.canonical.dbusmenu"_s,
                                     u"GetLayout"_s, {0, -1, QStringList()});
    QCOMPARE(answer.signature(), u"u(ia{sv}av)"_s);
    const auto layout = qdbus_cast<DBusMenuLayout>(answer.arguments().at(1));
    QCOMPARE(layout.children.size(), 4);
    QCOMPARE(layout.children.at(0).properties.value(u"enabled"_s), QVariant(false));
    QCOMPARE(layout.children.at(1).id, 8);
    QCOMPARE(layout.children.at(1).properties.value(u"label"_s), QVariant(u"a__b & c"_s));
    QCOMPARE(layout.children.at(1).properties.value(u"toggle-type"_s), QVariant(u"radio"_s));
    QCOMPARE(layout.children.at(1).properties.value(u"toggle-state"_s), QVariant(1));
    QCOMPARE(layout.children.at(2).properties.value(u"type"_s), QVariant(u"separator"_s));
}

void TestStatusNotifierItem::theHostIsToldWhatChanged()
{
    QVERIFY(m_watcher->start());
    StatusNotifierItem item;
    QTRY_VERIFY(item.isHosted());
    m_heard.clear();
    for (const auto &[interface, signal] :
         {std::pair("org.kde.StatusNotifierItem"_L1, "NewIcon"_L1),
          std::pair("org.kde.StatusNotifierItem"_L1, "NewToolTip"_L1),
          std::pair("org.kde.StatusNotifierItem"_L1, "NewStatus"_L1),
          std::pair("com.canonical.dbusmenu"_L1, "LayoutUpdated"_L1)})
        QVERIFY(m_hostBus->connect(m_watcher->items.last(), {}, interface, signal, this,
                                   SLOT(hear(QDBusMessage))));
    item.setIcon({image(16, Qt::red)});
    item.setText(u"Lanyard"_s, u"tip"_s);
    item.setNeedsAttention(true);
    item.setMenu({{.id = 1, .text = u"Quit"_s}});
    const QStringList expected{u"NewIcon"_s, u"NewToolTip"_s, u"NewStatus NeedsAttention"_s,
                               u"LayoutUpdated 2"_s};
    QTRY_COMPARE(m_heard, expected);

    item.setText(u"Lanyard"_s, u"tip"_s); // nothing new: nobody is woken
    item.setNeedsAttention(true);
    item.setMenu({{.id = 1, .text = u"Quit"_s}});
    QTest::qWait(200);
    QCOMPARE(m_heard, expected);
}

void TestStatusNotifierItem::clicksArrive()
{
    QVERIFY(m_watcher->start());
    StatusNotifierItem item;
    item.setMenu({{.id = 3, .kind = MenuLine::Kind::Heading, .text = u"Context7"_s},
                  {.id = 4, .kind = MenuLine::Kind::Choice, .text = u"Work"_s}});
    QSignalSpy activated(&item, &StatusNotifierItem::activated);
    QSignalSpy menuRequested(&item, &StatusNotifierItem::menuRequested);
    QSignalSpy triggered(&item, &StatusNotifierItem::menuTriggered);
    QTRY_VERIFY(item.isHosted());

    const QString itemPath = u"/StatusNotifierItem"_s;
    const QString itemInterface = u"org.kde.StatusNotifierItem"_s;
    call(itemPath, itemInterface, u"Activate"_s, {10, 20});
    call(itemPath, itemInterface, u"SecondaryActivate"_s, {10, 20});
    QCOMPARE(activated.count(), 2);
    call(itemPath, itemInterface, u"ContextMenu"_s, {10, 20});
    QCOMPARE(menuRequested.count(), 1);
    QCOMPARE(menuRequested.first().first().toPoint(), QPoint(10, 20));

    const auto event = [this](int id, const QString &type) {
        return call(u"/StatusNotifierItem/Menu"_s, u"com.canonical.dbusmenu"_s, u"Event"_s,
                    {id, type, QVariant::fromValue(QDBusVariant(0)), 0U});
    };
    event(4, u"hovered"_s);
    event(3, u"clicked"_s); // a heading
    event(99, u"clicked"_s);
    event(0, u"clicked"_s);
    QCOMPARE(triggered.count(), 0);
    QCOMPARE(event(4, u"clicked"_s).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(triggered.count(), 1);
    QCOMPARE(triggered.first().first().toInt(), 4);
}

void TestStatusNotifierItem::PR_3_theBusSeesNothingElse()
{
    QVERIFY(m_watcher->start());
    StatusNotifierItem item;
    item.setMenu({{.id = 4, .text = u"Work"_s}});
    QSignalSpy triggered(&item, &StatusNotifierItem::menuTriggered);
    QTRY_VERIFY(item.isHosted());

    const QString introspectable = u"org.freedesktop.DBus.Introspectable"_s;
    const QString ofItem = call(u"/StatusNotifierItem"_s, introspectable, u"Introspect"_s)
                               .arguments()
                               .value(0)
                               .toString();
    const QString ofMenu = call(u"/StatusNotifierItem/Menu"_s, introspectable, u"Introspect"_s)
                               .arguments()
                               .value(0)
                               .toString();
    const auto methods = [](const QString &xml, const QString &interface) {
        QStringList names;
        const QString part = xml.section(u"<interface name=\"%1\">"_s.arg(interface), 1)
                                 .section(u"</interface>"_s, 0, 0);
        const QStringList pieces = part.split(u"<method name=\""_s).mid(1);
        for (const QString &piece : pieces)
            names << piece.section(u'"', 0, 0);
        names.sort();
        return names.join(u' ');
    };
    QCOMPARE(methods(ofItem, u"org.kde.StatusNotifierItem"_s),
             u"Activate ContextMenu Scroll SecondaryActivate"_s);
    QCOMPARE(methods(ofMenu, u"com.canonical.dbusmenu"_s),
             u"AboutToShow AboutToShowGroup Event EventGroup GetGroupProperties GetLayout "
             "GetProperty"_s);
    QVERIFY(!ofItem.contains(u"triggered"_s) && !ofMenu.contains(u"triggered"_s));

    // Any input: an answer or an error, and nothing happens.
    const QString menuPath = u"/StatusNotifierItem/Menu"_s;
    const QString menuInterface = u"com.canonical.dbusmenu"_s;
    const QString huge(10'000'000, u'x');
    call(menuPath, menuInterface, u"GetLayout"_s, {-5, 7, QStringList{huge}});
    call(menuPath, menuInterface, u"GetLayout"_s, {huge});
    call(menuPath, menuInterface, u"GetProperty"_s, {4, huge});
    call(menuPath, menuInterface, u"Event"_s,
         {4, huge, QVariant::fromValue(QDBusVariant(huge)), 0U});
    call(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Scroll"_s, {1, huge});
    call(u"/StatusNotifierItem"_s, u"org.kde.StatusNotifierItem"_s, u"Activate"_s, {huge});
    QCOMPARE(triggered.count(), 0);
    QVERIFY(item.isHosted());
}

void TestStatusNotifierItem::theIconGoesWithTheItem()
{
    QVERIFY(m_watcher->start());
    auto item = std::make_unique<StatusNotifierItem>();
    QTRY_VERIFY(item->isHosted());
    const QString owner = m_watcher->items.last();
    item.reset();
    QTRY_VERIFY(!m_hostBus->interface()->isServiceRegistered(owner).value());
}

QTEST_MAIN(TestStatusNotifierItem)
#include "tst_statusnotifieritem.moc"
