// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/editing/linking.h"

#include "engine/design/editing/drawn.h"
#include "engine/design/validation/context.h"

#include <algorithm>
#include <utility>

namespace overlab::design {

namespace {

/// The one that gets the interface first, then what it is in.
std::optional<std::pair<ObjectId, ObjectId>> ends(const ObjectId &from, const ObjectId &to)
{
    const auto fits = [](const ObjectId &owner, const ObjectId &target) {
        const bool canOwn = owner.kind == ObjectKind::Machine || owner.kind == ObjectKind::Router;
        return (canOwn && target.kind == ObjectKind::Network)
            || (owner.kind == ObjectKind::Router && target.kind == ObjectKind::External);
    };
    if (fits(from, to))
        return std::pair(from, to);
    if (fits(to, from))
        return std::pair(to, from);
    return std::nullopt;
}

/// Addresses that somebody gave to interfaces in \a network.
QSet<quint32> givenAddresses(const Design &design, const ObjectId &network)
{
    QSet<quint32> taken;
    for (const Tenant &tenant : design.tenants) {
        for (const Machine &machine : tenant.vms) {
            for (const MachineInterface &interface : machine.interfaces) {
                if (interface.address && networkId(tenant.name, interface.network) == network)
                    taken.insert(interface.address->value());
            }
        }
        for (const Router &router : tenant.routers) {
            for (const RouterInterface &interface : router.interfaces) {
                if (networkId(tenant.name, interface.network) == network && interface.address)
                    taken.insert(interface.address->value());
            }
        }
    }
    return taken;
}

/// Whether another router has the gateway's address by not saying another.
bool isGatewayTaken(const Design &design, const ObjectId &network)
{
    for (const Tenant &tenant : design.tenants) {
        for (const Router &router : tenant.routers) {
            for (const RouterInterface &interface : router.interfaces) {
                if (!interface.address && networkId(tenant.name, interface.network) == network)
                    return true;
            }
        }
    }
    return false;
}

/// Of a router's new interface: nothing where it can be the gateway.
std::optional<Ipv4Address> routerAddress(const Design &design, const ObjectId &id)
{
    const Network *const network = findNetwork(design, id);
    if (!network)
        return std::nullopt;
    const auto &subnets = network->subnets;
    const auto ipv4 = std::find_if(subnets.cbegin(), subnets.cend(), [](const Subnet &subnet) { return subnet.cidr; });
    if (ipv4 == subnets.cend())
        return std::nullopt;
    const QSet<quint32> taken = givenAddresses(design, id);
    const std::optional<Ipv4Address> gateway = effectiveGateway(*ipv4);
    if (gateway && !isGatewayTaken(design, id) && !taken.contains(gateway->value()))
        return std::nullopt;
    // From the end: machines and the DHCP server get theirs from the beginning.
    for (quint32 address = ipv4->cidr->lastHost().value(); address >= ipv4->cidr->firstHost().value(); --address) {
        const bool isGateway = gateway && gateway->value() == address;
        if (!isGateway && !taken.contains(address))
            return Ipv4Address(address);
    }
    return std::nullopt;
}

} // namespace

std::optional<LinkRefusal> refusalOf(const Design &design, const ObjectId &from, const ObjectId &to)
{
    if (from == to)
        return LinkRefusal::Same;
    const auto pair = ends(from, to);
    if (!pair) {
        const bool isOutward = from.kind == ObjectKind::External || to.kind == ObjectKind::External;
        const auto isInside = [](const ObjectId &id) {
            return id.kind == ObjectKind::Machine || id.kind == ObjectKind::Network;
        };
        return isOutward && (isInside(from) || isInside(to)) ? LinkRefusal::NeedsRouter : LinkRefusal::NoEnds;
    }
    const auto &[owner, target] = *pair;
    if (!contains(design, owner) || !contains(design, target))
        return LinkRefusal::NoEnds;
    const Router *const router = owner.kind == ObjectKind::Router ? findRouter(design, owner) : nullptr;
    if (target.kind == ObjectKind::External)
        return router->external ? std::optional(LinkRefusal::AlreadyOut) : std::nullopt;
    if (router) {
        for (const RouterInterface &interface : router->interfaces) {
            if (networkId(owner.tenant, interface.network) == target)
                return LinkRefusal::AlreadyThere;
        }
    }
    return std::nullopt;
}

Design linked(Design design, const ObjectId &from, const ObjectId &to)
{
    if (refusalOf(design, from, to))
        return design;
    const auto [owner, target] = *ends(from, to);
    const QString reference = referenceTo(target, owner.tenant);
    if (owner.kind == ObjectKind::Machine) {
        MachineInterface interface;
        interface.network = reference;
        drawnMachine(design, owner)->interfaces.append(interface);
        return design;
    }
    if (target.kind == ObjectKind::External) {
        RouterExternal external;
        external.network = target.name;
        drawnRouter(design, owner)->external = external;
        return design;
    }
    const RouterInterface interface{reference, routerAddress(design, target)};
    drawnRouter(design, owner)->interfaces.append(interface);
    return design;
}

Design relinked(Design design, const LinkId &link, const ObjectId &to)
{
    const std::optional<ObjectId> before = targetOf(design, link);
    if (!before || *before == to)
        return design;
    Design without = design;
    if (link.owner.kind == ObjectKind::Router) {
        Router &router = *drawnRouter(without, link.owner);
        if (link.index == LinkId::outward)
            router.external.reset();
        else
            router.interfaces.removeAt(link.index);
    }
    if (to.kind != before->kind || refusalOf(without, link.owner, to))
        return design;
    if (link.owner.kind == ObjectKind::Machine) {
        MachineInterface &interface = drawnMachine(design, link.owner)->interfaces[link.index];
        interface.network = referenceTo(to, link.owner.tenant);
        interface.address.reset();
        interface.floatingIp.reset();
        return design;
    }
    Router &router = *drawnRouter(design, link.owner);
    if (link.index == LinkId::outward) {
        router.external->network = to.name;
        router.external->address.reset();
    } else {
        router.interfaces[link.index] = {referenceTo(to, link.owner.tenant), routerAddress(without, to)};
    }
    return design;
}

} // namespace overlab::design
