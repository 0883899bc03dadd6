// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/clientconfig.h"
#include "oauth/loopbackserver.h"

#include <QList>
#include <QObject>

#include <memory>

namespace Lanyard {

/// One sign-in attempt at a LoopbackDoor.
class LoopbackVisitor
{
public:
    /// Answers \a connection where it is this attempt's, and returns 0; else leaves it alone and
    /// returns the HTTP status that it would refuse it with.
    [[nodiscard]] virtual int consider(LoopbackConnection *connection) = 0;
    virtual void refuse(LoopbackConnection *connection, int httpStatus) = 0;

protected:
    LoopbackVisitor() = default;
    ~LoopbackVisitor() = default;
    Q_DISABLE_COPY_MOVE(LoopbackVisitor)
};

/// A loopback port that is held, and the attempts whose answers come in at it.
///
/// A service has one registered port, so attempts that run side by side share it; the state tells
/// whose a callback is, and one that is nobody's is refused and changes nothing (RFC 6749, 10.12).
/// The port is let go with the last attempt that waits at it.
class LoopbackDoor final : public QObject, public std::enable_shared_from_this<LoopbackDoor>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoopbackDoor)

public:
    /// The door that this program holds already as \a redirect says, or else a new one; errors as
    /// of takeLoopbackPort(). \a clock must outlive the door.
    [[nodiscard]] static Result<std::shared_ptr<LoopbackDoor>> open(const RedirectConfig &redirect,
                                                                    const Clock &clock);
    ~LoopbackDoor() override;

    void enter(LoopbackVisitor &visitor);
    /// \a visitor wants no new connections; those that are open are served to their end.
    void stopListening(LoopbackVisitor &visitor);
    void leave(LoopbackVisitor &visitor); ///< the last one cuts every connection off

    [[nodiscard]] QString authority() const { return m_authority; }

private:
    LoopbackDoor(const Clock &clock, const QString &host, std::shared_ptr<LoopbackPort> port);
    void receive(LoopbackConnection *connection);
    void refuse(LoopbackConnection *connection, int httpStatus);

    const Clock &m_clock;
    LoopbackServer m_server;
    QString m_host;
    QString m_authority;
    quint16 m_port;
    QList<LoopbackVisitor *> m_visitors;
    QList<LoopbackVisitor *> m_listening;
};

} // namespace Lanyard
