// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of compile(), one subject each; every one adds its objects to the node \a into.
#pragma once

#include "engine/blueprint/blueprint.h"

namespace overlab::blueprint {

/// What the parts need: the topology, the host, and which node they write.
struct PartContext
{
    const Topology &topology;
    const HostProfile &host;
    int node = 0; ///< index in topology.nodes

    const ResolvedNode &self() const { return topology.nodes.at(node); }
    const ResolvedNetwork &network(int index) const { return topology.networks.at(index); }
    /// The local VLAN of network \a index on this node.
    int tag(int index) const { return topology.localVlans.at(node).value(index); }
    /// The conntrack zone of a machine's port on this node (hybrid firewall).
    int zone(const ResolvedPort &port) const
    {
        return topology.conntrackZones.at(node).value(port.uuid);
    }
    /// The OpenFlow number of a port of br-int.
    int portNumber(const QUuid &port) const { return topology.portNumbers.at(node).value(port); }
    /// Networks with a port on this node, in the order of the design.
    QList<int> presentNetworks() const;
};

void addBridges(const PartContext &context, NodeBlueprint &into);   // bridges.cpp
void addTunnels(const PartContext &context, NodeBlueprint &into);   // tunnels.cpp
void addNetworks(const PartContext &context, NodeBlueprint &into);  // networks.cpp
void addDhcp(const PartContext &context, NodeBlueprint &into);      // dhcp.cpp
void addRouters(const PartContext &context, NodeBlueprint &into);   // routers.cpp
void addMetadata(const PartContext &context, NodeBlueprint &into);  // metadata.cpp
void addMachines(const PartContext &context, NodeBlueprint &into);  // machines.cpp
void addAntiSpoofing(const PartContext &context, NodeBlueprint &into); // antispoofing.cpp
void addTrackedPorts(const PartContext &context, NodeBlueprint &into);   // firewall/trackedports.cpp
void addHybridFirewall(const PartContext &context, NodeBlueprint &into); // firewall/hybridfirewall.cpp
void addNativeFirewall(const PartContext &context, NodeBlueprint &into); // firewall/nativefirewall.cpp

/// An internal port of br-int on network \a index, called \a prefix and the beginning of \a uuid.
OvsPort internalPort(const PartContext &context, int index, const QString &prefix, const QUuid &uuid,
                     const MacAddress &mac, const QString &origin);

/// "system" or "netdev": what the design asks for, or what the host has.
QString datapathType(const Topology &topology, const HostProfile &host); // bridges.cpp

/// Adds a flow with the cookie of \a origin.
void addFlow(NodeBlueprint &into, const QString &bridge, int table, int priority,
             const QString &match, const QString &actions, const QString &origin);

/// in_port="NAME", as Open vSwitch prints it.
QString inPort(const QString &name);

/// Port other_config as Neutron's agent writes it: net_uuid, network_type, physical_network,
/// segmentation_id, tag; a restarted agent finds its local VLANs there.
QMap<QString, QString> portOtherConfig(const ResolvedNetwork &network, int tag);

/// Interface external_ids of a bound port: iface-id, attached-mac, iface-status.
QMap<QString, QString> interfaceIds(const QUuid &port, const MacAddress &mac);

} // namespace overlab::blueprint
