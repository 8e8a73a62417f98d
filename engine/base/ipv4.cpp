// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/ipv4.h"

#include <algorithm>

namespace overlab {

namespace {

using namespace Qt::StringLiterals;

/// A decimal number of at most \a digits digits without sign or leading zero.
std::optional<quint32> parseDecimal(QStringView text, qsizetype digits)
{
    if (text.isEmpty() || text.size() > digits || (text.size() > 1 && text.front() == u'0'))
        return std::nullopt;
    quint32 value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

quint32 maskBits(int prefixLength)
{
    return prefixLength == 0 ? 0 : ~quint32(0) << (32 - prefixLength);
}

/// The two halves of ADDRESS/LENGTH, with the host bits as they were written.
std::optional<std::pair<Ipv4Address, int>> parsePrefix(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto address = Ipv4Address::parse(text.left(slash));
    const auto length = parseDecimal(text.mid(slash + 1), 2);
    if (!address || !length || *length > 32)
        return std::nullopt;
    return std::pair(*address, int(*length));
}

} // namespace

std::optional<Ipv4Address> Ipv4Address::parse(QStringView text)
{
    quint32 value = 0;
    for (int octet = 0; octet < 4; ++octet) {
        const qsizetype dot = text.indexOf(u'.');
        if ((dot < 0) != (octet == 3))
            return std::nullopt;
        const auto part = parseDecimal(dot < 0 ? text : text.left(dot), 3);
        if (!part || *part > 255)
            return std::nullopt;
        value = value << 8 | *part;
        text = dot < 0 ? QStringView() : text.mid(dot + 1);
    }
    return Ipv4Address(value);
}

QString Ipv4Address::toString() const
{
    QString text; // designs have thousands: put together by hand, it costs a tenth
    text.reserve(15);
    for (int shift = 24; shift >= 0; shift -= 8) {
        const quint32 part = m_value >> shift & 0xff;
        if (part >= 100)
            text += QChar(u'0' + part / 100);
        if (part >= 10)
            text += QChar(u'0' + part / 10 % 10);
        text += QChar(u'0' + part % 10);
        if (shift > 0)
            text += u'.';
    }
    return text;
}

Ipv4Subnet::Ipv4Subnet(Ipv4Address address, int prefixLength)
    : m_network(address.value() & maskBits(std::clamp(prefixLength, 0, 32))),
      m_prefixLength(std::clamp(prefixLength, 0, 32))
{
}

std::optional<Ipv4Subnet> Ipv4Subnet::parse(QStringView text)
{
    const auto prefix = parsePrefix(text);
    if (!prefix)
        return std::nullopt;
    return Ipv4Subnet(prefix->first, prefix->second);
}

bool Ipv4Subnet::hasHostBits(QStringView text)
{
    const auto prefix = parsePrefix(text);
    return prefix && (prefix->first.value() & ~maskBits(prefix->second)) != 0;
}

Ipv4Address Ipv4Subnet::netmask() const
{
    return Ipv4Address(maskBits(m_prefixLength));
}

Ipv4Address Ipv4Subnet::last() const
{
    return Ipv4Address(m_network.value() | ~maskBits(m_prefixLength));
}

Ipv4Address Ipv4Subnet::firstHost() const
{
    return m_prefixLength >= 31 ? m_network : Ipv4Address(m_network.value() + 1);
}

Ipv4Address Ipv4Subnet::lastHost() const
{
    return m_prefixLength >= 31 ? last() : Ipv4Address(last().value() - 1);
}

bool Ipv4Subnet::contains(Ipv4Address address) const
{
    return (address.value() & maskBits(m_prefixLength)) == m_network.value();
}

bool Ipv4Subnet::isHost(Ipv4Address address) const
{
    return firstHost() <= address && address <= lastHost();
}

bool Ipv4Subnet::overlaps(const Ipv4Subnet &other) const
{
    return contains(other.m_network) || other.contains(m_network);
}

QString Ipv4Subnet::toString() const
{
    return m_network.toString() + u'/' + QString::number(m_prefixLength);
}

QString Ipv4Subnet::toShortString() const
{
    return m_prefixLength == 32 ? m_network.toString() : toString();
}

std::optional<Ipv4Range> Ipv4Range::parse(QStringView text)
{
    const qsizetype dash = text.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const auto first = Ipv4Address::parse(text.left(dash).trimmed());
    const auto last = Ipv4Address::parse(text.mid(dash + 1).trimmed());
    if (!first || !last)
        return std::nullopt;
    return Ipv4Range{*first, *last};
}

QString Ipv4Range::toString() const
{
    return first.toString() + u'-' + last.toString();
}

} // namespace overlab
