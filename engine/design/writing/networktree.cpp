// SPDX-License-Identifier: GPL-3.0-or-later
// Networks and routers as YAML trees.
#include "engine/design/writing/designtree.h"
#include "engine/design/writing/treebuilder.h"

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

YamlNodePtr addressText(const Ipv4Address &address)
{
    return textNode(address.toString());
}

YamlNodePtr dhcpTree(const Dhcp &dhcp)
{
    const bool isBare = !dhcp.address && !dhcp.pool && !dhcp.leaseSeconds;
    if (!dhcp.enabled || isBare)
        return booleanNode(dhcp.enabled);
    MapBuilder map;
    map.addValue(u"address"_s, dhcp.address);
    map.addValue(u"pool"_s, dhcp.pool);
    map.addNumber(u"lease"_s, dhcp.leaseSeconds);
    return map.take();
}

YamlNodePtr subnetTree(const Subnet &subnet)
{
    MapBuilder map;
    map.addText(u"cidr"_s, subnet.cidr ? subnet.cidr->toString() : subnet.cidr6);
    if (std::holds_alternative<NoGateway>(subnet.gateway))
        map.addText(u"gateway"_s, u"none"_s);
    else if (const auto *address = std::get_if<Ipv4Address>(&subnet.gateway))
        map.addText(u"gateway"_s, address->toString());
    else if (!subnet.gateway6.isEmpty())
        map.addText(u"gateway"_s, subnet.gateway6);
    if (subnet.dhcp)
        map.add(u"dhcp"_s, dhcpTree(*subnet.dhcp));
    map.addList(u"dns"_s, subnet.dns, addressText);
    map.addList(u"dns"_s, subnet.dns6, textNode);
    if (!subnet.routes.isEmpty())
        map.add(u"routes"_s, routeList(subnet.routes));
    return map.take();
}

YamlNodePtr interfaceTree(const RouterInterface &port)
{
    if (!port.address)
        return textNode(port.network);
    MapBuilder map;
    map.addText(u"network"_s, port.network);
    map.addValue(u"address"_s, port.address);
    return map.take();
}

} // namespace

YamlNodePtr routeList(const QList<Route> &routes)
{
    return listNode(routes, [](const Route &route) {
        MapBuilder map;
        map.addText(u"to"_s, route.to.toString());
        map.addText(u"via"_s, route.via.toString());
        return map.take();
    });
}

YamlNodePtr networkTree(const Network &network)
{
    MapBuilder map;
    map.addText(u"name"_s, network.name);
    map.addChoice(u"type"_s, network.type);
    map.addNumber(u"segment"_s, network.segment);
    map.addNumber(u"mtu"_s, network.mtuBytes);
    map.addList(u"subnets"_s, network.subnets, subnetTree);
    return map.take();
}

YamlNodePtr routerTree(const Router &router)
{
    MapBuilder map;
    map.addText(u"name"_s, router.name);
    map.addText(u"node"_s, router.node);
    map.addList(u"interfaces"_s, router.interfaces, interfaceTree);
    if (router.external) {
        MapBuilder external;
        external.addText(u"network"_s, router.external->network);
        external.addValue(u"address"_s, router.external->address);
        external.addBoolean(u"snat"_s, router.external->snat);
        map.add(u"external"_s, external.take());
    }
    if (!router.routes.isEmpty())
        map.add(u"routes"_s, routeList(router.routes));
    map.addBoolean(u"distributed"_s, router.distributed);
    map.addBoolean(u"ha"_s, router.ha);
    return map.take();
}

} // namespace overlab::design
