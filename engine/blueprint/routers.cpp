// SPDX-License-Identifier: GPL-3.0-or-later
// Routers as qrouter- namespaces with qr- ports (neutron-facts 5, legacy router without a gateway).
#include "engine/blueprint/parts.h"

#include "engine/blueprint/naming.h"

namespace overlab::blueprint {

using namespace Qt::StringLiterals;

void addRouters(const PartContext &context, NodeBlueprint &into)
{
    for (const ResolvedRouter &router : context.topology.routers) {
        if (router.node != context.node)
            continue;
        NamedNamespace space;
        space.name = u"qrouter-"_s + uuidText(router.uuid);
        space.sysctls = {
            {u"net.ipv4.conf.all.arp_announce"_s, u"2"_s},
            {u"net.ipv4.conf.all.arp_ignore"_s, u"1"_s},
            {u"net.ipv4.conf.all.promote_secondaries"_s, u"1"_s},
            {u"net.ipv4.ip_forward"_s, u"1"_s},
            {u"net.ipv6.conf.all.forwarding"_s, u"1"_s},
        };
        space.origin = router.object();
        into.namespaces.append(space);

        for (const ResolvedPort &port : router.interfaces) {
            const ResolvedNetwork &network = context.network(port.network);
            const int tag = context.tag(port.network);
            OvsPort ovsPort;
            ovsPort.name = deviceName(u"qr-"_s, port.uuid);
            ovsPort.bridge = u"br-int"_s;
            ovsPort.type = u"internal"_s;
            ovsPort.tag = tag;
            ovsPort.mac = port.mac;
            ovsPort.otherConfig = portOtherConfig(network, tag);
            ovsPort.interfaceIds = interfaceIds(port.uuid, port.mac);
            ovsPort.origin = router.object();
            into.ovsPorts.append(ovsPort);

            Device device;
            device.nameSpace = space.name;
            device.name = ovsPort.name;
            device.mtuBytes = network.mtuBytes;
            for (const ResolvedAddress &address : port.addresses) {
                device.addresses.append(
                    {address.address, network.subnets.at(address.subnet).cidr.prefixLength()});
            }
            device.announces = true;
            device.origin = router.object();
            into.devices.append(device);
        }
        for (const design::Route &route : router.routes)
            into.routes.append({space.name, route.to, route.via, router.object()});
    }
}

} // namespace overlab::blueprint
