// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/insidequery.h"

#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"
#include "engine/host/netlink/netlinksocket.h"
#include "engine/lab/lab.h"
#include "engine/lab/marks.h"
#include "engine/lab/node/nodedaemons.h"
#include "engine/lab/node/nodedomains.h"
#include "engine/lab/node/nodeworld.h"
#include "engine/lab/paths.h"
#include "engine/observe/insidejson.h"
#include "engine/observe/insidereader.h"

#include <QJsonArray>

namespace overlab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::Topology;

observe::GuestPlace placeOf(const blueprint::ResolvedMachine &machine, const lab::Intent &intent)
{
    const Topology &topology = intent.topology;
    observe::GuestPlace place{machine.object(), machine.uuid, {}, {}, intent.journal.stopped.contains(machine.object())};
    const bool isLight = machine.type == design::MachineType::Namespace;
    if (isLight)
        place.nameSpace = lab::paths::guestNamespace(machine.uuid);
    for (int i = 0; i < machine.ports.size(); ++i) {
        const blueprint::ResolvedPort &port = machine.ports.at(i);
        observe::InsideCard card;
        card.tap = blueprint::deviceName(u"tap"_s, port.uuid);
        card.device = isLight ? u"eth%1"_s.arg(i) : QString();
        card.mac = port.mac;
        const auto &subnets = topology.networks.at(port.network).subnets;
        for (const blueprint::ResolvedAddress &address : port.addresses) {
            const int length = subnets.at(address.subnet).cidr.prefixLength();
            card.addresses << u"%1/%2"_s.arg(address.address.toString()).arg(length);
        }
        place.cards << card;
    }
    return place;
}

observe::NodePlace placeOf(const blueprint::NodeBlueprint &node, int index, const lab::Intent &intent, lab::Lab &lab)
{
    const Topology &topology = intent.topology;
    observe::NodePlace place;
    place.name = node.name;
    place.nameSpace = lab::paths::nodeNamespace(node.name, u"net"_s);
    place.namedNamespaces = lab::paths::nodeRun(node.name) + u"/netns"_s;
    if (lab::isOpenVSwitchRunning(node.name))
        place.ovsdbSocket = lab::ovsdbSocket(node.name);
    const auto marks = lab::readMarks(node.name, lab::MarkKind::NameSpace);
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        place.origins.insert(mark.key(), mark->origin);
    for (const blueprint::ResolvedNetwork &network : topology.networks)
        place.networks.insert(blueprint::uuidText(network.uuid), network.object());
    QHash<QUuid, lab::Instance> instances;
    for (const blueprint::ResolvedMachine &machine : topology.machines) {
        if (machine.node != index)
            continue;
        const observe::GuestPlace guest = placeOf(machine, intent);
        if (machine.type == design::MachineType::Vm)
            instances.insert(machine.uuid, {machine.instance, guest.isStopped});
        place.guests << guest;
    }
    if (!instances.isEmpty()) {
        place.readRuns = [name = node.name, instances, &hypervisor = lab.hypervisor(node.name)] {
            return lab::readRuns(name, instances, hypervisor);
        };
    }
    return place;
}

/// The bridge that stands for the network between the nodes, with the node behind each of its ports.
QJsonObject underlayJson(const lab::Intent &intent)
{
    QHash<QString, QString> nodes;
    for (const blueprint::NodeBlueprint &node : intent.blueprint.nodes)
        nodes.insert(node.underlayPort, node.name);
    QJsonArray ports;
    QJsonObject json{{u"subnet"_s, intent.topology.underlay.toString()},
                     {u"mtu"_s, intent.topology.underlayMtuBytes}};
    host::NetlinkSocket socket{QString()}; // the lab's own namespace
    const QList<host::LinkState> links = socket.readLinks();
    const auto bridge = std::find_if(links.cbegin(), links.cend(),
                                     [](const auto &link) { return link.name == u"underlay"; });
    if (bridge == links.cend())
        return json;
    for (const host::LinkState &link : links) {
        if (link.masterIndex == bridge->index)
            ports.append(QJsonObject{{u"name"_s, link.name},
                                     {u"node"_s, nodes.value(link.name)},
                                     {u"up"_s, link.up && link.running}});
    }
    json.insert(u"up"_s, bridge->up);
    json.insert(u"ports"_s, ports);
    return json;
}

QJsonArray networksJson(const Topology &topology)
{
    QJsonArray array;
    for (const blueprint::ResolvedNetwork &network : topology.networks) {
        QJsonObject json{{u"object"_s, network.object()},
                         {u"type"_s, blueprint::networkTypeName(network.type)},
                         {u"tunnelled"_s, network.isTunnelled()}};
        if (network.segment != 0)
            json.insert(u"segment"_s, qint64(network.segment));
        array.append(json);
    }
    return array;
}

} // namespace

QJsonObject insideJson(lab::Lab &lab)
{
    const auto intent = lab.intent();
    if (!intent)
        return {};
    QList<observe::NodePlace> places;
    const Topology &topology = intent->topology;
    for (int i = 0; i < intent->blueprint.nodes.size(); ++i) {
        const blueprint::NodeBlueprint &node = intent->blueprint.nodes.at(i);
        places << placeOf(node, i, *intent, lab);
    }
    const QList<observe::InsideNode> states = observe::readInside(places);
    QJsonArray nodes;
    for (int i = 0; i < states.size(); ++i) {
        QJsonObject json = observe::toJson(states.at(i));
        json.insert(u"exists"_s, lab::nodeWorldExists(states.at(i).name));
        if (i < topology.nodes.size()) {
            const blueprint::ResolvedNode &node = topology.nodes.at(i);
            json.insert(u"address"_s, node.address.toString());
            json.insert(u"network"_s, node.isNetwork);
            json.insert(u"compute"_s, node.isCompute);
        } else {
            json.insert(u"outside"_s, true);
        }
        nodes.append(json);
    }
    return {{u"nodes"_s, nodes}, {u"underlay"_s, underlayJson(*intent)}, {u"networks"_s, networksJson(topology)}};
}

} // namespace overlab
