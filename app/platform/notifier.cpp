// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/notifier.h"

#include "core/logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QHash>
#include <QList>
#include <QStringList>
#include <QVariantMap>

#include <optional>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

constexpr auto NotificationService = "org.freedesktop.Notifications"_L1;
constexpr auto NotificationPath = "/org/freedesktop/Notifications"_L1;
constexpr auto DefaultAction = "default"_L1; // a click on the message itself

QDBusMessage notificationCall(const QString &method)
{
    return QDBusMessage::createMethodCall(NotificationService, NotificationPath,
                                          NotificationService, method);
}

} // namespace

class Notifier::Private
{
public:
    // A notice on its way or on the screen.
    struct Shown
    {
        uint id = 0; ///< 0: the service has not answered yet
        bool isWaiting = false;
        bool isWithdrawn = false;     ///< while waiting
        std::optional<Notice> next{}; ///< replaces it as soon as its id is known
    };

    explicit Private(Notifier *owner)
        : q(owner)
    {}

    void askForCapabilities();
    void send(const Notice &notice);
    void answered(const Notice &notice, const QDBusPendingReply<uint> &reply);
    void close(uint id);
    // Not before it is needed: the first use of the bus costs a thread.
    [[nodiscard]] static QDBusConnection bus() { return QDBusConnection::sessionBus(); }

    Notifier *q;
    std::optional<QStringList> capabilities;
    bool isAsking = false;
    QList<Notice> waiting; ///< for the capabilities
    QHash<QString, Shown> shown;
};

void Notifier::Private::askForCapabilities()
{
    if (isAsking)
        return;
    isAsking = true;
    bus().connect(NotificationService, NotificationPath, NotificationService, u"ActionInvoked"_s, q,
                  SLOT(actionInvoked(uint, QString)));
    bus().connect(NotificationService, NotificationPath, NotificationService,
                  u"NotificationClosed"_s, q, SLOT(notificationClosed(uint, uint)));
    auto *watcher =
        new QDBusPendingCallWatcher(bus().asyncCall(notificationCall(u"GetCapabilities"_s)), q);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, q, [this, watcher] {
        watcher->deleteLater();
        isAsking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QList<Notice> notices = std::exchange(waiting, {});
        if (reply.isError()) {
            qCInfo(lcPlatform) << "No notification service:" << reply.error().name();
            for (const Notice &notice : notices)
                Q_EMIT q->failed(notice);
            return;
        }
        capabilities = reply.value();
        for (const Notice &notice : notices)
            send(notice);
    });
}

void Notifier::Private::send(const Notice &notice)
{
    Shown &entry = shown[notice.key];
    if (entry.isWaiting) {
        entry.next = notice;
        return;
    }
    entry.isWaiting = true;
    entry.isWithdrawn = false;
    // Where the service reads markup, the text must not become some.
    const QString body =
        capabilities->contains("body-markup"_L1) ? notice.text.toHtmlEscaped() : notice.text;
    QStringList actions;
    if (capabilities->contains("actions"_L1))
        actions << DefaultAction << notice.actionText;
    QDBusMessage call = notificationCall(u"Notify"_s);
    call << u"Lanyard"_s << entry.id << u"lanyard"_s << notice.title << body << actions
         << QVariantMap{{u"desktop-entry"_s, u"lanyard"_s}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(bus().asyncCall(call), q);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, q, [this, watcher, notice] {
        watcher->deleteLater();
        answered(notice, *watcher);
    });
}

void Notifier::Private::answered(const Notice &notice, const QDBusPendingReply<uint> &reply)
{
    Shown &entry = shown[notice.key];
    entry.isWaiting = false;
    entry.id = reply.isError() ? 0 : reply.value();
    if (reply.isError()) {
        shown.remove(notice.key);
        Q_EMIT q->failed(notice);
        return;
    }
    if (const auto next = std::exchange(entry.next, std::nullopt)) {
        send(*next);
    } else if (entry.isWithdrawn) {
        close(entry.id);
        shown.remove(notice.key);
    }
}

void Notifier::Private::close(uint id)
{
    QDBusMessage call = notificationCall(u"CloseNotification"_s);
    call << id;
    bus().asyncCall(call);
}

Notifier::Notifier(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{}

Notifier::~Notifier() = default;

void Notifier::show(const Notice &notice)
{
    if (!Private::bus().isConnected()) {
        QMetaObject::invokeMethod(
            this, [this, notice] { Q_EMIT failed(notice); }, Qt::QueuedConnection);
        return;
    }
    if (d->capabilities) {
        d->send(notice);
        return;
    }
    d->waiting << notice;
    d->askForCapabilities();
}

void Notifier::withdraw(const QString &key)
{
    d->waiting.removeIf([&key](const Notice &notice) { return notice.key == key; });
    const auto found = d->shown.find(key);
    if (found == d->shown.end())
        return;
    if (found->isWaiting) {
        found->isWithdrawn = true;
        found->next.reset();
        return;
    }
    d->close(found->id);
    d->shown.erase(found);
}

void Notifier::actionInvoked(uint id, const QString &action)
{
    if (action != DefaultAction)
        return;
    for (auto it = d->shown.cbegin(); it != d->shown.cend(); ++it) {
        if (it->id == id) {
            const QString key = it.key();
            Q_EMIT clicked(key);
            return;
        }
    }
}

void Notifier::notificationClosed(uint id, uint)
{
    for (auto it = d->shown.begin(); it != d->shown.end(); ++it) {
        if (it->id == id && !it->isWaiting) {
            d->shown.erase(it);
            return;
        }
    }
}

} // namespace Lanyard
