// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/matrix/designmap.h"

#include "engine/blueprint/naming.h"

namespace overlab::path {

using namespace Qt::StringLiterals;

DesignMap::DesignMap(const LabIndex &index) : m_index(index)
{
    using Kind = AddressOwner::Kind;
    const blueprint::Topology &topology = index.topology();
    for (int machine = 0; machine < topology.machines.size(); ++machine) {
        const QList<blueprint::ResolvedPort> &ports = topology.machines.at(machine).ports;
        for (int card = 0; card < ports.size(); ++card) {
            for (const blueprint::ResolvedAddress &address : ports.at(card).addresses)
                add(ports.at(card).network, address.address, {Kind::Machine, machine, card});
        }
    }
    for (int number = 0; number < topology.routers.size(); ++number) {
        const blueprint::ResolvedRouter &router = topology.routers.at(number);
        for (const blueprint::ResolvedPort &port : router.interfaces) {
            for (const blueprint::ResolvedAddress &address : port.addresses)
                add(port.network, address.address, {Kind::Router, number, 0});
        }
        if (!router.gateway)
            continue;
        const int outer = router.gateway->port.network;
        for (const blueprint::ResolvedAddress &address : router.gateway->port.addresses)
            add(outer, address.address, {Kind::Router, number, 0});
        for (const blueprint::ResolvedFloatingIp &address : router.gateway->floatingIps)
            add(outer, address.floating, {Kind::Router, number, 0});
    }
    for (int network = 0; network < topology.networks.size(); ++network) {
        const blueprint::ResolvedNetwork &drawn = topology.networks.at(network);
        if (drawn.isExternal && drawn.subnets.first().gateway)
            add(network, *drawn.subnets.first().gateway, {Kind::Outside, 0, 0});
        for (const blueprint::ResolvedSubnet &subnet : drawn.subnets) {
            if (drawn.hasDhcp() && subnet.dhcp)
                add(network, subnet.dhcpAddress, {Kind::Dhcp, network, 0});
        }
    }
    for (const blueprint::NodeBlueprint &node : index.blueprint().nodes) {
        for (const blueprint::FilteredPort &port : node.filteredPorts)
            m_filters.insert(port.name, port);
        for (const blueprint::AddressSet &set : node.addressSets) {
            if (!set.ipv6)
                m_sets.insert(set.name, set.members);
        }
    }
}

void DesignMap::add(int network, Ipv4Address address, const AddressOwner &owner)
{
    const std::pair key(network, address.value());
    if (!m_owners.contains(key))
        m_owners.insert(key, owner);
}

std::optional<AddressOwner> DesignMap::ownerOf(int network, Ipv4Address address) const
{
    const auto found = m_owners.constFind({network, address.value()});
    return found == m_owners.cend() ? std::nullopt : std::optional(*found);
}

int DesignMap::nodeOf(const AddressOwner &owner) const
{
    switch (owner.kind) {
    case AddressOwner::Kind::Machine:
        return topology().machines.at(owner.index).node;
    case AddressOwner::Kind::Router:
        return topology().routers.at(owner.index).node;
    case AddressOwner::Kind::Dhcp:
        return topology().networks.at(owner.index).dhcpNode;
    case AddressOwner::Kind::Outside:
        break;
    }
    return -1;
}

const blueprint::FilteredPort *DesignMap::filterOf(MachineEnd end) const
{
    const auto found = m_filters.constFind(blueprint::deviceName(u"tap"_s, m_index.port(end).uuid));
    return found == m_filters.cend() ? nullptr : &*found;
}

} // namespace overlab::path
