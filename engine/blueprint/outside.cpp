// SPDX-License-Identifier: GPL-3.0-or-later
// Open vSwitch and not VLAN links of the kernel: many kernels lack those, and a lab has it anyway.
#include "engine/blueprint/outside.h"

#include "engine/blueprint/iptablestext.h"
#include "engine/blueprint/naming.h"
#include "engine/blueprint/parts.h"

#include <algorithm>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

const QString bridgeName = u"br-ex"_s;

/// A host that is a cloud's machine is told its keys by 169.254.169.254: no guest's business.
const QString linkLocal = u"169.254.0.0/16"_s;

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

/// What leaves by the uplink takes its address, nothing comes in by it that was not asked for. On
/// the link itself only the resolver may be spoken to, and only about names: slirp4netns hands
/// whatever else is sent there to the host, where the resolver often listens on the loopback.
QString uplinkRules(const UplinkAddresses &addresses)
{
    IptablesTable nat(u"nat"_s);
    nat.addRule(u"POSTROUTING -o %1 -j MASQUERADE"_s.arg(uplinkName));
    IptablesTable filter(u"filter"_s);
    for (const QString &chain : {u"INPUT"_s, u"FORWARD"_s}) {
        filter.addRule(u"%1 -i %2 -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT"_s.arg(
            chain, uplinkName));
        filter.addRule(u"%1 -i %2 -j DROP"_s.arg(chain, uplinkName));
    }
    for (const QString &chain : {u"OUTPUT"_s, u"FORWARD"_s}) {
        for (const QString &protocol : {u"udp"_s, u"tcp"_s}) {
            filter.addRule(u"%1 -d %2/32 -o %3 -p %4 -m %4 --dport 53 -j ACCEPT"_s.arg(
                chain, addresses.resolver.toString(), uplinkName, protocol));
        }
        for (const QString &barred : {addresses.subnet.toString(), linkLocal}) {
            filter.addRule(u"%1 -d %2 -o %3 -j DROP"_s.arg(chain, barred, uplinkName));
        }
    }
    return nat.text() + filter.text();
}

} // namespace

UplinkAddresses::UplinkAddresses(const Ipv4Subnet &of)
    : subnet(of), own(of.network().value() + 100), resolver(of.network().value() + 3)
{
}

UplinkAddresses uplinkAddresses(const Topology &topology)
{
    const auto isFree = [&topology](const Ipv4Subnet &candidate) {
        return std::none_of(
            topology.networks.cbegin(), topology.networks.cend(),
            [&candidate](const ResolvedNetwork &network) {
                return network.isExternal
                    && std::any_of(network.subnets.cbegin(), network.subnets.cend(),
                                   [&](const ResolvedSubnet &subnet) {
                                       return subnet.cidr.overlaps(candidate);
                                   });
            });
    };
    // slirp4netns's own choice first: people find it in every text on it.
    const QStringList candidates{u"10.0.2.0/24"_s, u"172.31.254.0/24"_s, u"192.168.254.0/24"_s,
                                 u"198.19.254.0/24"_s};
    for (const QString &candidate : candidates) {
        const Ipv4Subnet subnet = *Ipv4Subnet::parse(candidate);
        if (isFree(subnet))
            return UplinkAddresses(subnet);
    }
    return UplinkAddresses(*Ipv4Subnet::parse(candidates.first()));
}

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
    if (host.uplink) {
        node.packetFilters.append({u"iptables"_s, uplinkRules(uplinkAddresses(topology)),
                                   uplinkOrigin.toString()});
    }
    return node;
}

} // namespace overlab::blueprint
