// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "oauth/addressreach.h"

#include <QHostInfo>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

namespace Lanyard {

/// Where addresses that a server named may lead (RFC 9728, 7.7).
enum class AddressRule {
    PublicOnly, ///< everybody's network only
    OwnNetwork, ///< the person's own words led to this machine or a private network: it may stay
                ///< there
};

/// How a name becomes addresses. Answers once, later, unless the context has gone.
using HostLookup = std::function<void(const QString &name, QObject *context,
                                      const std::function<void(const QHostInfo &)> &answer)>;

/// The system's resolver. Qt remembers an answer for a minute, so that the connection that follows
/// goes to the addresses that were judged.
[[nodiscard]] HostLookup systemHostLookup();

/// An address, and the field of the document that named it.
struct NamedAddress
{
    QString field;
    QUrl url;
};

/// Looks where addresses lead before anybody connects to them: all that their names stand for must
/// be allowed (MC-4).
///
/// Start it once; finished() follows exactly once, never from inside start(), also after cancel().
/// ConfigurationInvalid names the field and the address; NameNotFound where DNS knows nothing.
class AddressGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressGuard)

public:
    AddressGuard(const QList<NamedAddress> &addresses, AddressRule rule, HostLookup lookup,
                 QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const Lanyard::Result<void> &result);

private:
    void judgeNext();
    void judge(const NamedAddress &address, const QHostInfo &info);
    void finish(const Result<void> &result);

    QList<NamedAddress> m_addresses;
    AddressRule m_rule;
    HostLookup m_lookup;
    bool m_isFinished = false;
};

/// The part of the judgement that needs no DNS: whether an address that is written out in \a url
/// may be used. A name passes.
Result<void> checkWrittenAddress(const NamedAddress &address, AddressRule rule);

} // namespace Lanyard
