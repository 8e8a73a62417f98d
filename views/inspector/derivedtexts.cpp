// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of derivedvalues.h: what of a topology stands for which absent value.
#include "engine/blueprint/naming.h"
#include "views/inspector/derivedvalues.h"

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

template<typename Item>
const Item *itemOf(const QList<Item> &items, const QHash<QString, qsizetype> &index, const QString &object)
{
    const auto found = index.constFind(object);
    return found == index.cend() ? nullptr : &items.at(*found);
}

const blueprint::ResolvedMachine *machineOf(const Derivation &derivation, const ObjectId &id)
{
    return itemOf(derivation.topology.machines, derivation.machines, id.object());
}

const blueprint::ResolvedRouter *routerOf(const Derivation &derivation, const ObjectId &id)
{
    return itemOf(derivation.topology.routers, derivation.routers, id.object());
}

const blueprint::ResolvedNetwork *networkOf(const Derivation &derivation, const ObjectId &id)
{
    return itemOf(derivation.topology.networks, derivation.networks, id.object());
}

QString nodeName(const Derivation &derivation, int node)
{
    return derivation.topology.nodes.value(node).name;
}

QString firstAddress(const blueprint::ResolvedPort &port)
{
    return port.addresses.isEmpty() ? QString() : port.addresses.first().address.toString();
}

QString segmentText(const blueprint::ResolvedNetwork &network)
{
    return network.segment == 0 ? QString() : QString::number(network.segment);
}

QString nodeText(const Derivation &derivation, const FieldPlace &place)
{
    if (place.steps.last() != u"address")
        return {};
    for (const blueprint::ResolvedNode &node : derivation.topology.nodes) {
        if (node.name == place.object->name)
            return node.address.toString();
    }
    return {};
}

QString externalText(const Derivation &derivation, const FieldPlace &place)
{
    const blueprint::ResolvedNetwork *const network = networkOf(derivation, *place.object);
    if (!network)
        return {};
    if (place.steps.last() == u"segment")
        return segmentText(*network);
    const auto gateway = network->subnets.isEmpty() ? std::nullopt : network->subnets.first().gateway;
    return place.steps.last() == u"gateway" && gateway ? gateway->toString() : QString();
}

QString subnetText(const blueprint::ResolvedSubnet &subnet, const QString &key)
{
    if (key == u"gateway")
        return subnet.gateway ? subnet.gateway->toString() : QString();
    if (key == u"address")
        return subnet.dhcp ? subnet.dhcpAddress.toString() : QString();
    QStringList servers;
    for (const Ipv4Address &address : key == u"dns" ? subnet.dns : QList<Ipv4Address>())
        servers.append(address.toString());
    return servers.join(u", "_s);
}

QString networkText(const Derivation &derivation, const Design &design, const FieldPlace &place)
{
    const blueprint::ResolvedNetwork *const network = networkOf(derivation, *place.object);
    const Network *const drawn = findNetwork(design, *place.object);
    if (!network || !drawn)
        return {};
    const QString key = place.steps.last();
    if (place.steps.size() == 1) {
        return key == u"type"  ? blueprint::networkTypeName(network->type)
            : key == u"mtu"    ? QString::number(network->mtuBytes)
            : key == u"segment" ? segmentText(*network)
                                : QString();
    }
    const auto cidr = drawn->subnets.value(place.steps.at(1).toLongLong()).cidr;
    for (const blueprint::ResolvedSubnet &subnet : network->subnets) { // the IPv4 ones only
        if (cidr == subnet.cidr)
            return subnetText(subnet, key);
    }
    return {};
}

QString routerText(const Derivation &derivation, const FieldPlace &place)
{
    const blueprint::ResolvedRouter *const router = routerOf(derivation, *place.object);
    if (!router)
        return {};
    const QString key = place.steps.last();
    if (key == u"node")
        return nodeName(derivation, router->node);
    if (key != u"address")
        return {};
    if (place.steps.first() == u"external")
        return router->gateway ? firstAddress(router->gateway->port) : QString();
    return firstAddress(router->interfaces.value(place.steps.at(1).toLongLong()));
}

QString machineText(const Derivation &derivation, const FieldPlace &place)
{
    const blueprint::ResolvedMachine *const machine = machineOf(derivation, *place.object);
    if (!machine)
        return {};
    const QString key = place.steps.last();
    if (key == u"node")
        return nodeName(derivation, machine->node);
    if (place.steps.size() != 3 || place.steps.first() != u"interfaces")
        return {};
    const blueprint::ResolvedPort port = machine->ports.value(place.steps.at(1).toLongLong());
    return key == u"address" ? firstAddress(port) : key == u"mac" ? port.mac.toString() : QString();
}

