// SPDX-License-Identifier: GPL-3.0-or-later
// Tables 24 (ARP and neighbour advertisements) and 25 (MAC) of br-int for ports with port security
// (neutron-facts 2.4). Neutron installs them with the hybrid and the no-op firewall; its native
// firewall does the same in table 71 (firewall/nativefirewall.cpp).
#include "engine/blueprint/parts.h"

#include "engine/blueprint/firewall/portrules.h"
#include "engine/blueprint/naming.h"

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

const QString bridge = u"br-int"_s;

QString portName(const PartContext &context, const ResolvedPort &port)
{
    const bool hybrid = context.topology.firewall == design::FirewallDriver::Hybrid;
    return deviceName(hybrid ? u"qvo"_s : u"tap"_s, port.uuid);
}

void guardPort(const PartContext &context, const ResolvedMachine &machine,
               const ResolvedPort &port, NodeBlueprint &into)
{
    const QString origin = machine.object();
    const QString in = inPort(portName(context, port));
    if (!mayUseAnyAddress(port)) {
        QStringList sources;
        for (const AllowedSource &source : allowedSources(port))
            sources.append(source.address.toShortString());
        sources.removeDuplicates();
        for (const QString &source : std::as_const(sources)) {
            addFlow(into, bridge, 24, 2, u"arp,%1,arp_spa=%2"_s.arg(in, source),
                    u"goto_table:25"_s, origin);
        }
        addFlow(into, bridge, 0, 10, u"arp,"_s + in, u"goto_table:24"_s, origin);
    }
    for (const MacAddress &mac : allowedMacs(port)) {
        addFlow(into, bridge, 24, 2,
                u"icmp6,%1,icmp_type=136,nd_target=%2"_s.arg(in, design::ipv6Text(linkLocalAddress(mac))),
                u"goto_table:58"_s, origin);
        addFlow(into, bridge, 25, 2, u"%1,dl_src=%2"_s.arg(in, mac.toString()), u"goto_table:30"_s,
                origin);
    }
    addFlow(into, bridge, 0, 10, u"icmp6,%1,icmp_type=136"_s.arg(in), u"goto_table:24"_s, origin);
    addFlow(into, bridge, 0, 9, in, u"goto_table:25"_s, origin);
}

} // namespace

void addAntiSpoofing(const PartContext &context, NodeBlueprint &into)
{
    if (context.topology.firewall == design::FirewallDriver::Native)
        return;
    for (const ResolvedMachine &machine : context.topology.machines) {
        if (machine.node != context.node)
            continue;
        for (const ResolvedPort &port : machine.ports) {
            if (port.portSecurity)
                guardPort(context, machine, port, into);
        }
    }
}

} // namespace overlab::blueprint
