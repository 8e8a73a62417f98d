// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/ipv6.h"

#include <arpa/inet.h>

namespace overlab::design {

namespace {

Ipv6Address masked(Ipv6Address address, int prefixLength)
{
    for (int i = 0; i < 16; ++i) {
        const int bits = qBound(0, prefixLength - i * 8, 8);
        address[size_t(i)] &= quint8(0xff << (8 - bits));
    }
    return address;
}

/// The address as written, host bits and all, and the prefix length.
std::optional<Ipv6Subnet> parsePrefix(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto address = parseIpv6(text.left(slash));
    const QString digits = text.mid(slash + 1);
    bool isNumber = false;
    const int length = digits.toInt(&isNumber);
    const bool canonical = isNumber && QString::number(length) == digits;
    if (slash < 0 || !address || !canonical || length < 0 || length > 128)
        return std::nullopt;
    return Ipv6Subnet{*address, length};
}

} // namespace

std::optional<Ipv6Address> parseIpv6(const QString &text)
{
    Ipv6Address address{};
    if (inet_pton(AF_INET6, text.toLatin1().constData(), address.data()) != 1 ||
        text.contains(QChar(0)))
        return std::nullopt;
    return address;
}

QString ipv6Text(const Ipv6Address &address)
{
    char buffer[INET6_ADDRSTRLEN] = {};
    inet_ntop(AF_INET6, address.data(), buffer, sizeof buffer);
    return QString::fromLatin1(buffer);
}

std::optional<Ipv6Subnet> Ipv6Subnet::parse(const QString &text)
{
    const auto written = parsePrefix(text);
    if (!written)
        return std::nullopt;
    return Ipv6Subnet{masked(written->network, written->prefixLength), written->prefixLength};
}

bool Ipv6Subnet::hasHostBits(const QString &text)
{
    const auto written = parsePrefix(text);
    return written && masked(written->network, written->prefixLength) != written->network;
}

bool Ipv6Subnet::contains(const Ipv6Address &address) const
{
    return masked(address, prefixLength) == network;
}

bool Ipv6Subnet::overlaps(const Ipv6Subnet &other) const
{
    return contains(other.network) || other.contains(network);
}

QString Ipv6Subnet::toString() const
{
    return ipv6Text(network) + u'/' + QString::number(prefixLength);
}

} // namespace overlab::design
