// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/loopbackdoor.h"

#include <algorithm>

namespace Lanyard {

namespace {

/// A port belongs to the whole process, whichever object took it; only the main thread signs in.
QList<LoopbackDoor *> &heldDoors()
{
    static QList<LoopbackDoor *> doors;
    return doors;
}

/// Which refusal says most: that the path is nobody's least, that the answer was given already
/// most.
int weight(int httpStatus)
{
    return httpStatus == 404 ? 0 : httpStatus;
}

} // namespace

LoopbackDoor::LoopbackDoor(const Clock &clock, const QString &host,
                           std::shared_ptr<LoopbackPort> port)
    : m_clock(clock)
    , m_server(clock)
    , m_host(host)
    , m_authority(port->authority)
    , m_port(port->port)
{
    connect(&m_server, &LoopbackServer::requestReceived, this, &LoopbackDoor::receive);
    connect(&m_server, &LoopbackServer::requestRefused, this, &LoopbackDoor::refuse);
    m_server.serve(std::move(port));
    heldDoors().append(this);
}

LoopbackDoor::~LoopbackDoor()
{
    heldDoors().removeOne(this);
}

Result<std::shared_ptr<LoopbackDoor>> LoopbackDoor::open(const RedirectConfig &redirect,
                                                         const Clock &clock)
{
    std::optional<Error> fault;
    // In the order in which they are tried: the first that is ours or free.
    for (const quint16 port : redirect.ports.isEmpty() ? QList<quint16>{0} : redirect.ports) {
        for (LoopbackDoor *held : heldDoors()) {
            if (held->m_port == port && held->m_host == redirect.host && &held->m_clock == &clock &&
                !held->m_listening.isEmpty())
                return held->shared_from_this();
        }
        RedirectConfig one = redirect;
        one.ports = {port};
        auto taken = takeLoopbackPort(one);
        if (taken)
            return std::shared_ptr<LoopbackDoor>(
                new LoopbackDoor(clock, redirect.host, taken.takeValue()));
        // Named is the first that somebody else holds.
        const bool isInUse = taken.error().kind == ErrorKind::PortInUse;
        if (!fault || (isInUse && fault->kind != ErrorKind::PortInUse))
            fault = taken.error();
    }
    return *fault;
}

void LoopbackDoor::enter(LoopbackVisitor &visitor)
{
    m_visitors.append(&visitor);
    m_listening.append(&visitor);
}

void LoopbackDoor::stopListening(LoopbackVisitor &visitor)
{
    if (m_listening.removeOne(&visitor) && m_listening.isEmpty())
        m_server.stopListening();
}

void LoopbackDoor::leave(LoopbackVisitor &visitor)
{
    stopListening(visitor);
    if (m_visitors.removeOne(&visitor) && m_visitors.isEmpty())
        m_server.close();
}

void LoopbackDoor::receive(LoopbackConnection *connection)
{
    int refusal = 404;
    const QList<LoopbackVisitor *> visitors = m_visitors;
    for (LoopbackVisitor *visitor : visitors) {
        const int httpStatus = visitor->consider(connection);
        if (httpStatus == 0)
            return;
        refusal = std::max(refusal, httpStatus, [](int a, int b) { return weight(a) < weight(b); });
    }
    refuse(connection, refusal);
}

void LoopbackDoor::refuse(LoopbackConnection *connection, int httpStatus)
{
    if (!m_visitors.isEmpty())
        m_visitors.first()->refuse(connection, httpStatus);
}

} // namespace Lanyard
