// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/addressguard.h"
#include "oauth/strictnetwork.h"
#include "support/recordingserver.h"
#include "testauthority.h"

#include <QMap>
#include <QNetworkProxy>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace Lanyard {

/// Public https servers for a machine without a network: a proxy leads every host to one recording
/// server, and names stand for the addresses that the test says.
class PublicInternet
{
public:
    PublicInternet()
    {
        m_authority.trust();
        server.setTls(m_authority.server(
            {.names = "DNS:as.example,DNS:mcp.example,DNS:other.example,DNS:rebound.example"}));
        m_proxy.listen(QHostAddress::LocalHost);
        QObject::connect(&m_proxy, &QTcpServer::newConnection, &m_proxy, [this] { take(); });
        network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"),
                                       m_proxy.serverPort()));
    }

    /// As the resolver would answer; a name that is not in names is not found.
    [[nodiscard]] HostLookup lookup()
    {
        return [this](const QString &name, QObject *context,
                      const std::function<void(const QHostInfo &)> &answer) {
            lookups.append(name);
            QHostInfo info;
            QList<QHostAddress> addresses;
            for (const QString &address : names.value(name))
                addresses.append(QHostAddress(address));
            info.setAddresses(addresses);
            if (addresses.isEmpty())
                info.setError(QHostInfo::HostNotFound);
            QTimer::singleShot(0, context, [answer, info] { answer(info); });
        };
    }

    RecordingServer server;
    StrictNetwork network;
    QMap<QString, QStringList> names{
        {QStringLiteral("as.example"), {QStringLiteral("93.184.216.34")}},
        {QStringLiteral("mcp.example"), {QStringLiteral("93.184.216.35")}},
        {QStringLiteral("other.example"), {QStringLiteral("93.184.216.36")}}};
    QStringList lookups;
    QSet<QByteArray> connectedTo; ///< hosts that somebody wanted to reach

private:
    void take()
    {
        QTcpSocket *browser = m_proxy.nextPendingConnection();
        auto *target = new QTcpSocket(browser);
        QObject::connect(browser, &QTcpSocket::readyRead, target, [this, browser, target] {
            if (target->state() == QAbstractSocket::UnconnectedState)
                open(browser, target);
            else
                target->write(browser->readAll());
        });
        QObject::connect(target, &QTcpSocket::readyRead, browser,
                         [browser, target] { browser->write(target->readAll()); });
        QObject::connect(target, &QTcpSocket::disconnected, browser,
                         [browser] { browser->disconnectFromHost(); });
    }

    void open(QTcpSocket *browser, QTcpSocket *target)
    {
        const QByteArray head = browser->peek(4096);
        if (!head.contains("\r\n\r\n"))
            return;
        browser->readAll();
        connectedTo.insert(head.split(' ').value(1).split(':').first());
        target->connectToHost(QHostAddress::LocalHost, server.serverPort());
        QObject::connect(target, &QTcpSocket::connected, browser,
                         [browser] { browser->write("HTTP/1.1 200 Connected\r\n\r\n"); });
    }

    TestAuthority m_authority;
    QTcpServer m_proxy;
};

} // namespace Lanyard
