// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/objectlook.h"

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace design;

namespace {

QString networkDetail(const Network &network)
{
    QStringList parts;
    for (const Subnet &subnet : network.subnets)
        parts.append(subnet.cidr ? subnet.cidr->toString() : subnet.cidr6);
    if (network.type && network.segment)
        parts.append(u"%1 %2"_s.arg(networkTypeWord(*network.type)).arg(*network.segment));
    else if (network.type)
        parts.append(networkTypeWord(*network.type));
    else if (network.segment)
        parts.append(QString::number(*network.segment));
    return parts.join(u" · "_s);
}

QString machineDetail(const Machine &machine)
{
    for (const MachineInterface &interface : machine.interfaces) {
        if (interface.address)
            return interface.address->toString();
    }
    if (machine.interfaces.isEmpty())
        return ObjectLook::tr("no network");
    return machine.node.value_or(QString());
}

QString nodeDetail(const Node &node)
{
    const bool routes = node.hasRole(NodeRole::Network);
    const bool computes = node.hasRole(NodeRole::Compute);
    return routes && computes ? ObjectLook::tr("network, compute")
        : routes              ? ObjectLook::tr("network")
                              : ObjectLook::tr("compute");
}

QColor colorOf(const Tenant *tenant)
{
    return tenant && tenant->color ? QColor(*tenant->color) : QColor();
}

} // namespace

QString networkTypeWord(NetworkType type)
{
    switch (type) {
    case NetworkType::Vxlan:
        return u"VXLAN"_s;
    case NetworkType::Gre:
        return u"GRE"_s;
    case NetworkType::Geneve:
        return u"Geneve"_s;
    case NetworkType::Vlan:
        return u"VLAN"_s;
    case NetworkType::Flat:
        return ObjectLook::tr("flat");
    case NetworkType::Local:
        return ObjectLook::tr("local");
    }
    return {};
}

QString stateText(StateKind kind)
{
    switch (kind) {
    case StateKind::Running:
        return ObjectLook::tr("running");
    case StateKind::Planned:
        return ObjectLook::tr("planned");
    case StateKind::Building:
        return ObjectLook::tr("building");
    case StateKind::Partial:
        return ObjectLook::tr("partly running");
    case StateKind::Stopped:
        return ObjectLook::tr("stopped");
    case StateKind::Fault:
        return ObjectLook::tr("failed");
    case StateKind::Drifted: //: It is not as it was made: somebody else has changed it in the lab, or a program that it needs has ended.
        return ObjectLook::tr("drifted");
    case StateKind::Changed: //: It was drawn or changed since the design was applied last.
        return ObjectLook::tr("not applied yet");
    case StateKind::Wrong: //: The drawing of it breaks a rule.
        return ObjectLook::tr("has an error");
    case StateKind::Unknown:
        break;
    }
    return ObjectLook::tr("state unknown");
}

ObjectLook lookOf(const Design &design, const ObjectId &id)
{
    ObjectLook look;
    look.title = id.name;
    look.tenant = colorOf(findTenant(design, id.kind == ObjectKind::Tenant ? id.name : id.tenant));
    switch (id.kind) {
    case ObjectKind::Node:
        if (const Node *const node = findNode(design, id.name))
            look.detail = nodeDetail(*node);
        break;
    case ObjectKind::External:
        if (const ExternalNetwork *const external = findExternal(design, id.name))
            look.detail = external->cidr.toString();
        break;
    case ObjectKind::Network:
        if (const Network *const network = findNetwork(design, id))
            look.detail = networkDetail(*network);
        break;
    case ObjectKind::Router:
        if (const Router *const router = findRouter(design, id))
            look.detail = router->node.value_or(QString());
        break;
    case ObjectKind::Machine:
        if (const Machine *const machine = findMachine(design, id)) {
            look.detail = machineDetail(*machine);
            look.isLight = machine->type == MachineType::Namespace;
        }
        break;
    case ObjectKind::Tenant:
    case ObjectKind::Note:
        break;
    }
    return look;
}

QString linkText(const Design &design, const LinkId &link)
{
    if (const Machine *const machine = link.owner.kind == ObjectKind::Machine ? findMachine(design, link.owner) : nullptr) {
        // The first one's is on the card.
        const auto &interfaces = machine->interfaces;
        if (link.index >= interfaces.size() || !interfaces.at(link.index).address)
            return {};
        const Ipv4Address address = *interfaces.at(link.index).address;
        const auto first = std::find_if(interfaces.cbegin(), interfaces.cend(), [](const MachineInterface &one) { return one.address; });
        return address == *first->address ? QString() : address.toString();
    }
    const Router *const router = link.owner.kind == ObjectKind::Router ? findRouter(design, link.owner) : nullptr;
    if (!router)
        return {};
    const auto address = link.index == LinkId::outward
        ? (router->external ? router->external->address : std::nullopt)
        : (link.index < router->interfaces.size() ? router->interfaces.at(link.index).address : std::nullopt);
    return address ? address->toString() : QString();
}

} // namespace overlab::views
