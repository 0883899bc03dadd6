// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemevents.h"

#include "core/logging.h"
#include "platform/clockwatch.h"

#include <QDBusConnection>
#include <QNetworkInformation>

using namespace Qt::StringLiterals;

namespace Lanyard {

class SystemEvents::Private
{
public:
    void watchSleep(SystemEvents *q) const;
    void watchNetwork(SystemEvents *q);
    void reachabilityChanged(SystemEvents *q, QNetworkInformation::Reachability now);

    ClockWatch clock;
    bool wasOffline = false;
};

void SystemEvents::Private::watchSleep(SystemEvents *q) const
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        qCInfo(lcPlatform) << "No system bus: resuming from sleep is told by the clock alone";
        return;
    }
    bus.connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, q,
                SLOT(prepareForSleep(bool)));
}

void SystemEvents::Private::watchNetwork(SystemEvents *q)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        qCInfo(lcPlatform) << "The network's coming and going is not told here";
        return;
    }
    QNetworkInformation *network = QNetworkInformation::instance();
    wasOffline = network->reachability() == QNetworkInformation::Reachability::Disconnected;
    QObject::connect(network, &QNetworkInformation::reachabilityChanged, q,
                     [this, q](auto now) { reachabilityChanged(q, now); });
}

void SystemEvents::Private::reachabilityChanged(SystemEvents *q,
                                                QNetworkInformation::Reachability now)
{
    switch (now) {
    case QNetworkInformation::Reachability::Unknown:
        return;
    case QNetworkInformation::Reachability::Disconnected:
        wasOffline = true;
        return;
    case QNetworkInformation::Reachability::Local:
    case QNetworkInformation::Reachability::Site:
        // An on-premise service may stand here already; the others get their turn with Online.
    case QNetworkInformation::Reachability::Online:
        break;
    }
    const bool isBack = wasOffline || now == QNetworkInformation::Reachability::Online;
    wasOffline = false;
    if (isBack)
        Q_EMIT q->networkReturned();
}

SystemEvents::SystemEvents(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(&d->clock, &ClockWatch::clockChanged, this, &SystemEvents::clockChanged);
    d->watchSleep(this);
    d->watchNetwork(this);
}

SystemEvents::~SystemEvents() = default;

void SystemEvents::prepareForSleep(bool isStarting)
{
    if (!isStarting)
        Q_EMIT resumed();
}

} // namespace Lanyard
