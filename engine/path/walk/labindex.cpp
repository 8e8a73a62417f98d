// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/walk/labindex.h"

#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"

#include <algorithm>

namespace overlab::path {

using namespace Qt::StringLiterals;

LabIndex::LabIndex(const blueprint::Topology &topology, const blueprint::Blueprint &blueprint)
    : m_topology(topology), m_blueprint(blueprint)
{
    for (int machine = 0; machine < topology.machines.size(); ++machine) {
        const QList<blueprint::ResolvedPort> &ports = topology.machines.at(machine).ports;
        for (int card = 0; card < ports.size(); ++card) {
            for (const QString &prefix : {u"tap"_s, u"qvo"_s, u"qvb"_s})
                m_ends.insert(blueprint::deviceName(prefix, ports.at(card).uuid), {machine, card});
            m_networksByMac.emplace(ports.at(card).mac, ports.at(card).network);
            const QString &node = topology.nodes.at(topology.machines.at(machine).node).name;
            m_nodesByMac.emplace(ports.at(card).mac, node);
            for (const blueprint::ResolvedAddress &address : ports.at(card).addresses)
                m_nodesWithAddress.insert({node, address.address.value()});
        }
    }
    for (int node = 0; node < topology.localVlans.size(); ++node) {
        const QHash<int, int> &tags = topology.localVlans.at(node);
        for (auto tag = tags.cbegin(); tag != tags.cend(); ++tag)
            m_networks.insert({topology.nodes.at(node).name, tag.value()}, topology.networks.at(tag.key()).object());
    }
    for (const blueprint::ResolvedRouter &router : topology.routers) {
        for (const blueprint::ResolvedPort &port : router.interfaces)
            m_networksByMac.emplace(port.mac, port.network);
        if (router.gateway)
            m_networksByMac.emplace(router.gateway->port.mac, router.gateway->port.network);
    }
    for (int network = 0; network < topology.networks.size(); ++network)
        m_networksByMac.emplace(topology.networks.at(network).dhcpMac, network);
    for (const blueprint::NodeBlueprint &node : blueprint.nodes) {
        m_nodes.insert(node.name, &node);
        if (!node.address.isNull())
            m_nodeByAddress.insert(node.address.value(), node.name);
        for (const blueprint::OvsPort &port : node.ovsPorts) {
            if (port.mac)
                m_nodesByMac.emplace(*port.mac, node.name);
        }
        for (const blueprint::NamespaceGuest &guest : node.guests)
            m_cards.insert(guest.uuid, guest.interfaces);
        for (const blueprint::Domain &domain : node.domains)
            m_cards.insert(domain.uuid, domain.interfaces);
        for (const blueprint::Device &device : node.devices) {
            m_spaces.insert(node.name + u'/' + device.name, device.nameSpace);
            for (const blueprint::InterfaceAddress &address : device.addresses)
                m_nodesWithAddress.insert({node.name, address.address.value()});
        }
        for (const blueprint::NamedNamespace &space : node.namespaces)
            m_objects.insert(space.name, space.origin);
        for (const blueprint::Flow &flow : node.flows)
            m_origins.insert(flow.cookie, flow.origin);
    }
}

const blueprint::NodeBlueprint *LabIndex::node(const QString &name) const
{
    return m_nodes.value(name);
}

QString LabIndex::nodeOf(MachineEnd end) const
{
    return m_topology.nodes.at(machine(end).node).name;
}

const blueprint::GuestInterface *LabIndex::card(MachineEnd end) const
{
    const auto found = m_cards.constFind(machine(end).uuid);
    return found == m_cards.cend() || end.card >= found->size() ? nullptr : &found->at(end.card);
}

std::optional<MachineEnd> LabIndex::endOf(const QString &device) const
{
    const auto found = m_ends.constFind(device);
    return found == m_ends.cend() ? std::nullopt : std::optional(*found);
}

std::optional<bool> LabIndex::isHardwareOn(const QString &node, const MacAddress &mac) const
{
    const auto [first, last] = m_nodesByMac.equal_range(mac);
    if (first == last)
        return std::nullopt;
    return std::any_of(first, last, [&node](const auto &known) { return known.second == node; });
}

std::optional<bool> LabIndex::isTunnelled(const MacAddress &mac) const
{
    const auto found = m_networksByMac.find(mac);
    return found == m_networksByMac.end() ? std::nullopt : std::optional(m_topology.networks.at(found->second).isTunnelled());
}

std::optional<Stack> LabIndex::stackOf(const QString &node, const QString &device) const
{
    const auto found = m_spaces.constFind(node + u'/' + device);
    return found == m_spaces.cend() ? std::nullopt : std::optional(stackOfNamespace(node, *found));
}

Stack LabIndex::stackOfNamespace(const QString &node, const QString &nameSpace) const
{
    if (nameSpace.isEmpty()) {
        const bool isOutside = node == blueprint::outsideName;
        return {isOutside ? Stack::Kind::Outside : Stack::Kind::Node, node, {}, node};
    }
    const Stack::Kind kind = nameSpace.startsWith(u"qdhcp-") ? Stack::Kind::Dhcp : Stack::Kind::Router;
    return {kind, node, nameSpace, m_objects.value(nameSpace)};
}

} // namespace overlab::path
