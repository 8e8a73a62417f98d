// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/packetfields.h"

#include "views/path/packetmodel.h"

namespace overlab::views {

using namespace Qt::StringLiterals;

QList<PacketField> packetFields()
{
    using enum PacketField;
    return {TunnelType, TunnelKey, TunnelLocal, TunnelRemote, EthSrc, EthDst, Vlan, IpSrc, IpDst, Ttl, Protocol, SrcPort, DstPort};
}

QString packetFieldName(PacketField field)
{
    switch (field) {
    case PacketField::EthSrc:
        return PacketModel::tr("Source MAC");
    case PacketField::EthDst:
        return PacketModel::tr("Destination MAC");
    case PacketField::Vlan:
        return PacketModel::tr("VLAN tag");
    case PacketField::TunnelType:
        return PacketModel::tr("Tunnel");
    case PacketField::TunnelKey:
        //: VNI of VXLAN and Geneve, key of GRE
        return PacketModel::tr("Tunnel key (VNI)");
    case PacketField::TunnelLocal:
        return PacketModel::tr("Tunnel from");
    case PacketField::TunnelRemote:
        return PacketModel::tr("Tunnel to");
    case PacketField::IpSrc:
        return PacketModel::tr("Source IP");
    case PacketField::IpDst:
        return PacketModel::tr("Destination IP");
    case PacketField::Ttl:
        return PacketModel::tr("TTL");
    case PacketField::Protocol:
        return PacketModel::tr("Protocol");
    case PacketField::SrcPort:
        return PacketModel::tr("Source port");
    case PacketField::DstPort:
        return PacketModel::tr("Destination port");
    }
    return {};
}

QString packetFieldValue(const client::PathPacket &packet, PacketField field)
{
    const auto number = [](qint64 value) { return value == 0 ? QString() : QString::number(value); };
    const auto known = [](const QString &address) { // what is not decided yet is null
        return address == u"00:00:00:00:00:00" || address == u"0.0.0.0" ? QString() : address;
    };
    const bool hasTunnel = !packet.tunnel.type.isEmpty();
    switch (field) {
    case PacketField::EthSrc:
        return known(packet.ethSrc);
    case PacketField::EthDst:
        return known(packet.ethDst);
    case PacketField::Vlan:
        return number(packet.vlan);
    case PacketField::TunnelType:
        return packet.tunnel.type;
    case PacketField::TunnelKey:
        return hasTunnel ? u"%1 (0x%2)"_s.arg(packet.tunnel.key).arg(QString::number(packet.tunnel.key, 16)) : QString();
    case PacketField::TunnelLocal:
        return hasTunnel ? packet.tunnel.local : QString();
    case PacketField::TunnelRemote:
        return hasTunnel ? packet.tunnel.remote : QString();
    case PacketField::IpSrc:
        return known(packet.ipSrc);
    case PacketField::IpDst:
        return packet.ipDst;
    case PacketField::Ttl:
        return number(packet.ttl);
    case PacketField::Protocol:
        return packet.protocol;
    case PacketField::SrcPort:
        return number(packet.srcPort);
    case PacketField::DstPort:
        return number(packet.dstPort);
    }
    return {};
}

} // namespace overlab::views
