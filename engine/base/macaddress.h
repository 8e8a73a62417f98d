// SPDX-License-Identifier: GPL-3.0-or-later
// An Ethernet address as a value, written as six lower-case hexadecimal octets with colons.
#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <compare>
#include <optional>

namespace overlab {

/// An EUI-48 address. Text form is fa:16:3e:44:98:20; parsing accepts either case.
class MacAddress
{
public:
    constexpr MacAddress() = default;
    constexpr explicit MacAddress(std::array<quint8, 6> octets) : m_octets(octets) {}

    /// nullopt when \a text is not six two-digit hexadecimal octets separated by colons.
    static std::optional<MacAddress> parse(QStringView text);

    constexpr const std::array<quint8, 6> &octets() const { return m_octets; }
    bool isNull() const { return m_octets == std::array<quint8, 6>{}; }
    /// Neither the group bit (IEEE 802) nor the null address.
    bool isUnicast() const { return (m_octets[0] & 1) == 0 && !isNull(); }
    /// The same address with its first octet replaced: libvirt gives a tap fe:… for a guest's fa:….
    MacAddress withFirstOctet(quint8 octet) const;
    QString toString() const;

    friend constexpr auto operator<=>(const MacAddress &, const MacAddress &) = default;

private:
    std::array<quint8, 6> m_octets{};
};

} // namespace overlab
