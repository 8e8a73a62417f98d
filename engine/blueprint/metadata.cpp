// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/metadata.h"

#include "engine/blueprint/naming.h"
#include "engine/blueprint/parts.h"

#include <algorithm>

namespace overlab::blueprint {

namespace {

/// Whether a router has the address \a gateway on the network \a index. Neutron calls a subnet
/// without such a router isolated.
bool isRouted(const Topology &topology, int index, Ipv4Address gateway)
{
    const auto isIt = [&](const ResolvedPort &port) {
        return port.network == index && port.hasAddress(gateway);
    };
    return std::any_of(topology.routers.cbegin(), topology.routers.cend(),
                       [&](const ResolvedRouter &router) {
                           return std::any_of(router.interfaces.cbegin(), router.interfaces.cend(),
                                              isIt);
                       });
}

} // namespace

std::optional<Ipv4Address> metadataNextHop(const Topology &topology, int index,
                                           const ResolvedSubnet &subnet)
{
    if (subnet.gateway && isRouted(topology, index, *subnet.gateway))
        return subnet.gateway;
    return subnet.dhcp ? std::optional(subnet.dhcpAddress) : std::nullopt;
}

void addMetadata(const PartContext &context, NodeBlueprint &into)
{
    // In every network with DHCP, isolated or not: a guest keeps the route of its lease when its
    // network gets a router, for half a day.
    for (int index = 0; index < context.topology.networks.size(); ++index) {
        const ResolvedNetwork &network = context.network(index);
        if (network.dhcpNode == context.node) {
            into.metadataListeners.append(
                {dhcpNamespace(network.uuid), metadataAddress, 80, {index}, network.object()});
        }
    }
    for (const ResolvedRouter &router : context.topology.routers) {
        QList<int> networks;
        for (const ResolvedPort &port : router.interfaces)
            networks.append(port.network);
        if (router.node == context.node && !networks.isEmpty()) {
            into.metadataListeners.append({routerNamespace(router.uuid), Ipv4Address(),
                                           routerMetadataPort, networks, router.object()});
        }
    }
}

} // namespace overlab::blueprint
