// SPDX-License-Identifier: GPL-3.0-or-later
// Tables 60 to 94 of br-int: Neutron's native driver, which filters with Open vSwitch's connection
// tracking (neutron-facts 3.1; agent/linux/openvswitch_firewall/firewall.py), and with
// explicitly_egress_direct: what is for a port of this node goes to it, all else to the tunnels or
// the physical network. So no guest sees what is not for it, although nothing is learned.
#include "engine/blueprint/firewall/nativerules.h"
#include "engine/blueprint/firewall/portrules.h"
#include "engine/blueprint/naming.h"
#include "engine/blueprint/parts.h"

#include <set>
#include <utility>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

const QString bridge = u"br-int"_s;
const QString track = u"ct(table=%1,zone=NXM_NX_REG6[0..15])"_s;

void addBaseFlows(NodeBlueprint &into)
{
    const QString origin = nodeOrigin.toString();
    for (const int table : {71, 72, 73, 81, 82, 92, 93})
        addFlow(into, bridge, table, 0, QString(), u"drop"_s, origin);
    addFlow(into, bridge, 71, 110, u"ct_state=+trk"_s, u"ct_clear,resubmit(,71)"_s, origin);
    for (const int table : {72, 82})
        addFlow(into, bridge, table, 50, u"ct_state=+inv+trk"_s, u"resubmit(,93)"_s, origin);
    addFlow(into, bridge, 91, 1, QString(), u"resubmit(,94)"_s, origin);
    addFlow(into, bridge, 94, 1, QString(), u"NORMAL"_s, origin);
}

/// A port of br-int that has an owner in the design.
struct LocalPort
{
    QString name;
    int number = 0;
    int tag = 0;
    QList<MacAddress> macs;
    QString origin;

    QString in() const { return inPort(name); }
    QString output() const { return u"output:\"%1\""_s.arg(name); }
    QString registers() const
    {
        return u"set_field:%1->reg5,set_field:%2->reg6"_s.arg(hex(number), hex(tag));
    }
    QString reg5() const { return u"reg5="_s + hex(number); }
    QString reg6() const { return u"reg6="_s + hex(tag); }
};

/// What every port has: its way into the firewall's tables, and the way to it.
void addLocalPort(const LocalPort &port, bool isFiltered, NodeBlueprint &into)
{
    const auto add = [&](int table, int priority, const QString &match, const QString &actions) {
        addFlow(into, bridge, table, priority, match, actions, port.origin);
    };
    add(60, 100, port.in(), port.registers() + (isFiltered ? u",resubmit(,71)"_s : u",resubmit(,73)"_s));
    for (const MacAddress &mac : port.macs) {
        const QString toPort = u"dl_dst="_s + mac.toString();
        const QString fromElsewhere = u"dl_vlan=%1,%2"_s.arg(port.tag).arg(toPort);
        if (isFiltered) {
            add(60, 90, fromElsewhere, port.registers() + u",pop_vlan,resubmit(,81)"_s);
            add(73, 100, port.reg6() + u',' + toPort,
                u"set_field:%1->reg5,resubmit(,81)"_s.arg(hex(port.number)));
        } else {
            add(60, 90, fromElsewhere, u"pop_vlan,"_s + port.output());
        }
        add(94, 12, port.reg6() + u',' + toPort, port.output());
    }
    if (!isFiltered)
        add(73, 80, port.reg5(), u"resubmit(,94)"_s);
}

class FilteredFlows
{
public:
    FilteredFlows(const LocalPort &local, const ResolvedPort &port, NodeBlueprint &into)
        : m_local(local), m_port(port), m_into(into)
    {
    }

    void add()
    {
        addSources();
        addTracked(72, u"resubmit(,94)"_s);
        addLeaving();
        addEntering();
        addTracked(82, m_local.output());
    }

private:
    void add(int table, int priority, const QString &match, const QString &actions)
    {
        addFlow(m_into, bridge, table, priority, match, actions, m_local.origin);
    }

    /// \a protocol, reg5, in_port, the source MAC address, then \a rest.
    QString from(const QString &protocol, const MacAddress &mac, const QString &rest) const
    {
        return u"%1,%2,%3,dl_src=%4%5"_s.arg(protocol, m_local.reg5(), m_local.in(), mac.toString(), rest);
    }

