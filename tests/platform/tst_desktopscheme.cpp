// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/desktopscheme.h"

#include "support/privatebus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

/// A portal that knows one setting.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;
    QStringList asked;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        asked += group + u' ' + key;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace

class DesktopSchemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void saysNothingWithoutAPortal();
    void readsWhatIsSet_data();
    void readsWhatIsSet();
    void followsChanges();
    void otherAnswersAreNoAnswer();

private:
    PrivateBus m_bus;
    std::unique_ptr<Portal> m_portal;
    int m_connections = 0;
};

void DesktopSchemeTest::initTestCase()
{
    QVERIFY(m_bus.isRunning());
    m_bus.becomeSessionBus();
}

void DesktopSchemeTest::init()
{
    m_portal = std::make_unique<Portal>();
    QDBusConnection bus = m_bus.connection(u"portal%1"_s.arg(++m_connections));
    if (qstrcmp(QTest::currentTestFunction(), "saysNothingWithoutAPortal") == 0)
        return;
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void DesktopSchemeTest::cleanup()
{
    QDBusConnection::disconnectFromBus(u"portal%1"_s.arg(m_connections));
}

void DesktopSchemeTest::saysNothingWithoutAPortal()
{
    DesktopScheme scheme;
    QSignalSpy changed(&scheme, &DesktopScheme::changed);
    scheme.watch();
    QVERIFY(!changed.wait(200));
}

void DesktopSchemeTest::readsWhatIsSet_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("nothing said") << 0U << false;
    QTest::newRow("dark") << 1U << true;
    QTest::newRow("light") << 2U << false;
    QTest::newRow("not known yet") << 3U << false;
}

void DesktopSchemeTest::readsWhatIsSet()
{
    QFETCH(const uint, scheme);
    m_portal->scheme = scheme;
    DesktopScheme desktop;
    QSignalSpy changed(&desktop, &DesktopScheme::changed);
    desktop.watch();
    QVERIFY(changed.wait());
    QTEST(changed.first().first().toBool(), "isDark");
    QCOMPARE(m_portal->asked, QStringList{u"org.freedesktop.appearance color-scheme"_s});
}

void DesktopSchemeTest::followsChanges()
{
    DesktopScheme desktop;
    QSignalSpy changed(&desktop, &DesktopScheme::changed);
    desktop.watch();
    QVERIFY(changed.wait());
    const QString group = u"org.freedesktop.appearance"_s;
    Q_EMIT m_portal->SettingChanged(group, u"accent-color"_s, QDBusVariant(1U));
    Q_EMIT m_portal->SettingChanged(group, u"color-scheme"_s, QDBusVariant(2U));
    QVERIFY(changed.wait());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().first().toBool(), false);
}

void DesktopSchemeTest::otherAnswersAreNoAnswer()
{
    DesktopScheme desktop;
    QSignalSpy changed(&desktop, &DesktopScheme::changed);
    desktop.watch();
    QVERIFY(changed.wait());
    Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                    QDBusVariant(u"dark"_s));
    QVERIFY(!changed.wait(200));
}

QTEST_GUILESS_MAIN(DesktopSchemeTest)
#include "tst_desktopscheme.moc"
