// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/loopbackport.h"

#include "oauth/portholder.h"

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

/// A full backlog makes the system drop a browser's first packet, and the browser wait a second.
constexpr int backlog = 512;

enum class BindOutcome {
    Taken,
    FamilyMissing, ///< this machine has no such loopback address
    InUse,
    Denied,
};

BindOutcome bindOne(const QHostAddress &address, quint16 port, LoopbackPort &taken)
{
    // QTcpServer sets SO_REUSEADDR. On Linux that lets us have a port whose last connections are
    // still in TIME_WAIT, and lets nobody else share it while we listen (RFC 8252, B.5).
    auto server = std::make_unique<QTcpServer>();
    server->setListenBacklogSize(backlog);
    if (server->listen(address, port)) {
        taken.port = server->serverPort();
        taken.servers.push_back(std::move(server));
        return BindOutcome::Taken;
    }
    switch (server->serverError()) {
    case QAbstractSocket::AddressInUseError:
        return BindOutcome::InUse;
    case QAbstractSocket::SocketAddressNotAvailableError:
    case QAbstractSocket::UnsupportedSocketOperationError:
        return BindOutcome::FamilyMissing;
    default:
        return BindOutcome::Denied;
    }
}

/// Every address of \a addresses that exists gets the same port, or none is kept.
BindOutcome bindAll(const QList<QHostAddress> &addresses, quint16 port, LoopbackPort &taken)
{
    BindOutcome outcome = BindOutcome::FamilyMissing;
    for (const QHostAddress &address : addresses) {
        const BindOutcome one = bindOne(address, taken.servers.empty() ? port : taken.port, taken);
        if (one == BindOutcome::FamilyMissing)
            continue;
        outcome = one;
        if (one != BindOutcome::Taken) {
            taken = {};
            break;
        }
    }
    return outcome;
}

/// What to try in turn for \a host: lists of addresses that are to be held together.
QList<QList<QHostAddress>> addressChoices(const QString &host)
{
    const QHostAddress v4(QHostAddress::LocalHost);
    const QHostAddress v6(QHostAddress::LocalHostIPv6);
    if (host == "localhost"_L1)
        return {{v4, v6}};
    if (host.isEmpty())
        return {{v4}, {v6}};
    if (host == "127.0.0.1"_L1)
        return {{v4}};
    if (host == "::1"_L1 || host == "[::1]"_L1)
        return {{v6}};
    return {};
}

QString authorityOf(const QString &host, const LoopbackPort &taken)
{
    if (host == "localhost"_L1)
        return u"localhost:%1"_s.arg(taken.port);
    const QHostAddress address = taken.servers.front()->serverAddress();
    return (address.protocol() == QAbstractSocket::IPv6Protocol ? u"[%1]:%2"_s : u"%1:%2"_s)
        .arg(address.toString())
        .arg(taken.port);
}

/// A port that one family has just been given can be taken in the other: any other will do.
BindOutcome bindChoice(const QList<QHostAddress> &addresses, quint16 port, LoopbackPort &taken)
{
    BindOutcome outcome = bindAll(addresses, port, taken);
    for (int attempt = 0; port == 0 && outcome == BindOutcome::InUse && attempt < 50; ++attempt)
        outcome = bindAll(addresses, port, taken);
    return outcome;
}

} // namespace

Result<std::shared_ptr<LoopbackPort>> takeLoopbackPort(const RedirectConfig &redirect)
{
    const QList<QList<QHostAddress>> choices = addressChoices(redirect.host);
    if (choices.isEmpty())
        return Error{.kind = ErrorKind::ConfigurationInvalid, .detail = u"redirect host"_s};
    const QList<quint16> ports = redirect.ports.isEmpty() ? QList<quint16>{0} : redirect.ports;
    quint16 inUse = 0;
    for (const quint16 port : ports) {
        for (const QList<QHostAddress> &addresses : choices) {
            auto taken = std::make_shared<LoopbackPort>();
            const BindOutcome outcome = bindChoice(addresses, port, *taken);
            if (outcome == BindOutcome::Taken) {
                taken->authority = authorityOf(redirect.host, *taken);
                return taken;
            }
            if (outcome == BindOutcome::InUse && inUse == 0)
                inUse = port;
            if (outcome != BindOutcome::FamilyMissing)
                break; // the registered literal stays the first family's while that exists
        }
    }
    if (inUse != 0)
        return Error{.kind = ErrorKind::PortInUse, .detail = portHolder(inUse), .port = inUse};
    return Error{.kind = ErrorKind::LoopbackUnavailable};
}

} // namespace Lanyard
