// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/networksettings.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Lanyard {

bool isLoopbackHost(const QString &host)
{
    if (host == u"localhost")
        return true;
    QHostAddress address;
    if (!address.setAddress(host))
        return false;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.isInSubnet(QHostAddress(u"127.0.0.0"_s), 8);
    return address == QHostAddress(QHostAddress::LocalHostIPv6);
}

QNetworkProxy NetworkSettings::proxyFor(const QUrl &url) const
{
    if (isLoopbackHost(url.host()))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    switch (proxy) {
    case Proxy::None:
        break;
    case Proxy::Http:
        return QNetworkProxy(QNetworkProxy::HttpProxy, proxyHost, proxyPort);
    case Proxy::Socks5:
        return QNetworkProxy(QNetworkProxy::Socks5Proxy, proxyHost, proxyPort);
    case Proxy::System: {
        const QList<QNetworkProxy> proxies =
            QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        return proxies.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : proxies.first();
    }
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

} // namespace Lanyard
