// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopmotion.h"

#include "support/privatebus.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QHash>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

using Settings = QHash<QString, QVariant>;

const auto Shared = u"org.freedesktop.appearance reduced-motion"_s;
const auto Gnome = u"org.gnome.desktop.interface enable-animations"_s;

/// A portal that knows the settings which it is given.
class Portal final : public QObject, public QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    Settings settings;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        const QVariant value = settings.value(group + u' ' + key);
        if (!value.isValid())
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such setting"_s);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace

class DesktopMotionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void lessIsTold_data();
    void lessIsTold();
    void otherwiseNothingIsTold_data();
    void otherwiseNothingIsTold();
    void followsChanges();

private:
    PrivateBus m_bus;
    std::unique_ptr<Portal> m_portal;
    int m_connections = 0;
};

void DesktopMotionTest::initTestCase()
{
    QVERIFY(m_bus.isRunning());
    m_bus.becomeSessionBus();
}

void DesktopMotionTest::init()
{
    m_portal = std::make_unique<Portal>();
    QDBusConnection bus = m_bus.connection(u"portal%1"_s.arg(++m_connections));
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void DesktopMotionTest::cleanup()
{
    QDBusConnection::disconnectFromBus(u"portal%1"_s.arg(m_connections));
}

void DesktopMotionTest::lessIsTold_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::newRow("shared") << Settings{{Shared, 1U}};
    QTest::newRow("GNOME") << Settings{{Gnome, false}};
    QTest::newRow("both") << Settings{{Shared, 1U}, {Gnome, false}};
    QTest::newRow("shared alone of both") << Settings{{Shared, 1U}, {Gnome, true}};
}

void DesktopMotionTest::lessIsTold()
{
    QFETCH(const Settings, settings);
    m_portal->settings = settings;
    DesktopMotion motion;
    QSignalSpy changed(&motion, &DesktopMotion::changed);
    motion.watch();
    QVERIFY(changed.wait());
    QVERIFY(!changed.wait(100)); // once
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toBool(), true);
}

void DesktopMotionTest::otherwiseNothingIsTold_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::newRow("no such settings") << Settings{};
    QTest::newRow("nothing wished") << Settings{{Shared, 0U}, {Gnome, true}};
    QTest::newRow("other kinds of values") << Settings{{Shared, u"1 or so"_s}, {Gnome, 0U}};
}

void DesktopMotionTest::otherwiseNothingIsTold()
{
    QFETCH(const Settings, settings);
    m_portal->settings = settings;
    DesktopMotion motion;
    QSignalSpy changed(&motion, &DesktopMotion::changed);
    motion.watch();
    QVERIFY(!changed.wait(200));
}

void DesktopMotionTest::followsChanges()
{
    DesktopMotion motion;
    QSignalSpy changed(&motion, &DesktopMotion::changed);
    motion.watch();
    QVERIFY(!changed.wait(100));
    const QString group = u"org.gnome.desktop.interface"_s;
    Q_EMIT m_portal->SettingChanged(group, u"enable-hot-corners"_s, QDBusVariant(false));
    Q_EMIT m_portal->SettingChanged(group, u"enable-animations"_s, QDBusVariant(false));
    QVERIFY(changed.wait());
    QCOMPARE(changed.last().first().toBool(), true);
    Q_EMIT m_portal->SettingChanged(group, u"enable-animations"_s, QDBusVariant(true));
    QVERIFY(changed.wait());
    QCOMPARE(changed.last().first().toBool(), false);
    QCOMPARE(changed.size(), 2);
}

QTEST_GUILESS_MAIN(DesktopMotionTest)
#include "tst_desktopmotion.moc"
