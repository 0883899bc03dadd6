// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notifier.h"
#include "support/privatebus.h"

#include <QDBusContext>
#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

#include <memory>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    uint replaces = 0;
    QString title;
    QString body;
    QStringList actions;
};

} // namespace

// The desktop's notification service.
class FakeService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeService(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllContents);
        m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~FakeService() override
    {
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }
    Q_DISABLE_COPY_MOVE(FakeService)

    QStringList capabilities{u"body"_s, u"actions"_s, u"body-markup"_s};
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &, int)
    {
        shown << Shown{replaces, title, body, actions};
        return replaces ? replaces : ++m_lastId;
    }
    void CloseNotification(uint id)
    {
        closed << id;
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_lastId = 40;
};

class TestNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void asksNothingBeforeTheFirstNotice();
    void oneNoticeAKeyReplaced();
    void quickOnesAreNotStacked();
    void withdrawn();
    void withdrawnBeforeItWasShown();
    void CB_5_textIsNeverMarkup();
    void aClickSaysWhich();
    void aClosedOneIsShownAnew();
    void saysWhereThereIsNoService();

private:
    static Notice notice(const QString &key, const QString &text = u"text"_s)
    {
        return {.key = key, .title = u"Work (Context7)"_s, .text = text, .actionText = u"Open"_s};
    }

    const PrivateBus m_bus;
    std::unique_ptr<QDBusConnection> m_serviceBus;
    std::unique_ptr<FakeService> m_service;
};

void TestNotifier::initTestCase()
{
    QVERIFY2(m_bus.isRunning(), "dbus-daemon is not installed");
    m_bus.becomeSessionBus();
    m_serviceBus = std::make_unique<QDBusConnection>(m_bus.connection(u"service"_s));
}

void TestNotifier::init()
{
    m_service = std::make_unique<FakeService>(*m_serviceBus);
}

void TestNotifier::cleanup()
{
    m_service.reset();
}

void TestNotifier::asksNothingBeforeTheFirstNotice()
{
    Notifier notifier;
    notifier.withdraw(u"a"_s);
    QTest::qWait(100);
    QVERIFY(m_service->shown.isEmpty());
    QVERIFY(m_service->closed.isEmpty());
}

void TestNotifier::oneNoticeAKeyReplaced()
{
    Notifier notifier;
    notifier.show(notice(u"a"_s));
    QTRY_COMPARE(m_service->shown.size(), 1);
    QCOMPARE(m_service->shown.at(0).replaces, 0U);
    QCOMPARE(m_service->shown.at(0).title, u"Work (Context7)"_s);
    QCOMPARE(m_service->shown.at(0).actions, (QStringList{u"default"_s, u"Open"_s}));
    QTest::qWait(50);
    notifier.show(notice(u"a"_s, u"newer"_s));
    notifier.show(notice(u"b"_s));
    QTRY_COMPARE(m_service->shown.size(), 3);
    QCOMPARE(m_service->shown.at(1).replaces, 41U);
    QCOMPARE(m_service->shown.at(2).replaces, 0U);
}

void TestNotifier::quickOnesAreNotStacked()
{
    Notifier notifier;
    for (int i = 0; i < 5; ++i)
        notifier.show(notice(u"a"_s, QString::number(i)));
    QTRY_VERIFY(!m_service->shown.isEmpty() && m_service->shown.last().body == u"4"_s);
    QTest::qWait(50);
    int first = 0;
    for (const Shown &shown : std::as_const(m_service->shown))
        first += shown.replaces == 0 ? 1 : 0;
    QCOMPARE(first, 1);
}

void TestNotifier::withdrawn()
{
    Notifier notifier;
    notifier.show(notice(u"a"_s));
    QTRY_COMPARE(m_service->shown.size(), 1);
    QTest::qWait(50);
    notifier.withdraw(u"a"_s);
    QTRY_COMPARE(m_service->closed.size(), 1);
    notifier.withdraw(u"a"_s);
    QTest::qWait(50);
    QCOMPARE(m_service->closed.size(), 1);
}

void TestNotifier::withdrawnBeforeItWasShown()
{
    Notifier notifier;
    notifier.show(notice(u"first"_s));
    QTRY_COMPARE(m_service->shown.size(), 1);
    notifier.show(notice(u"a"_s));
    notifier.withdraw(u"a"_s); // the service has not answered yet
    QTRY_COMPARE(m_service->shown.size(), 2);
    QTRY_COMPARE(m_service->closed.size(), 1);
}

void TestNotifier::CB_5_textIsNeverMarkup()
{
    {
        Notifier notifier;
        notifier.show(notice(u"a"_s, u"<a href='http://x'>&b</a>"_s));
        QTRY_COMPARE(m_service->shown.size(), 1);
        QVERIFY(!m_service->shown.at(0).body.contains(u'<'));
        QVERIFY(m_service->shown.at(0).body.contains(u"&amp;b"_s));
    }
    m_service->capabilities = {u"body"_s};
    Notifier notifier;
    notifier.show(notice(u"a"_s, u"1 < 2 & 3"_s));
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->shown.at(1).body, u"1 < 2 & 3"_s);
    QCOMPARE(m_service->shown.at(1).actions, QStringList());
}

void TestNotifier::aClickSaysWhich()
{
    Notifier notifier;
    QSignalSpy clicked(&notifier, &Notifier::clicked);
    notifier.show(notice(u"a"_s));
    notifier.show(notice(u"b"_s));
    QTRY_COMPARE(m_service->shown.size(), 2);
    QTest::qWait(50);
    Q_EMIT m_service->ActionInvoked(999, u"default"_s); // another program's
    Q_EMIT m_service->ActionInvoked(42, u"other"_s);
    Q_EMIT m_service->ActionInvoked(42, u"default"_s);
    QTRY_COMPARE(clicked.count(), 1);
    QCOMPARE(clicked.first().first().toString(), u"b"_s);
}

void TestNotifier::aClosedOneIsShownAnew()
{
    Notifier notifier;
    notifier.show(notice(u"a"_s));
    QTRY_COMPARE(m_service->shown.size(), 1);
    QTest::qWait(50);
    Q_EMIT m_service->NotificationClosed(41, 2); // dismissed by the user
    QTest::qWait(50);
    notifier.show(notice(u"a"_s));
    QTRY_COMPARE(m_service->shown.size(), 2);
    QCOMPARE(m_service->shown.at(1).replaces, 0U);
}

void TestNotifier::saysWhereThereIsNoService()
{
    m_service.reset();
    Notifier notifier;
    QSignalSpy failed(&notifier, &Notifier::failed);
    notifier.show(notice(u"a"_s));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Notice>().key, u"a"_s);
    // It may come later.
    m_service = std::make_unique<FakeService>(*m_serviceBus);
    notifier.show(notice(u"a"_s));
    QTRY_COMPARE(m_service->shown.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
