// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/Host.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Subnet = std::pair<QLatin1StringView, int>;

constexpr std::array PrivateNetworks{
    Subnet{"10.0.0.0"_L1, 8},     Subnet{"172.16.0.0"_L1, 12},
    Subnet{"192.168.0.0"_L1, 16}, Subnet{"100.64.0.0"_L1, 10}, // carrier-grade NAT, RFC 6598
    Subnet{"fc00::"_L1, 7},
};

constexpr std::array PrivateDomains{".local"_L1, ".localhost"_L1, ".internal"_L1, ".home.arpa"_L1};

/// The IPv4 address inside an IPv6 one (::ffff:10.1.2.3), or the address itself.
QHostAddress unmapped(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(ipv4) : address;
}

} // namespace

QString withoutPort(const QString &host)
{
    if (host.startsWith(u'['))
        return host.mid(1, host.indexOf(u']') - 1);
    return host.count(u':') == 1 ? host.section(u':', 0, 0) : host;
}

bool isLoopback(const QString &host)
{
    const QString name = withoutPort(host);
    return name == "localhost"_L1 || unmapped(QHostAddress(name)).isLoopback();
}

bool isPrivateHost(const QString &host)
{
    const QString name = withoutPort(host);
    if (isLoopback(name))
        return true;
    if (const QHostAddress address = unmapped(QHostAddress(name)); !address.isNull()) {
        return std::ranges::any_of(PrivateNetworks, [&](const Subnet &network) {
            return address.isInSubnet(QHostAddress(network.first), network.second);
        });
    }
    return !name.contains(u'.')
        || std::ranges::any_of(PrivateDomains, [&](QLatin1StringView domain) { return name.endsWith(domain); });
}

bool isForbiddenAddress(const QHostAddress &address)
{
    const QHostAddress plain = unmapped(address);
    return plain.isLinkLocal() || plain.isMulticast() || plain.isBroadcast() || plain == QHostAddress(QHostAddress::AnyIPv6)
        || plain.isInSubnet(QHostAddress(QHostAddress::AnyIPv4), 8);
}

QString hostOf(const QUrl &address)
{
    return address.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded);
}

QUrl redacted(const QUrl &address)
{
    return address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString shownForm(const QString &asciiHost)
{
    return QUrl::fromAce(asciiHost.toLatin1(), QUrl::IgnoreIDNWhitelist);
}
