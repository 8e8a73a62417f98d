// SPDX-License-Identifier: GPL-3.0-or-later
// The three bridges of every node, their patch pairs and base flows (neutron-facts 2.1, 2.3, 2.5,
// 2.6; without DVR, l2population and the ARP responder).
#include "engine/blueprint/parts.h"

#include "engine/blueprint/naming.h"

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

const QString origin = nodeOrigin.toString();

/// \a ofport: the number that textbooks show, since Neutron's agent makes these ports first.
OvsPort patchPort(const QString &bridge, const QString &name, const QString &peer, int ofport)
{
    OvsPort port;
    port.name = name;
    port.bridge = bridge;
    port.type = u"patch"_s;
    port.options = {{u"peer"_s, peer}};
    port.ofport = ofport;
    port.origin = origin;
    return port;
}

void addIntegrationFlows(NodeBlueprint &into)
{
    const QString bridge = u"br-int"_s;
    addFlow(into, bridge, 0, 65535, u"dl_vlan=4095"_s, u"drop"_s, origin);
    addFlow(into, bridge, 0, 2, inPort(u"int-br-ex"_s), u"drop"_s, origin);
    addFlow(into, bridge, 0, 0, QString(), u"goto_table:58"_s, origin);
    addFlow(into, bridge, 23, 0, QString(), u"drop"_s, origin); // the agent's canary
    addFlow(into, bridge, 24, 0, QString(), u"drop"_s, origin);
    addFlow(into, bridge, 25, 0, QString(), u"drop"_s, origin);
    addFlow(into, bridge, 30, 0, QString(), u"goto_table:58"_s, origin);
    addFlow(into, bridge, 31, 0, QString(), u"goto_table:58"_s, origin);
    addFlow(into, bridge, 58, 0, QString(), u"goto_table:59"_s, origin);
    addFlow(into, bridge, 59, 0, QString(), u"goto_table:60"_s, origin);
    addFlow(into, bridge, 60, 1, QString(), u"NORMAL"_s, origin);
    addFlow(into, bridge, 62, 3, QString(), u"NORMAL"_s, origin);
}

void addTunnelFlows(NodeBlueprint &into)
{
    const QString bridge = u"br-tun"_s;
    addFlow(into, bridge, 0, 1, inPort(u"patch-int"_s), u"goto_table:2"_s, origin);
    addFlow(into, bridge, 0, 0, QString(), u"drop"_s, origin);
    addFlow(into, bridge, 2, 0, u"dl_dst=00:00:00:00:00:00/01:00:00:00:00:00"_s,
            u"goto_table:20"_s, origin);
    addFlow(into, bridge, 2, 0, u"dl_dst=01:00:00:00:00:00/01:00:00:00:00:00"_s,
            u"goto_table:22"_s, origin);
    for (const int table : {3, 4, 6})
        addFlow(into, bridge, table, 0, QString(), u"drop"_s, origin);
    // Table 10 remembers in table 20 behind which tunnel, and under which key, a MAC address was
    // seen. Learned flows carry this flow's cookie (neutron-facts 2.5, learn specs).
    const QString learn =
        u"learn(table=20,hard_timeout=300,priority=1,cookie=0x%1,NXM_OF_VLAN_TCI[0..11],"
        "NXM_OF_ETH_DST[]=NXM_OF_ETH_SRC[],load:0->NXM_OF_VLAN_TCI[],"
        "load:NXM_NX_TUN_ID[]->NXM_NX_TUN_ID[],output:OXM_OF_IN_PORT[]),output:\"patch-int\""_s
            .arg(flowCookie(origin), 0, 16);
    addFlow(into, bridge, 10, 1, QString(), learn, origin);
    // What announces an address: gratuitous ARP, IPv6 router and neighbour advertisements.
    for (const QString &announcement : {u"arp,arp_tha=ff:ff:ff:ff:ff:ff"_s,
                                        u"icmp6,icmp_type=134"_s, u"icmp6,icmp_type=136"_s})
        addFlow(into, bridge, 10, 2, announcement, learn, origin);
    addFlow(into, bridge, 20, 0, QString(), u"goto_table:22"_s, origin);
    addFlow(into, bridge, 21, 0, QString(), u"goto_table:22"_s, origin);
    addFlow(into, bridge, 22, 0, QString(), u"drop"_s, origin);
}

void addExternalFlows(NodeBlueprint &into)
{
    addFlow(into, u"br-ex"_s, 0, 2, inPort(u"phy-br-ex"_s), u"drop"_s, origin);
    addFlow(into, u"br-ex"_s, 0, 0, QString(), u"NORMAL"_s, origin);
}

} // namespace

QString datapathType(const Topology &topology, const HostProfile &host)
{
    switch (topology.datapath) {
    case design::DatapathChoice::System:
        return u"system"_s;
    case design::DatapathChoice::Netdev:
        return u"netdev"_s;
    case design::DatapathChoice::Auto:
        break;
    }
    return host.kernelDatapath ? u"system"_s : u"netdev"_s;
}

void addBridges(const PartContext &context, NodeBlueprint &into)
{
    const QString datapath = datapathType(context.topology, context.host);
    for (const QString &name : {u"br-int"_s, u"br-tun"_s, u"br-ex"_s}) {
        OvsBridge bridge;
        bridge.name = name;
        bridge.datapathType = datapath;
        if (name == u"br-ex")
            bridge.mac = into.externalMac;
        if (name == u"br-int" && context.topology.firewall == design::FirewallDriver::Native)
            bridge.fragments = u"nx-match"_s; // see firewall/nativerules.cpp
        bridge.origin = origin;
        into.ovsBridges.append(bridge);
    }
    into.ovsPorts.append(patchPort(u"br-int"_s, u"int-br-ex"_s, u"phy-br-ex"_s, 1));
    into.ovsPorts.append(patchPort(u"br-int"_s, u"patch-tun"_s, u"patch-int"_s, 2));
    into.ovsPorts.append(patchPort(u"br-tun"_s, u"patch-int"_s, u"patch-tun"_s, 1));
    into.ovsPorts.append(patchPort(u"br-ex"_s, u"phy-br-ex"_s, u"int-br-ex"_s, 2));
    OvsPort nic;
    nic.name = u"eth0"_s;
    nic.bridge = u"br-ex"_s;
    nic.ofport = 1;
    nic.origin = origin;
    into.ovsPorts.append(nic);

    addIntegrationFlows(into);
    addTunnelFlows(into);
    addExternalFlows(into);

    Device external; // the VTEP address stands on br-ex (lab-host-notes, userspace tunnels)
    external.name = u"br-ex"_s;
    external.mtuBytes = context.topology.underlayMtuBytes;
    external.addresses = {{context.self().address, context.topology.underlay.prefixLength()}};
    external.origin = origin;
    into.devices.append(external);
}

} // namespace overlab::blueprint