void addMachineNames(const Derivation &derivation, const ObjectId &id, std::optional<int> link,
                     QList<DerivedName> &names)
{
    const blueprint::ResolvedMachine *const machine = machineOf(derivation, id);
    if (!machine)
        return;
    const bool isHybrid = derivation.topology.firewall == FirewallDriver::Hybrid;
    if (!link) {
        names.append({u"UUID"_s, {}, blueprint::uuidText(machine->uuid)});
        names.append({u"hostname"_s, {}, blueprint::guestHostName(machine->name)});
        if (!machine->instance.isEmpty())
            names.append({u"domain"_s, {}, machine->instance});
    }
    for (qsizetype i = 0; i < machine->ports.size(); ++i) {
        if (link && *link != i)
            continue;
        const blueprint::ResolvedPort &port = machine->ports.at(i);
        const QString network = derivation.topology.networks.at(port.network).name;
        for (const QString &prefix : isHybrid ? QStringList{u"tap"_s, u"qbr"_s, u"qvb"_s, u"qvo"_s} : QStringList{u"tap"_s})
            names.append({prefix, network, blueprint::deviceName(prefix, port.uuid)});
    }
}

void addRouterNames(const Derivation &derivation, const ObjectId &id, std::optional<int> link, QList<DerivedName> &names)
{
    const blueprint::ResolvedRouter *const router = routerOf(derivation, id);
    if (!router)
        return;
    if (!link)
        names.append({u"namespace"_s, {}, blueprint::routerNamespace(router->uuid)});
    for (qsizetype i = 0; i < router->interfaces.size(); ++i) {
        const blueprint::ResolvedPort &port = router->interfaces.at(i);
        if (!link || *link == i)
            names.append({u"qr"_s, derivation.topology.networks.at(port.network).name,
                          blueprint::deviceName(u"qr-"_s, port.uuid)});
    }
    if (router->gateway && (!link || *link == LinkId::outward)) {
        const blueprint::ResolvedPort &port = router->gateway->port;
        names.append({u"qg"_s, derivation.topology.networks.at(port.network).name,
                      blueprint::deviceName(u"qg-"_s, port.uuid)});
    }
}

void addNetworkNames(const Derivation &derivation, const ObjectId &id, QList<DerivedName> &names)
{
    const blueprint::ResolvedNetwork *const network = networkOf(derivation, id);
    if (!network)
        return;
    names.append({u"UUID"_s, {}, blueprint::uuidText(network->uuid)});
    if (network->isExternal) {
        names.append({u"port"_s, {}, blueprint::externalPortName(network->name)});
    } else if (network->hasDhcp()) {
        names.append({u"namespace"_s, {}, blueprint::dhcpNamespace(network->uuid)});
        names.append({u"tap"_s, {}, blueprint::deviceName(u"tap"_s, network->dhcpPort)});
        names.append({u"node"_s, {}, nodeName(derivation, network->dhcpNode)});
    }
}

} // namespace

QString derivedText(const Derivation &derivation, const Design &design, const FieldPlace &place)
{
    if (!place.object)
        return {};
    switch (place.object->kind) {
    case ObjectKind::Node:
        return nodeText(derivation, place);
    case ObjectKind::External:
        return externalText(derivation, place);
    case ObjectKind::Network:
        return networkText(derivation, design, place);
    case ObjectKind::Router:
        return routerText(derivation, place);
    case ObjectKind::Machine:
        return machineText(derivation, place);
    case ObjectKind::Tenant:
    case ObjectKind::Note:
        break;
    }
    return {};
}

bool isDerivable(const FieldPlace &place)
{
    static const QStringList known{
        u"node.address"_s,      u"external.gateway"_s,         u"external.segment"_s,       u"network.type"_s,
        u"network.segment"_s,   u"network.mtu"_s,              u"subnet.gateway"_s,         u"subnet.dns"_s,
        u"dhcp.address"_s,      u"router.node"_s,              u"router-interface.address"_s, u"vm.node"_s,
        u"interface.address"_s, u"router-external.address"_s, u"interface.mac"_s,
    };
    const Field *const field = fieldAt(place);
    return field && known.contains(field->section + u'.' + field->key);
}

QList<DerivedName> derivedNames(const Derivation &derivation, const ObjectId &object, std::optional<int> link)
{
    QList<DerivedName> names;
    switch (object.kind) {
    case ObjectKind::Machine:
        addMachineNames(derivation, object, link, names);
        break;
    case ObjectKind::Router:
        addRouterNames(derivation, object, link, names);
        break;
    case ObjectKind::Network:
    case ObjectKind::External:
        addNetworkNames(derivation, object, names);
        break;
    case ObjectKind::Node:
        names.append({u"underlay"_s, {}, blueprint::underlayPortName(object.name)});
        break;
    case ObjectKind::Tenant:
    case ObjectKind::Note:
        break;
    }
    return names;
}

} // namespace overlab::views
