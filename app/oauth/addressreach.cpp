// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/addressreach.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Lanyard {

namespace {

struct SpecialBlock
{
    const char *network;
    int bits;
    AddressReach reach;
};

constexpr auto Own = AddressReach::OwnNetwork;
constexpr auto Never = AddressReach::Forbidden;

// The first that holds the address has the word.
constexpr std::array SpecialIPv4{
    SpecialBlock{"100.100.100.200", 32, Never}, // a cloud's metadata inside 100.64.0.0/10
    SpecialBlock{"168.63.129.16", 32, Never},   // a cloud's host agent, although public
    SpecialBlock{"10.0.0.0", 8, Own},           SpecialBlock{"100.64.0.0", 10, Own},
    SpecialBlock{"127.0.0.0", 8, Own},          SpecialBlock{"172.16.0.0", 12, Own},
    SpecialBlock{"192.168.0.0", 16, Own},       SpecialBlock{"0.0.0.0", 8, Never},
    SpecialBlock{"169.254.0.0", 16, Never},     SpecialBlock{"192.0.0.0", 24, Never},
    SpecialBlock{"192.0.2.0", 24, Never},       SpecialBlock{"192.88.99.0", 24, Never},
    SpecialBlock{"198.18.0.0", 15, Never},      SpecialBlock{"198.51.100.0", 24, Never},
    SpecialBlock{"203.0.113.0", 24, Never},     SpecialBlock{"224.0.0.0", 3, Never},
};

constexpr std::array SpecialIPv6{
    SpecialBlock{"fd00:ec2::254", 128, Never}, // a cloud's metadata inside fc00::/7
    SpecialBlock{"::1", 128, Own},
    SpecialBlock{"fc00::", 7, Own},
    SpecialBlock{"::", 128, Never},
    SpecialBlock{"64:ff9b:1::", 48, Never},
    SpecialBlock{"100::", 64, Never},
    SpecialBlock{"2001::", 23, Never},
    SpecialBlock{"2001:db8::", 32, Never},
    SpecialBlock{"fe80::", 10, Never},
    SpecialBlock{"fec0::", 10, Never},
    SpecialBlock{"ff00::", 8, Never},
};

bool lies(const QHostAddress &address, const char *network, int bits)
{
    return address.isInSubnet(QHostAddress(QString::fromLatin1(network)), bits);
}

template<typename Blocks>
AddressReach reachIn(const Blocks &blocks, const QHostAddress &address)
{
    const auto found = std::find_if(blocks.begin(), blocks.end(), [&](const SpecialBlock &block) {
        return lies(address, block.network, block.bits);
    });
    return found == blocks.end() ? AddressReach::Public : found->reach;
}

QHostAddress ipv4At(const Q_IPV6ADDR &bytes, int at)
{
    quint32 address = 0;
    for (int i = 0; i < 4; ++i)
        address = (address << 8) | bytes[at + i];
    return QHostAddress(address);
}

// Mapped, compatible (RFC 4291, 2.5.5), translated (RFC 6052) and 6to4 (RFC 3056) addresses.
std::optional<QHostAddress> embeddedIPv4(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    if (lies(address, "2002::", 16))
        return ipv4At(bytes, 2);
    if (lies(address, "::ffff:0:0", 96) || lies(address, "64:ff9b::", 96))
        return ipv4At(bytes, 12);
    const bool isPlain = address == QHostAddress(QHostAddress::AnyIPv6) ||
                         address == QHostAddress(QHostAddress::LocalHostIPv6);
    if (lies(address, "::", 96) && !isPlain)
        return ipv4At(bytes, 12);
    return std::nullopt;
}

} // namespace

AddressReach reachOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return reachIn(SpecialIPv4, address);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return AddressReach::Forbidden;
    QHostAddress plain(address);
    plain.setScopeId({}); // a zone does not move an address
    if (const std::optional<QHostAddress> inner = embeddedIPv4(plain))
        return reachIn(SpecialIPv4, *inner);
    return reachIn(SpecialIPv6, plain);
}

std::optional<AddressReach> writtenReach(const QUrl &url)
{
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    // RFC 6761, 6.3: whatever a resolver says of them.
    if (host == u"localhost"_s || host.endsWith(u".localhost"_s))
        return AddressReach::OwnNetwork;
    QHostAddress address;
    if (!address.setAddress(host))
        return std::nullopt;
    return reachOf(address);
}

} // namespace Lanyard
