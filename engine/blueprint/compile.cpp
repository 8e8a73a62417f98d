// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"
#include "engine/blueprint/parts.h"

#include <algorithm>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

} // namespace

QList<int> PartContext::presentNetworks() const
{
    QList<int> networks = topology.localVlans.at(node).keys();
    std::sort(networks.begin(), networks.end());
    return networks;
}

void addFlow(NodeBlueprint &into, const QString &bridge, int table, int priority,
             const QString &match, const QString &actions, const QString &origin)
{
    into.flows.append({bridge, table, priority, match, actions, flowCookie(origin), origin});
}

QString inPort(const QString &name)
{
    return u"in_port=\"%1\""_s.arg(name);
}

QMap<QString, QString> portOtherConfig(const ResolvedNetwork &network, int tag)
{
    const bool physical = network.type == design::NetworkType::Vlan
        || network.type == design::NetworkType::Flat;
    QMap<QString, QString> config{
        {u"net_uuid"_s, uuidText(network.uuid)},
        {u"network_type"_s, networkTypeName(network.type)},
        {u"physical_network"_s, physical ? u"physnet1"_s : u"None"_s},
        {u"tag"_s, QString::number(tag)},
    };
    if (network.segment != 0)
        config.insert(u"segmentation_id"_s, QString::number(network.segment));
    return config;
}

QMap<QString, QString> interfaceIds(const QUuid &port, const MacAddress &mac)
{
    return {{u"iface-id"_s, uuidText(port)},
            {u"attached-mac"_s, mac.toString()},
            {u"iface-status"_s, u"active"_s}};
}

OvsPort internalPort(const PartContext &context, int index, const QString &prefix, const QUuid &uuid,
                     const MacAddress &mac, const QString &origin)
{
    OvsPort port;
    port.name = deviceName(prefix, uuid);
    port.bridge = u"br-int"_s;
    port.type = u"internal"_s;
    port.tag = context.tag(index);
    port.ofport = context.portNumber(uuid);
    port.mac = mac;
    port.otherConfig = portOtherConfig(context.network(index), port.tag);
    port.interfaceIds = interfaceIds(uuid, mac);
    port.origin = origin;
    return port;
}

Blueprint compile(const Topology &topology, const HostProfile &host)
{
    Blueprint blueprint;
    blueprint.lab = topology.name;
    blueprint.underlayMtuBytes = topology.underlayMtuBytes;
    for (int i = 0; i < topology.nodes.size(); ++i) {
        const PartContext context{topology, host, i};
        const ResolvedNode &self = context.self();
        NodeBlueprint node;
        node.name = self.name;
        node.uuid = self.uuid;
        node.address = self.address;
        node.underlayPort = underlayPortName(self.name);
        node.underlayMac = portMac(objectUuid(u"nodes/%1/eth0"_s.arg(self.name)));
        node.externalMac = portMac(objectUuid(u"nodes/%1/br-ex"_s.arg(self.name)));
        node.underlayMtuBytes = topology.underlayMtuBytes;
        addBridges(context, node);
        addTunnels(context, node);
        addNetworks(context, node);
        addDhcp(context, node);
        addRouters(context, node);
        addMetadata(context, node);
        addMachines(context, node);
        addAntiSpoofing(context, node);
        addTrackedPorts(context, node);
        addHybridFirewall(context, node);
        addNativeFirewall(context, node);
        node.runsLibvirt = !node.domains.isEmpty();
        blueprint.nodes.append(node);
    }
    if (const auto outside = compileOutside(topology, host))
        blueprint.nodes.append(*outside);
    return blueprint;
}

} // namespace overlab::blueprint
