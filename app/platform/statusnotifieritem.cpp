// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/statusnotifieritem.h"

#include "core/logging.h"
#include "platform/statusnotifieradaptor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QMetaObject>

#include <optional>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr auto WatcherService = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto WatcherPath = "/StatusNotifierWatcher"_L1;
constexpr auto WatcherInterface = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto ItemPath = "/StatusNotifierItem"_L1;
constexpr auto MenuPath = "/StatusNotifierItem/Menu"_L1;
constexpr auto ConnectionName = "lanyard-tray"_L1;

QDBusMessage watcherCall(const QString &interface, const QString &method)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(WatcherService, WatcherPath, interface, method);
    call.setAutoStartService(false); // a tray that is not there is not to be started by us
    return call;
}

} // namespace

class StatusNotifierItem::Private
{
public:
    explicit Private(StatusNotifierItem *q);

    void hostAnswered(const QDBusPendingReply<QDBusVariant> &reply);
    void introduce();
    void setHosted(bool hosted);

    StatusNotifierItem *q;
    // A connection of its own: when it closes, the name goes, and with it the icon, at once.
    QDBusConnection bus;
    QObject itemObject;
    QObject menuObject;
    StatusNotifierAdaptor *item;
    DBusMenu *menu;
    quint64 question = 0; ///< late answers to earlier ones are dropped
    std::optional<bool> isHosted;
};

StatusNotifierItem::Private::Private(StatusNotifierItem *owner)
    : q(owner)
    , bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, ConnectionName))
    , item(new StatusNotifierAdaptor(&itemObject, MenuPath,
                                     {.activate = [owner] { Q_EMIT owner->activated(); },
                                      .showMenu =
                                          [owner](const QPoint &at) {
                                              Q_EMIT owner->menuRequested(at);
                                          }}))
    , menu(new DBusMenu(&menuObject, [owner](int id) { Q_EMIT owner->menuTriggered(id); }))
{}

void StatusNotifierItem::Private::setHosted(bool hosted)
{
    if (isHosted == hosted)
        return;
    isHosted = hosted;
    qCInfo(lcPlatform) << "StatusNotifier host:" << hosted;
    Q_EMIT q->hostedChanged(hosted);
}

void StatusNotifierItem::Private::introduce()
{
    QDBusMessage call = watcherCall(WatcherInterface, u"RegisterStatusNotifierItem"_s);
    call << bus.baseService();
    const quint64 asked = question;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), q);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, q, [this, watcher, asked] {
        watcher->deleteLater();
        if (asked == question)
            setHosted(!watcher->isError());
    });
}

void StatusNotifierItem::Private::hostAnswered(const QDBusPendingReply<QDBusVariant> &reply)
{
    // An error: nobody has the name, which is the usual case without a tray.
    if (reply.isError() || !reply.value().variant().toBool())
        setHosted(false);
    else
        introduce();
}

StatusNotifierItem::StatusNotifierItem(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
    QMetaObject::invokeMethod(this, &StatusNotifierItem::lookForHost, Qt::QueuedConnection);
    if (!d->bus.isConnected())
        return;
    d->bus.registerObject(ItemPath, &d->itemObject, QDBusConnection::ExportAdaptors);
    d->bus.registerObject(MenuPath, &d->menuObject, QDBusConnection::ExportAdaptors);
    auto *watch = new QDBusServiceWatcher(WatcherService, d->bus,
                                          QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watch, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &StatusNotifierItem::lookForHost);
    for (const auto &signal :
         {"StatusNotifierHostRegistered"_L1, "StatusNotifierHostUnregistered"_L1})
        d->bus.connect({}, WatcherPath, WatcherInterface, signal, this, SLOT(lookForHost()));
}

StatusNotifierItem::~StatusNotifierItem()
{
    d.reset();
    QDBusConnection::disconnectFromBus(ConnectionName);
}

bool StatusNotifierItem::isHosted() const
{
    return d->isHosted.value_or(false);
}

void StatusNotifierItem::lookForHost()
{
    const quint64 asked = ++d->question;
    if (!d->bus.isConnected()) {
        d->setHosted(false);
        return;
    }
    QDBusMessage call = watcherCall(u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call << QString(WatcherInterface) << u"IsStatusNotifierHostRegistered"_s;
    auto *watcher = new QDBusPendingCallWatcher(d->bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, asked] {
        watcher->deleteLater();
        if (asked == d->question)
            d->hostAnswered(*watcher);
    });
}

void StatusNotifierItem::setIcon(const QList<QImage> &sizes)
{
    StatusNotifierPixmaps pixmaps;
    for (const QImage &image : sizes)
        pixmaps << statusNotifierPixmap(image);
    d->item->setPixmaps(pixmaps);
}

void StatusNotifierItem::setText(const QString &title, const QString &toolTip)
{
    d->item->setText(title, toolTip);
}

void StatusNotifierItem::setNeedsAttention(bool needsAttention)
{
    d->item->setNeedsAttention(needsAttention);
}

void StatusNotifierItem::setMenu(const QList<MenuLine> &lines)
{
    d->menu->setLines(lines);
}

} // namespace Lanyard
