// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a frame's headers, as far as a list of packets needs it where no decoder is installed, and as far as it
// takes to know the same packet again at another place. Pure. Ethernet with 802.1Q tags, ARP, IPv4 and IPv6 with ICMP, TCP
// and UDP, and all that in VXLAN (RFC 7348), Geneve (RFC 8926) or GRE with Ethernet inside (RFC 2784, RFC 2890).
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace overlab::client {

/// The tunnel's own addresses.
struct TunnelFields
{
    QString kind; ///< "VXLAN", "Geneve", "GRE"
    quint32 key = 0;
    QString source;
    QString destination;

    friend bool operator==(const TunnelFields &, const TunnelFields &) = default;
};

/// Of the innermost packet.
struct FrameFields
{
    QString source;      ///< its network address; without one, its hardware address
    QString destination;
    QString protocol;    ///< "ARP", "ICMP", "TCP", "UDP", "ICMPv6"; else "IPv4", "IPv6", "0x88cc"
    int sourcePort = -1; ///< -1: it has none
    int destinationPort = -1;
    int vlan = 0;        ///< the innermost tag; 0: none
    std::optional<TunnelFields> tunnel;
    /// What stays the same on the packet's way through switches, routers, address translation and tunnels; the same for
    /// a packet that is sent twice. Empty: the frame is cut off within its headers.
    QByteArray mark;

    friend bool operator==(const FrameFields &, const FrameFields &) = default;
};

FrameFields readFields(QByteArrayView frame);

} // namespace overlab::client
