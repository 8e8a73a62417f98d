// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/pingtarget.h"

#include "engine/base/error.h"

#include <QSet>

#include <algorithm>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::ResolvedPort;
using blueprint::ResolvedRouter;
using blueprint::Topology;

/// Where "outside" stands: on each external network, with the gateway's address.
QList<ResolvedPort> outsidePorts(const Topology &topology)
{
    QList<ResolvedPort> ports;
    for (int n = 0; n < topology.networks.size(); ++n) {
        if (!topology.networks.at(n).isExternal)
            continue;
        ResolvedPort port;
        port.network = n;
        port.addresses = {{0, *topology.networks.at(n).subnets.first().gateway}};
        ports.append(port);
    }
    return ports;
}

/// Of the network's DHCP server.
QList<ResolvedPort> dhcpPorts(const Topology &topology, int network)
{
    ResolvedPort port;
    port.network = network;
    const QList<blueprint::ResolvedSubnet> &subnets = topology.networks.at(network).subnets;
    for (int n = 0; n < subnets.size(); ++n) {
        if (subnets.at(n).dhcp)
            port.addresses.append({n, subnets.at(n).dhcpAddress});
    }
    return {port};
}

QList<ResolvedPort> portsOf(const Topology &topology, const PlaceReference &place)
{
    switch (place.kind) {
    case PlaceReference::Kind::Machine:
        return topology.machines.at(place.index).ports;
    case PlaceReference::Kind::Router: {
        const ResolvedRouter &router = topology.routers.at(place.index);
        return router.gateway ? router.interfaces + QList{router.gateway->port} : router.interfaces;
    }
    case PlaceReference::Kind::Network:
        return dhcpPorts(topology, place.index);
    case PlaceReference::Kind::Outside:
        return outsidePorts(topology);
    default:
        return {};
    }
}

QSet<int> networksOf(const QList<ResolvedPort> &ports)
{
    QSet<int> networks;
    for (const ResolvedPort &port : ports)
        networks.insert(port.network);
    return networks;
}

/// With the networks that are one router further.
QSet<int> behindRouters(const Topology &topology, const QSet<int> &networks)
{
    QSet<int> all = networks;
    for (const ResolvedRouter &router : topology.routers) {
        const QSet<int> inside = networksOf(router.interfaces);
        if (inside.intersects(networks))
            all += inside;
    }
    return all;
}

/// Of "outside": the gateway's address on the external network that \a from is on, else that it gets
/// out by, else on the first.
QString outsideAddress(const Topology &topology, const PlaceReference &from)
{
    const QSet<int> own = networksOf(portsOf(topology, from));
    QList<ResolvedPort> candidates = outsidePorts(topology);
    for (const ResolvedPort &port : std::as_const(candidates)) {
        if (own.contains(port.network))
            return port.addresses.first().address.toString();
    }
    for (const ResolvedRouter &router : topology.routers) {
        if (!router.gateway || !networksOf(router.interfaces).intersects(own))
            continue;
        for (const ResolvedPort &port : std::as_const(candidates)) {
            if (port.network == router.gateway->port.network)
                return port.addresses.first().address.toString();
        }
    }
    return candidates.first().addresses.first().address.toString();
}

/// The first address of \a ports on one of \a networks; null: there is none.
Ipv4Address addressOn(const QList<ResolvedPort> &ports, const QSet<int> &networks)
{
    for (const ResolvedPort &port : ports) {
        if (networks.contains(port.network) && !port.addresses.isEmpty())
            return port.addresses.first().address;
    }
    return {};
}

} // namespace

QString pingTarget(const Topology &topology, const PlaceReference &from, const QString &to)
{
    if (Ipv4Address::parse(to))
        return to;
    const PlaceReference target = resolvePlace(topology, to);
    if (target.kind == PlaceReference::Kind::Node)
        return topology.nodes.at(target.index).address.toString();
    if (target.kind == PlaceReference::Kind::Outside)
        return outsideAddress(topology, from);
    const QList<ResolvedPort> ports = portsOf(topology, target);
    const QSet<int> own = networksOf(portsOf(topology, from));
    for (const QSet<int> &networks : {own, behindRouters(topology, own)}) {
        if (const Ipv4Address near = addressOn(ports, networks); !near.isNull())
            return near.toString();
    }
    for (const ResolvedPort &port : ports) {
        if (port.floatingIp)
            return port.floatingIp->toString();
    }
    const Ipv4Address first = addressOn(ports, networksOf(ports));
    if (first.isNull())
        throw Error(ErrorCode::NotFound, to, u"it has no IPv4 address"_s);
    return first.toString();
}

} // namespace overlab::lab
