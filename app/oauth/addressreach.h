// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QUrl>

#include <optional>

namespace Lanyard {

/// Where an address leads, seen from this machine.
enum class AddressReach {
    Public,     ///< globally reachable
    OwnNetwork, ///< this machine, or a private network (RFC 1918, 4193, 6598)
    Forbidden,  ///< link-local, cloud metadata, multicast, unspecified, reserved: no server lives
                ///< there that a person could mean
};

/// By the registries of special-purpose addresses (RFC 6890). An IPv4 address inside an IPv6 one
/// counts as itself.
[[nodiscard]] AddressReach reachOf(const QHostAddress &address);

/// The same for an address written out in \a url, and for "localhost". Nothing: a name, and DNS
/// must say.
[[nodiscard]] std::optional<AddressReach> writtenReach(const QUrl &url);

} // namespace Lanyard
