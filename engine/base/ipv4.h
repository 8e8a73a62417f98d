// SPDX-License-Identifier: GPL-3.0-or-later
// IPv4 addresses, subnets and ranges as values. Parsing accepts exactly the dotted decimal form of
// RFC 6943 3.1.1 (four decimal octets, no leading zeros), as designs and kernel tools print it.
#pragma once

#include <QString>
#include <QtGlobal>

#include <compare>
#include <optional>

namespace overlab {

/// One IPv4 address; value() is in host byte order.
class Ipv4Address
{
public:
    constexpr Ipv4Address() = default;
    constexpr explicit Ipv4Address(quint32 value) : m_value(value) {}

    /// nullopt when \a text is not four decimal octets.
    static std::optional<Ipv4Address> parse(QStringView text);

    constexpr quint32 value() const { return m_value; }
    constexpr bool isNull() const { return m_value == 0; }
    QString toString() const;

    friend constexpr auto operator<=>(Ipv4Address, Ipv4Address) = default;

private:
    quint32 m_value = 0;
};

/// A network address with its prefix length (0 to 32); the host bits are always zero.
class Ipv4Subnet
{
public:
    constexpr Ipv4Subnet() = default;
    /// Clears the host bits of \a address.
    Ipv4Subnet(Ipv4Address address, int prefixLength);

    /// nullopt when \a text is not ADDRESS/LENGTH. Host bits that are set are accepted and cleared;
    /// hasHostBits() tells a validator that wants to complain.
    static std::optional<Ipv4Subnet> parse(QStringView text);
    /// Whether \a text is ADDRESS/LENGTH with host bits set, for example 10.0.0.1/24.
    static bool hasHostBits(QStringView text);

    Ipv4Address network() const { return m_network; }
    int prefixLength() const { return m_prefixLength; }
    Ipv4Address netmask() const;
    /// The last address: the broadcast address, except for /31 (RFC 3021) and /32.
    Ipv4Address last() const;
    /// The first and last address that a host may have; /31 and /32 have no broadcast address.
    Ipv4Address firstHost() const;
    Ipv4Address lastHost() const;
    /// How many addresses the subnet has in all, at most 2^32.
    quint64 size() const { return quint64(1) << (32 - m_prefixLength); }

    bool contains(Ipv4Address address) const;
    /// Whether a host may have \a address: inside, neither network nor broadcast address.
    bool isHost(Ipv4Address address) const;
    bool overlaps(const Ipv4Subnet &other) const;
    QString toString() const;
    /// Without "/32" behind a single address, as ipset and Open vSwitch print it.
    QString toShortString() const;

    friend bool operator==(const Ipv4Subnet &, const Ipv4Subnet &) = default;

private:
    Ipv4Address m_network;
    int m_prefixLength = 0;
};

/// An inclusive range of addresses, written FIRST-LAST.
struct Ipv4Range
{
    Ipv4Address first;
    Ipv4Address last;

    /// nullopt when \a text is not ADDRESS-ADDRESS; a reversed range parses and is not valid().
    static std::optional<Ipv4Range> parse(QStringView text);

    bool isValid() const { return first <= last; }
    bool contains(Ipv4Address address) const { return first <= address && address <= last; }
    quint64 size() const { return isValid() ? quint64(last.value()) - first.value() + 1 : 0; }
    QString toString() const;

    friend bool operator==(const Ipv4Range &, const Ipv4Range &) = default;
};

} // namespace overlab
