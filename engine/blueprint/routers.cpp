// SPDX-License-Identifier: GPL-3.0-or-later
// Routers as qrouter- namespaces with qr- ports and, towards an external network, a qg- port
// (neutron-facts 5, legacy router).
#include "engine/blueprint/parts.h"

#include "engine/blueprint/naming.h"
#include "engine/blueprint/routerchains.h"

#include <algorithm>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

/// Adds \a port as an internal port of br-int in the router's namespace; returns its device, with
/// the port's own addresses.
Device addPort(const PartContext &context, const ResolvedRouter &router, const ResolvedPort &port,
               const QString &prefix, NodeBlueprint &into)
{
    const ResolvedNetwork &network = context.network(port.network);
    const OvsPort ovsPort =
        internalPort(context, port.network, prefix, port.uuid, port.mac, router.object());
    into.ovsPorts.append(ovsPort);

    Device device;
    device.nameSpace = routerNamespace(router.uuid);
    device.name = ovsPort.name;
    device.mtuBytes = network.mtuBytes;
    for (const ResolvedAddress &address : port.addresses) {
        device.addresses.append(
            {address.address, network.subnets.at(address.subnet).cidr.prefixLength()});
    }
    device.announces = true;
    device.origin = router.object();
    return device;
}

void addGateway(const PartContext &context, const ResolvedRouter &router,
                const ResolvedGateway &gateway, NodeBlueprint &into)
{
    Device device = addPort(context, router, gateway.port, u"qg-"_s, into);
    for (const ResolvedFloatingIp &address : gateway.floatingIps)
        device.addresses.append({address.floating, 32});
    into.devices.append(device);
    const bool hasDefault = std::any_of(
        router.routes.cbegin(), router.routes.cend(),
        [](const design::Route &route) { return route.to == Ipv4Subnet(); }); // a drawn one wins
    const auto via = context.network(gateway.port.network).subnets.first().gateway;
    if (via && !hasDefault)
        into.routes.append({device.nameSpace, Ipv4Subnet(), *via, router.object()});
}

QMap<QString, QString> translationsOf(const ResolvedGateway &gateway)
{
    QMap<QString, QString> translations;
    for (const ResolvedFloatingIp &address : gateway.floatingIps)
        translations.insert(address.floating.toString(), address.fixed.toString());
    if (!gateway.port.addresses.isEmpty()) {
        translations.insert(gateway.port.addresses.first().address.toString(),
                            gateway.snat ? u"all"_s : u"floating"_s);
    }
    return translations;
}

} // namespace

void addRouters(const PartContext &context, NodeBlueprint &into)
{
    for (const ResolvedRouter &router : context.topology.routers) {
        if (router.node != context.node)
            continue;
        NamedNamespace space;
        space.name = routerNamespace(router.uuid);
        space.sysctls = {
            {u"net.ipv4.conf.all.arp_announce"_s, u"2"_s},
            {u"net.ipv4.conf.all.arp_ignore"_s, u"1"_s},
            {u"net.ipv4.conf.all.promote_secondaries"_s, u"1"_s},
            {u"net.ipv4.ip_forward"_s, u"1"_s},
            {u"net.ipv6.conf.all.forwarding"_s, u"1"_s},
        };
        space.iptables = routerChains(router);
        if (router.gateway)
            space.translations = translationsOf(*router.gateway);
        space.origin = router.object();
        into.namespaces.append(space);

        for (const ResolvedPort &port : router.interfaces)
            into.devices.append(addPort(context, router, port, u"qr-"_s, into));
        if (router.gateway)
            addGateway(context, router, *router.gateway, into);
        for (const design::Route &route : router.routes)
            into.routes.append({space.name, route.to, route.via, router.object()});
    }
}

} // namespace overlab::blueprint
