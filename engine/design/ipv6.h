// SPDX-License-Identifier: GPL-3.0-or-later
// IPv6 prefixes as far as a design needs them today: read, checked, compared; realised later.
#pragma once

#include <QString>
#include <QtGlobal>

#include <array>
#include <optional>

namespace overlab::design {

using Ipv6Address = std::array<quint8, 16>;

/// nullopt when \a text is no IPv6 address (RFC 4291, without zone).
std::optional<Ipv6Address> parseIpv6(const QString &text);
/// The canonical text of RFC 5952.
QString ipv6Text(const Ipv6Address &address);

struct Ipv6Subnet
{
    Ipv6Address network{}; ///< host bits cleared
    int prefixLength = 0;

    /// nullopt when \a text is not ADDRESS/LENGTH; host bits are cleared.
    static std::optional<Ipv6Subnet> parse(const QString &text);
    static bool hasHostBits(const QString &text);

    bool contains(const Ipv6Address &address) const;
    bool overlaps(const Ipv6Subnet &other) const;
    bool isMulticast() const { return network[0] == 0xff; }
    QString toString() const;

    friend bool operator==(const Ipv6Subnet &, const Ipv6Subnet &) = default;
};

} // namespace overlab::design
