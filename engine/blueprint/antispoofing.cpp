// SPDX-License-Identifier: GPL-3.0-or-later
// Tables 24 (ARP and neighbour advertisements) and 25 (MAC) of br-int for ports with port security
// (neutron-facts 2.4). Neutron installs them with the hybrid and the no-op firewall; its native
// firewall does the same in table 71. Until that driver is realised they stand for it as well.
#include "engine/blueprint/parts.h"

#include "engine/blueprint/naming.h"

#include <QSet>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

const QString bridge = u"br-int"_s;

/// fe80::f816:3eff:fe44:9820 for fa:16:3e:44:98:20 (RFC 4291, appendix A), as Open vSwitch prints it.
QString linkLocal(const MacAddress &mac)
{
    const auto &o = mac.octets();
    const auto group = [](int high, int low) { return QString::number(high << 8 | low, 16); };
    return u"fe80::%1:%2:%3:%4"_s.arg(group(o[0] ^ 2, o[1]), group(o[2], 0xff),
                                      group(0xfe, o[3]), group(o[4], o[5]));
}

QString portName(const PartContext &context, const ResolvedPort &port)
{
    const bool hybrid = context.topology.firewall == design::FirewallDriver::Hybrid;
    return deviceName(hybrid ? u"qvo"_s : u"tap"_s, port.uuid);
}

/// "10.0.1.85" or "10.0.3.0/24": Open vSwitch leaves /32 out.
QString matchText(const Ipv4Subnet &subnet)
{
    return subnet.prefixLength() == 32 ? subnet.network().toString() : subnet.toString();
}

void guardPort(const PartContext &context, const ResolvedMachine &machine,
               const ResolvedPort &port, NodeBlueprint &into)
{
    const QString origin = machine.object();
    const QString in = inPort(portName(context, port));
    bool anyAddress = port.addresses.isEmpty();
    QStringList sources;
    QSet<QString> macs{port.mac.toString()};
    for (const ResolvedAddress &address : port.addresses)
        sources.append(address.address.toString());
    for (const design::AllowedAddress &allowed : port.allowedAddresses) {
        anyAddress = anyAddress || allowed.address.prefixLength() == 0;
        sources.append(matchText(allowed.address));
        if (allowed.mac)
            macs.insert(allowed.mac->toString());
    }
    sources.removeDuplicates();
    if (!anyAddress) {
        for (const QString &source : std::as_const(sources)) {
            addFlow(into, bridge, 24, 2, u"arp,%1,arp_spa=%2"_s.arg(in, source),
                    u"goto_table:25"_s, origin);
        }
        addFlow(into, bridge, 0, 10, u"arp,"_s + in, u"goto_table:24"_s, origin);
    }
    QStringList sorted(macs.cbegin(), macs.cend());
    sorted.sort();
    for (const QString &mac : std::as_const(sorted)) {
        addFlow(into, bridge, 24, 2,
                u"icmp6,%1,icmp_type=136,nd_target=%2"_s.arg(in, linkLocal(*MacAddress::parse(mac))),
                u"goto_table:58"_s, origin);
        addFlow(into, bridge, 25, 2, u"%1,dl_src=%2"_s.arg(in, mac), u"goto_table:30"_s, origin);
    }
    addFlow(into, bridge, 0, 10, u"icmp6,%1,icmp_type=136"_s.arg(in), u"goto_table:24"_s, origin);
    addFlow(into, bridge, 0, 9, in, u"goto_table:25"_s, origin);
}

} // namespace

void addAntiSpoofing(const PartContext &context, NodeBlueprint &into)
{
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