    /// Anti-spoofing; what a machine must not be: a DHCP server, an IPv6 router.
    void addSources()
    {
        const QString own = m_local.reg5() + u',' + m_local.in();
        for (const AllowedSource &source : sources()) {
            const QString address =
                source.address.prefixLength() == 0 ? QString() : source.address.toShortString();
            const auto matching = [&](const QString &field) {
                return address.isEmpty() ? QString() : u',' + field + u'=' + address;
            };
            add(71, 95, from(u"arp"_s, source.mac, matching(u"arp_spa"_s)), u"resubmit(,94)"_s);
            add(71, 65, from(u"ip"_s, source.mac, matching(u"nw_src"_s)), track.arg(72));
            add(71, 80, from(u"udp"_s, source.mac, matching(u"nw_src"_s) + u",tp_src=68,tp_dst=67"_s),
                u"resubmit(,73)"_s);
        }
        for (const MacAddress &mac : allowedMacs(m_port)) {
            const QString linkLocal = u",ipv6_src="_s + design::ipv6Text(linkLocalAddress(mac));
            add(71, 95, from(u"rarp"_s, mac, {}), u"resubmit(,94)"_s);
            if (!mayUseAnyAddress(mac)) {
                add(71, 80, from(u"udp"_s, mac, u",nw_src=0.0.0.0,tp_src=68,tp_dst=67"_s),
                    u"resubmit(,73)"_s);
            }
            for (const int type : {130, 133, 135})
                add(71, 95, from(u"icmp6"_s, mac, linkLocal + u",icmp_type=%1"_s.arg(type)),
                    u"resubmit(,94)"_s);
            for (const int type : {131, 135, 143}) // before it has an address (RFC 4862, RFC 3810)
                add(71, 95, from(u"icmp6"_s, mac, u",ipv6_src=::,icmp_type=%1"_s.arg(type)),
                    u"resubmit(,94)"_s);
            add(71, 95,
                from(u"icmp6"_s, mac,
                     u",icmp_type=136,nd_target="_s + design::ipv6Text(linkLocalAddress(mac))),
                u"resubmit(,94)"_s);
            add(71, 80, from(u"udp6"_s, mac, linkLocal + u",tp_src=546,tp_dst=547"_s),
                u"resubmit(,73)"_s);
            add(71, 65, from(u"ipv6"_s, mac, linkLocal), track.arg(72));
        }
        add(71, 70, u"udp,%1,tp_src=67,tp_dst=68"_s.arg(own), u"resubmit(,93)"_s);
        add(71, 70, u"udp6,%1,tp_src=547,tp_dst=546"_s.arg(own), u"resubmit(,93)"_s);
        add(71, 70, u"icmp6,%1,icmp_type=134"_s.arg(own), u"resubmit(,93)"_s);
        add(71, 10, own, u"ct_clear,resubmit(,93)"_s);
    }

    QList<AllowedSource> sources() const
    {
        QList<AllowedSource> all = allowedSources(m_port);
        const AllowedSource anything{Ipv4Subnet(Ipv4Address(0), 0), m_port.mac};
        if (m_port.addresses.isEmpty() && !all.contains(anything))
            all.append(anything);
        return all;
    }

    /// Whether the flows of sources() have one for \a mac with every address.
    bool mayUseAnyAddress(const MacAddress &mac) const
    {
        return sources().contains({Ipv4Subnet(Ipv4Address(0), 0), mac});
    }

    /// What belongs to a known connection passes with \a accept; one that no rule allows any more is
    /// marked, and its packets are dropped from then on.
    void addTracked(int table, const QString &accept)
    {
        const QString reg5 = m_local.reg5();
        add(table, 50, u"ct_mark=0x1,"_s + reg5, u"resubmit(,93)"_s);
        for (const QString &state : {u"+est-rel+rpl"_s, u"-new-est+rel-inv"_s}) {
            add(table, 50, u"ct_state=%1,ct_zone=%2,ct_mark=0,%3"_s.arg(state).arg(m_local.tag).arg(reg5),
                accept);
        }
        add(table, 40, u"ct_state=-est,"_s + reg5, u"resubmit(,93)"_s);
        for (const QString &protocol : {u"ip"_s, u"ipv6"_s}) {
            add(table, 40, u"ct_state=+est,%1,%2"_s.arg(protocol, reg5),
                u"ct(commit,zone=NXM_NX_REG6[0..15],exec(set_field:0x1->ct_mark))"_s);
        }
    }

    void addLeaving()
    {
        for (const QString &protocol : {u"ip"_s, u"ipv6"_s}) {
            add(73, 90, u"ct_state=+new-est,%1,%2"_s.arg(protocol, m_local.reg5()),
                u"ct(commit,zone=NXM_NX_REG6[0..15]),resubmit(,91)"_s);
        }
        add(73, 80, m_local.reg5(), u"resubmit(,94)"_s);
    }

    void addEntering()
    {
        const QString reg5 = m_local.reg5();
        add(81, 100, u"arp,"_s + reg5, m_local.output());
        for (const int type : {130, 134, 135, 136})
            add(81, 100, u"icmp6,%1,icmp_type=%2"_s.arg(reg5).arg(type), m_local.output());
        add(81, 95, u"udp,%1,tp_src=67,tp_dst=68"_s.arg(reg5), m_local.output());
        add(81, 95, u"udp6,%1,tp_src=547,tp_dst=546"_s.arg(reg5), m_local.output());
        for (const QString &protocol : {u"ip"_s, u"ipv6"_s})
            add(81, 90, u"ct_state=-trk,%1,%2"_s.arg(protocol, reg5), track.arg(82));
        add(81, 80, u"ct_state=+trk,"_s + reg5, u"resubmit(,82)"_s);
    }

