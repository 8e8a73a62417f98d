// SPDX-License-Identifier: GPL-3.0-or-later
// The header fields of a packet: which there are, what they are called, what stands in them.
#pragma once

#include "engine/client/pathreport.h"

#include <QList>

namespace overlab::views {

enum class PacketField {
    TunnelType, TunnelKey, TunnelLocal, TunnelRemote, EthSrc, EthDst, Vlan, IpSrc, IpDst, Ttl, Protocol, SrcPort, DstPort
};

/// From the outermost header to the innermost.
QList<PacketField> packetFields();
QString packetFieldName(PacketField field);
/// Empty: the packet has none, or it is not decided yet.
QString packetFieldValue(const client::PathPacket &packet, PacketField field);

} // namespace overlab::views
