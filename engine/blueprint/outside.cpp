// SPDX-License-Identifier: GPL-3.0-or-later
// Open vSwitch and not VLAN links of the kernel: many kernels lack those, and a lab has it anyway.
#include "engine/blueprint/outside.h"

#include "engine/blueprint/naming.h"
#include "engine/blueprint/parts.h"

#include <algorithm>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

const QString bridgeName = u"br-ex"_s;

void addGatewayPort(const ResolvedNetwork &network, NodeBlueprint &into)
{
    const ResolvedSubnet &subnet = network.subnets.first();
    const QUuid uuid = objectUuid(u"external/%1/outside"_s.arg(network.name));
    OvsPort port;
    port.name = externalPortName(network.name);
    port.bridge = bridgeName;
    port.type = u"internal"_s;
    port.tag = int(network.segment); // 0 for flat: what carries no tag
    port.mac = portMac(uuid);
    port.origin = network.object();
    into.ovsPorts.append(port);

    Device device;
    device.name = port.name;
    device.mtuBytes = network.mtuBytes;
    device.addresses = {{*subnet.gateway, subnet.cidr.prefixLength()}};
    device.origin = network.object();
    into.devices.append(device);
}

} // namespace

bool hasOutside(const Topology &topology)
{
    return std::any_of(topology.networks.cbegin(), topology.networks.cend(),
                       [](const ResolvedNetwork &network) { return network.isExternal; });
}

std::optional<NodeBlueprint> compileOutside(const Topology &topology, const HostProfile &host)
{
    if (!hasOutside(topology))
        return std::nullopt;
    NodeBlueprint node;
    node.name = outsideName.toString();
    node.uuid = objectUuid(node.name);
    node.underlayPort = underlayPortName(node.name);
    node.underlayMac = portMac(objectUuid(node.name + u"/eth0"_s));
    node.externalMac = portMac(objectUuid(node.name + u"/br-ex"_s));
    node.underlayMtuBytes = topology.underlayMtuBytes;
    node.forwards = true;

    const QString origin = nodeOrigin.toString();
    OvsBridge bridge;
    bridge.name = bridgeName;
    bridge.datapathType = datapathType(topology, host);
    bridge.mac = node.externalMac;
    bridge.origin = origin;
    node.ovsBridges.append(bridge);
    OvsPort nic;
    nic.name = u"eth0"_s;
    nic.bridge = bridgeName;
    nic.ofport = 1;
    nic.origin = origin;
    node.ovsPorts.append(nic);
    addFlow(node, bridgeName, 0, 0, QString(), u"NORMAL"_s, origin);

    for (const ResolvedNetwork &network : topology.networks) {
        if (network.isExternal)
            addGatewayPort(network, node);
    }
    return node;
}

} // namespace overlab::blueprint
