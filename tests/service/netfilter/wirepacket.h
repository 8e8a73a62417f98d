// SPDX-License-Identifier: GPL-3.0-or-later
// A packet of the walk as bytes on the wire, and back. An ICMP packet's identifier is its source
// port.
#pragma once

#include "engine/path/packet.h"

#include <QByteArray>

#include <optional>

namespace overlab::testing {

/// What a TCP segment carries besides its ports.
struct TcpPart
{
    quint8 flags = 2; ///< SYN
    quint32 sequence = 1000;
    quint32 acknowledgement = 0;
};

QByteArray ipBytes(const path::Packet &packet, const TcpPart &tcp);
QByteArray frameBytes(const path::Packet &packet, const TcpPart &tcp);

struct WirePacket
{
    path::Packet packet;
    quint8 tcpFlags = 0;
};

/// nullopt: no IPv4 packet of ICMP, TCP or UDP.
std::optional<WirePacket> readIp(QByteArrayView bytes);
std::optional<WirePacket> readFrame(QByteArrayView bytes);

} // namespace overlab::testing
