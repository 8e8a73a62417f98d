// SPDX-License-Identifier: GPL-3.0-or-later
// A captured frame as the packet of a walk. Pure. Reads Ethernet with one 802.1Q tag, ARP, IPv4 with ICMP, TCP and UDP,
// and all that in VXLAN (RFC 7348), Geneve (RFC 8926) or GRE with Ethernet inside (RFC 2784, RFC 2890).
#pragma once

#include "engine/path/packet.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace overlab::path {

/// What a TCP header's flags say (RFC 9293, 3.1).
struct TcpState
{
    quint32 sequence = 0;
    quint32 acknowledgement = 0;
    bool isSyn = false;
    bool isAck = false;
    bool isReset = false;

    friend bool operator==(const TcpState &, const TcpState &) = default;
};

struct DecodedFrame
{
    Packet packet;
    TcpState tcp;
    QByteArray payload; ///< behind the header of ICMP, TCP or UDP; of an ICMP error what it quotes

    bool isIcmpError() const;
};

/// nullopt: it is something else, or cut off within its headers.
std::optional<DecodedFrame> decodeFrame(QByteArrayView frame);

/// The beginning of an IPv4 packet, of which only eight bytes behind its header need be there: what an ICMP error
/// quotes.
std::optional<DecodedFrame> decodeQuoted(QByteArrayView ipPacket);

} // namespace overlab::path