    const LocalPort &m_local;
    const ResolvedPort &m_port;
    NodeBlueprint &m_into;
};

class NativeFirewall
{
public:
    NativeFirewall(const PartContext &context, NodeBlueprint &into)
        : m_context(context), m_into(into), m_rules(context, into)
    {
    }

    void add()
    {
        addBaseFlows(m_into);
        reserveOwnMacs();
        for (const int network : m_context.presentNetworks())
            addWayOut(network);
        for (int i = 0; i < m_context.topology.networks.size(); ++i) {
            const ResolvedNetwork &network = m_context.network(i);
            if (network.dhcpNode == m_context.node) {
                addLocalPort(local(u"tap"_s, network.dhcpPort, i, {network.dhcpMac}, network.object()),
                             false, m_into);
            }
        }
        for (const ResolvedRouter &router : m_context.topology.routers) {
            if (router.node != m_context.node)
                continue;
            for (const ResolvedPort &port : router.interfaces)
                addLocalPort(local(u"qr-"_s, port, router.object()), false, m_into);
            if (router.gateway)
                addLocalPort(local(u"qg-"_s, router.gateway->port, router.object()), false, m_into);
        }
        for (const ResolvedMachine &machine : m_context.topology.machines) {
            if (machine.node != m_context.node)
                continue;
            for (const ResolvedPort &port : machine.ports)
                addMachinePort(machine, port);
        }
        m_rules.finish();
    }

private:
    LocalPort local(const QString &prefix, const QUuid &port, int network,
                    const QList<MacAddress> &macs, const QString &origin) const
    {
        return {deviceName(prefix, port), m_context.portNumber(port), m_context.tag(network), macs, origin};
    }
    LocalPort local(const QString &prefix, const ResolvedPort &port, const QString &origin) const
    {
        return local(prefix, port.uuid, port.network, {port.mac}, origin);
    }

    /// Several ports may be allowed the same MAC address (VRRP's): frames for it go to the first.
    void addAllowedMacs(const ResolvedPort &port, LocalPort &self)
    {
        for (const MacAddress &mac : allowedMacs(port).mid(1)) {
            if (m_shared.contains({self.tag, mac}))
                continue;
            m_shared.insert({self.tag, mac});
            self.macs.append(mac);
        }
    }

    void reserveOwnMacs()
    {
        for (int i = 0; i < m_context.topology.networks.size(); ++i) {
            if (m_context.network(i).dhcpNode == m_context.node)
                m_shared.insert({m_context.tag(i), m_context.network(i).dhcpMac});
        }
        for (const ResolvedRouter &router : m_context.topology.routers) {
            for (const ResolvedPort &port : router.interfaces) {
                if (router.node == m_context.node)
                    m_shared.insert({m_context.tag(port.network), port.mac});
            }
        }
        for (const ResolvedMachine &machine : m_context.topology.machines) {
            if (machine.node != m_context.node)
                continue;
            for (const ResolvedPort &port : machine.ports)
                m_shared.insert({m_context.tag(port.network), port.mac});
        }
    }

    /// Unicast to a MAC address that no port of this node has.
    void addWayOut(int index)
    {
        const ResolvedNetwork &network = m_context.network(index);
        if (network.type == design::NetworkType::Local)
            return;
        const QString port = network.isTunnelled() ? u"patch-tun"_s : u"int-br-ex"_s;
        const int tag = m_context.tag(index);
        addFlow(m_into, bridge, 94, 10,
                u"reg6=%1,dl_dst=00:00:00:00:00:00/01:00:00:00:00:00"_s.arg(hex(tag)),
                u"push_vlan:0x8100,set_field:%1->vlan_vid,output:\"%2\""_s.arg(4096 + tag).arg(port),
                network.object());
    }

    void addMachinePort(const ResolvedMachine &machine, const ResolvedPort &port)
    {
        LocalPort self = local(u"tap"_s, port, machine.object());
        addAllowedMacs(port, self);
        addLocalPort(self, port.portSecurity, m_into);
        if (!port.portSecurity)
            return;
        FilteredFlows(self, port, m_into).add();
        m_rules.addPort(machine, port);
    }

    const PartContext &m_context;
    NodeBlueprint &m_into;
    NativeRules m_rules;
    std::set<std::pair<int, MacAddress>> m_shared; ///< local VLAN and MAC address that have a port
};

} // namespace

void addNativeFirewall(const PartContext &context, NodeBlueprint &into)
{
    if (context.topology.firewall == design::FirewallDriver::Native)
        NativeFirewall(context, into).add();
}

} // namespace overlab::blueprint
