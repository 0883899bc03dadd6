// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/addressguard.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

bool mayReach(AddressReach reach, AddressRule rule)
{
    switch (reach) {
    case AddressReach::Public:
        return true;
    case AddressReach::OwnNetwork:
        return rule == AddressRule::OwnNetwork;
    case AddressReach::Forbidden:
        return false;
    }
    return false;
}

Error leadsInside(const NamedAddress &address, const QString &where)
{
    return Error{.kind = ErrorKind::ConfigurationInvalid,
                 .detail = u"%1 leads to %2, where no public server is"_s.arg(
                     address.field, sanitizedText(where, 80)),
                 .host = address.url.host()};
}

} // namespace

HostLookup systemHostLookup()
{
    return [](const QString &name, QObject *context,
              const std::function<void(const QHostInfo &)> &answer) {
        QHostInfo::lookupHost(name, context, answer);
    };
}

Result<void> checkWrittenAddress(const NamedAddress &address, AddressRule rule)
{
    const std::optional<AddressReach> reach = writtenReach(address.url);
    if (reach && !mayReach(*reach, rule))
        return leadsInside(address, address.url.host());
    return {};
}

AddressGuard::AddressGuard(const QList<NamedAddress> &addresses, AddressRule rule,
                           HostLookup lookup, QObject *parent)
    : QObject(parent)
    , m_addresses(addresses)
    , m_rule(rule)
    , m_lookup(std::move(lookup))
{}

void AddressGuard::start()
{
    judgeNext();
}

void AddressGuard::cancel()
{
    finish(Error{.kind = ErrorKind::Cancelled});
}

void AddressGuard::judgeNext()
{
    while (!m_isFinished && !m_addresses.isEmpty()) {
        const NamedAddress address = m_addresses.takeFirst();
        if (const Result<void> allowed = checkWrittenAddress(address, m_rule); !allowed)
            return finish(allowed);
        if (writtenReach(address.url))
            continue;
        m_lookup(address.url.host(), this, [this, address](const QHostInfo &info) {
            if (!m_isFinished)
                judge(address, info);
        });
        return;
    }
    finish({});
}

void AddressGuard::judge(const NamedAddress &address, const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty())
        return finish(Error{.kind = ErrorKind::NameNotFound,
                            .detail = sanitizedText(info.errorString()),
                            .host = address.url.host()});
    for (const QHostAddress &found : info.addresses()) {
        if (!mayReach(reachOf(found), m_rule))
            return finish(leadsInside(address, found.toString()));
    }
    judgeNext();
}

void AddressGuard::finish(const Result<void> &result)
{
    if (std::exchange(m_isFinished, true))
        return;
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

} // namespace Lanyard
