// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/counterplaces.h"

#include "engine/blueprint/naming.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/paths.h"

#include <QFileInfo>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

using observe::DeviceMeaning;

const QString nodeCard = u"eth0"_s;

QString kindOf(path::Stack::Kind kind)
{
    switch (kind) {
    case path::Stack::Kind::Router:
        return u"router"_s;
    case path::Stack::Kind::Dhcp:
        return u"dhcp"_s;
    case path::Stack::Kind::Node:
    case path::Stack::Kind::Outside:
        break;
    }
    return u"bridge"_s;
}

DeviceMeaning meaningOf(const path::LabIndex &index, const blueprint::NodeBlueprint &node, const blueprint::OvsPort &port)
{
    if (port.type == u"patch")
        return {node.name, u"patch"_s, {}, {}};
    if (const QString remote = port.options.value(u"remote_ip"_s); !remote.isEmpty())
        return {node.name, u"tunnel"_s, {}, index.nodeAt(Ipv4Address::parse(remote).value_or(Ipv4Address()))};
    const QString network = index.networkOf(node.name, port.tag);
    if (const auto end = index.endOf(port.name))
        return {index.machine(*end).object(), u"machine"_s, index.topology().networks.at(index.port(*end).network).object(), {}, end->card};
    if (const auto stack = index.stackOf(node.name, port.name))
        return {stack->object, kindOf(stack->kind), network, {}};
    return {node.name, u"bridge"_s, network, {}};
}

QHash<QString, DeviceMeaning> devicesOf(const path::LabIndex &index, const blueprint::NodeBlueprint &node)
{
    QHash<QString, DeviceMeaning> devices;
    for (const blueprint::OvsBridge &bridge : node.ovsBridges)
        devices.insert(bridge.name, {node.name, u"bridge"_s, {}, {}});
    for (const blueprint::OvsPort &port : node.ovsPorts)
        devices.insert(port.name, meaningOf(index, node, port));
    devices.insert(nodeCard, {node.name, u"uplink"_s, {}, {}});
    const QList<blueprint::ResolvedMachine> &machines = index.topology().machines;
    for (const blueprint::ResolvedMachine &machine : machines) {
        if (index.topology().nodes.value(machine.node).name != node.name)
            continue;
        for (int card = 0; card < machine.ports.size(); ++card) {
            const blueprint::ResolvedPort &port = machine.ports.at(card);
            const QString network = index.topology().networks.at(port.network).object();
            for (const QString &prefix : {u"qbr"_s, u"qvb"_s})
                devices.insert(blueprint::deviceName(prefix, port.uuid), {machine.object(), u"filter"_s, network, {}, card});
            devices.insert(blueprint::deviceName(u"tap"_s, port.uuid), {machine.object(), u"machine"_s, network, {}, card});
            if (const QString outer = blueprint::deviceName(u"qvo"_s, port.uuid); devices.contains(outer))
                devices.insert(outer, {machine.object(), u"filter"_s, network, {}, card}); // the machine's own is its tap
        }
    }
    return devices;
}

} // namespace

QList<observe::CounterPlace> CounterPlaces::now()
{
    const std::shared_ptr<const KnownLab> known = m_known.current();
    if (std::exchange(m_meant, known) != known) {
        m_devices.clear();
        for (const blueprint::NodeBlueprint &node : known->intent->blueprint.nodes)
            m_devices.insert(node.name, devicesOf(known->index, node));
    }
    QList<observe::CounterPlace> places;
    for (const blueprint::NodeBlueprint &node : known->intent->blueprint.nodes) {
        if (!lab::nodeWorldExists(node.name))
            continue;
        observe::CounterPlace place;
        place.node = node.name;
        place.nameSpace = lab::paths::nodeNamespace(node.name, u"net"_s);
        for (const blueprint::NamedNamespace &inner : node.namespaces) {
            if (const QString path = lab::paths::namedNamespace(node.name, inner.name); QFileInfo::exists(path))
                place.innerNameSpaces.append(path);
        }
        if (lab::isOpenVSwitchRunning(node.name))
            place.openVSwitchFolder = lab::ovsRunDirectory(node.name);
        place.devices = m_devices.value(node.name);
        for (const blueprint::Domain &domain : node.domains)
            place.machines.insert(domain.uuid, domain.object);
        if (!node.domains.isEmpty() && lab::isLibvirtRunning(node.name))
            place.readUsage = [&hypervisor = m_lab.hypervisor(node.name)] { return hypervisor.readUsage(); };
        places.append(place);
    }
    return places;
}

} // namespace overlab
