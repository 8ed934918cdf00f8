// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "url/Host.h"

#include <QHostAddress>
#include <QRegularExpression>
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

/// The host, and the port with its colon.
std::pair<QString, QString> splitPort(const QString &authority)
{
    static const QRegularExpression parts(u"^(\\[[^\\]]*(?:\\]|$)|[^:\\[]*)(:.*)?$"_s);
    if (isIPv6(authority))
        return {authority, QString()};
    const auto match = parts.match(authority);
    return {match.captured(1), match.captured(2)};
}

constexpr int NoPort = -1; // as QUrl has it

/// The number in ":8443"; nothing if it is not a port.
std::optional<int> portNumber(const QString &typed)
{
    static const QRegularExpression number(u"^:[0-9]+$"_s);
    if (typed.isEmpty() || typed == ":"_L1)
        return NoPort;
    bool isNumber = false;
    const int port = QStringView(typed).mid(1).toInt(&isNumber);
    return number.match(typed).hasMatch() && isNumber && port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

/// Why no instance can be at `host`, in the form of asciiHost(). Does not look for look-alikes.
std::optional<ProblemKey> hostProblem(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull()) {
        if (isForbiddenAddress(address))
            return ProblemKey::ForbiddenAddress;
        // An unfinished address ("10.1.2"), and the octal, hexadecimal and short forms that attackers use to hide one.
        if (address.toString() != host)
            return ProblemKey::IncompleteHost;
        return std::nullopt;
    }
    const qsizetype lastDot = host.lastIndexOf(u'.');
    const bool hasDomain = lastDot > 0 && host.at(lastDot + 1).isLetter();
    if (!hasDomain && host != "localhost"_L1)
        return ProblemKey::IncompleteHost;
    return std::nullopt;
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

bool isIPv6(const QString &text)
{
    return QHostAddress(text).protocol() == QHostAddress::IPv6Protocol;
}

bool isAddressLiteral(const QString &host)
{
    return !QHostAddress(host).isNull();
}

QString asciiHost(const QString &typed)
{
    static const QRegularExpression name(u"^[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*$"_s);
    constexpr int MaxNameLength = 253; // RFC 1035, section 2.3.4
    const bool bracketed = typed.startsWith(u'[') && typed.endsWith(u']');
    if (const QString literal = bracketed ? typed.mid(1, typed.size() - 2) : typed; isIPv6(literal)) {
        QHostAddress address(literal);
        bool isIPv4 = false;
        if (const quint32 ipv4 = address.toIPv4Address(&isIPv4); isIPv4)
            address = QHostAddress(ipv4);
        else
            address.setScopeId({});
        return address.toString();
    }
    QString host = QString::fromLatin1(QUrl::toAce(typed));
    if (host.endsWith(u'.'))
        host.chop(1);
    return host.size() <= MaxNameLength && name.match(host).hasMatch() ? host : QString();
}

Result<HostAndPort> readHost(const QString &typed)
{
    const auto [typedHost, typedPort] = splitPort(typed);
    const QString host = asciiHost(typedHost);
    const std::optional<int> port = portNumber(typedPort);
    if (!port)
        return fail({ProblemKey::BadPort, host});
    if (const auto problem = hostProblem(host))
        return fail({*problem, host});
    return HostAndPort{host, *port};
}
