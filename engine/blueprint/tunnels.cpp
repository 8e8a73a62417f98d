// SPDX-License-Identifier: GPL-3.0-or-later
// The tunnel mesh: one port for each type in use and each other node (neutron-facts 2.9).
#include "engine/blueprint/parts.h"

#include "engine/blueprint/naming.h"

#include <array>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

struct TunnelType
{
    design::NetworkType type;
    int table; ///< of br-tun, where its keys become local VLANs
};

constexpr std::array<TunnelType, 3> tunnelTypes{{
    {design::NetworkType::Gre, 3},
    {design::NetworkType::Vxlan, 4},
    {design::NetworkType::Geneve, 6},
}};

bool isInUse(const Topology &topology, design::NetworkType type)
{
    return std::any_of(topology.networks.cbegin(), topology.networks.cend(),
                       [type](const ResolvedNetwork &network) { return network.type == type; });
}

OvsPort tunnelPort(const QString &type, Ipv4Address local, Ipv4Address remote)
{
    OvsPort port;
    port.name = tunnelPortName(type, remote);
    port.bridge = u"br-tun"_s;
    port.type = type;
    port.options = {
        {u"df_default"_s, u"true"_s},        {u"egress_pkt_mark"_s, u"0"_s},
        {u"in_key"_s, u"flow"_s},            {u"local_ip"_s, local.toString()},
        {u"out_key"_s, u"flow"_s},           {u"remote_ip"_s, remote.toString()},
    };
    port.origin = nodeOrigin.toString();
    return port;
}

void addNetworkFlows(const PartContext &context, const TunnelType &tunnel, int index,
                     const QStringList &ports, NodeBlueprint &into)
{
    const ResolvedNetwork &network = context.network(index);
    const int tag = context.tag(index);
    const QString key = u"0x"_s + QString::number(network.segment, 16);
    const QString bridge = u"br-tun"_s;
    // 4096 is OFPVID_PRESENT, which set_field of vlan_vid needs (OpenFlow 1.3, 7.2.3.7).
    addFlow(into, bridge, tunnel.table, 1, u"tun_id="_s + key,
            u"push_vlan:0x8100,set_field:%1->vlan_vid,goto_table:10"_s.arg(4096 + tag),
            network.object());
    if (ports.isEmpty())
        return; // alone in the lab: table 22's drop is all there is to do
    QString flood = u"pop_vlan,set_field:%1->tun_id"_s.arg(key);
    for (const QString &port : ports)
        flood += u",output:\"%1\""_s.arg(port);
    addFlow(into, bridge, 22, 1, u"dl_vlan=%1"_s.arg(tag), flood, network.object());
}

} // namespace

void addTunnels(const PartContext &context, NodeBlueprint &into)
{
    for (const TunnelType &tunnel : tunnelTypes) {
        if (!isInUse(context.topology, tunnel.type))
            continue;
        QStringList ports;
        for (const ResolvedNode &other : context.topology.nodes) {
            if (other.name == context.self().name)
                continue;
            const OvsPort port = tunnelPort(networkTypeName(tunnel.type), context.self().address,
                                            other.address);
            ports.append(port.name);
            into.ovsPorts.append(port);
            addFlow(into, u"br-tun"_s, 0, 1, inPort(port.name),
                    u"goto_table:%1"_s.arg(tunnel.table), nodeOrigin.toString());
        }
        for (const int index : context.presentNetworks()) {
            if (context.network(index).type == tunnel.type)
                addNetworkFlows(context, tunnel, index, ports, into);
        }
    }
}

} // namespace overlab::blueprint
