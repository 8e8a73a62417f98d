// SPDX-License-Identifier: GPL-3.0-or-later
// The chains of Neutron's iptables_hybrid driver (neutron-facts 3.2, neutron/agent/linux/
// iptables_firewall.py): what passes a qbr is filtered between tap and qvb.
#include "engine/blueprint/firewall/portrules.h"
#include "engine/blueprint/iptablestext.h"
#include "engine/blueprint/naming.h"
#include "engine/blueprint/parts.h"

#include <future>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;
using design::RuleDirection;
using design::RuleProtocol;

enum class Family { Ipv4, Ipv6 };

/// Chain names begin with the first 16 characters of the agent's program.
QString chain(const QString &name)
{
    return u"neutron-openvswi-"_s + name;
}

QString comment(const QString &text)
{
    return u" -m comment --comment \"%1\""_s.arg(text);
}

/// " -p tcp -m tcp --dport 80"
QString protocolMatch(const ResolvedRule &rule, Family family)
{
    QString protocol;
    switch (rule.protocol) {
    case RuleProtocol::Any:
        return {};
    case RuleProtocol::Icmp:
        return family == Family::Ipv4 ? u" -p icmp"_s : u" -p ipv6-icmp"_s;
    case RuleProtocol::Tcp:
        protocol = u"tcp"_s;
        break;
    case RuleProtocol::Udp:
        protocol = u"udp"_s;
        break;
    }
    QString match = u" -p %1 -m %1"_s.arg(protocol);
    if (rule.ports && rule.ports->first == rule.ports->last)
        match += u" --dport %1"_s.arg(rule.ports->first);
    else if (rule.ports)
        match += u" -m multiport --dports %1:%2"_s.arg(rule.ports->first).arg(rule.ports->last);
    return match;
}

class HybridFilter
{
public:
    HybridFilter(const Topology &topology, Family family) : m_topology(topology), m_family(family)
    {
        for (const QString &name : {u"OUTPUT"_s, u"PREROUTING"_s})
            m_raw.addChain(chain(name));
        m_raw.addRule(u"PREROUTING -j "_s + chain(u"PREROUTING"_s));
        m_raw.addRule(u"OUTPUT -j "_s + chain(u"OUTPUT"_s));
        m_filter.addChain(u"neutron-filter-top"_s);
        for (const QString &name : {u"FORWARD"_s, u"INPUT"_s, u"OUTPUT"_s, u"local"_s, u"sg-chain"_s,
                                    u"sg-fallback"_s})
            m_filter.addChain(chain(name));
        m_filter.addRule(u"INPUT -j "_s + chain(u"INPUT"_s));
        m_filter.addRule(u"FORWARD -j neutron-filter-top"_s);
        m_filter.addRule(u"FORWARD -j "_s + chain(u"FORWARD"_s));
        m_filter.addRule(u"OUTPUT -j neutron-filter-top"_s);
        m_filter.addRule(u"OUTPUT -j "_s + chain(u"OUTPUT"_s));
        m_filter.addRule(u"neutron-filter-top -j "_s + chain(u"local"_s));
    }

    /// Whatever comes from or goes to \a port passes.
    void addUnfiltered(const ResolvedPort &port)
    {
        const QString tap = deviceName(u"tap"_s, port.uuid);
        const QString accept =
            u" --physdev-is-bridged"_s + comment(u"Accept all packets when port security is disabled."_s)
            + u" -j ACCEPT"_s;
        m_filter.addRule(chain(u"FORWARD -m physdev --physdev-out "_s) + tap + accept);
        m_filter.addRule(chain(u"FORWARD -m physdev --physdev-in "_s) + tap + accept);
        m_filter.addRule(chain(u"INPUT -m physdev --physdev-in "_s) + tap + accept);
    }

    void addFiltered(const ResolvedPort &port, int zone)
    {
        addZone(port, zone);
        const QString tap = deviceName(u"tap"_s, port.uuid);
        const QString id = uuidText(port.uuid).left(10);
        for (const QString &direction : {u"i"_s, u"o"_s, u"s"_s})
            m_filter.addChain(chain(direction + id));
        const QString leaving = u" -m physdev --physdev-out %1 --physdev-is-bridged"_s.arg(tap);
        const QString entering = u" -m physdev --physdev-in %1 --physdev-is-bridged"_s.arg(tap);
        const QString toGroups =
            comment(u"Direct traffic from the VM interface to the security group chain."_s) + u" -j "_s
            + chain(u"sg-chain"_s);
        m_filter.addRule(chain(u"FORWARD"_s) + leaving + toGroups);
        m_filter.addRule(chain(u"FORWARD"_s) + entering + toGroups);
        m_filter.addRule(
            chain(u"INPUT"_s) + entering
            + comment(u"Direct incoming traffic from VM to the security group chain."_s) + u" -j "_s
            + chain(u'o' + id));
        const QString toPort = comment(u"Jump to the VM specific chain."_s) + u" -j "_s;
        m_filter.addRule(chain(u"sg-chain"_s) + leaving + toPort + chain(u'i' + id));
        m_filter.addRule(chain(u"sg-chain"_s) + entering + toPort + chain(u'o' + id));
        fillIngress(port, chain(u'i' + id));
        fillEgress(port, chain(u'o' + id), chain(u's' + id));
        fillSources(port, chain(u's' + id));
    }

    QString text()
    {
        m_filter.addRule(chain(u"sg-chain -j ACCEPT"_s));
        m_filter.addRule(chain(u"sg-fallback"_s)
                         + comment(u"Default drop rule for unmatched traffic."_s) + u" -j DROP"_s);
        return m_raw.text() + m_filter.text();
    }

private:
    /// Each port has connection tracking of its own: two tenants' addresses may be the same.
    void addZone(const ResolvedPort &port, int zone)
    {
        const QString qvb = deviceName(u"qvb"_s, port.uuid);
        const QString set = comment(u"Set zone for "_s + uuidText(port.uuid))
            + u" -j CT --zone %1"_s.arg(zone);
        m_raw.addRule(chain(u"PREROUTING -m physdev --physdev-in "_s) + qvb + set);
        m_raw.addRule(chain(u"PREROUTING -i "_s) + qvb + set);
        m_raw.addRule(chain(u"PREROUTING -m physdev --physdev-in "_s)
                      + deviceName(u"tap"_s, port.uuid) + set);
    }

    void fillIngress(const ResolvedPort &port, const QString &name)
    {
        if (m_family == Family::Ipv6) {
            for (const int type : {130, 135, 136}) { // multicast listeners, neighbours
                m_filter.addRule(name + u" -p ipv6-icmp -m icmp6 --icmpv6-type %1 -j RETURN"_s.arg(type));
            }
        }
        acceptKnown(name);
        if (m_family == Family::Ipv4) {
            const QString answer = u" -d %1/32 -p udp -m udp --sport 67 --dport 68 -j RETURN"_s;
            for (const ResolvedAddress &address : port.addresses)
                m_filter.addRule(name + answer.arg(address.address.toString()));
            m_filter.addRule(name + answer.arg(u"255.255.255.255"_s));
        } else {
            m_filter.addRule(name + u" -d fe80::/64 -p udp -m udp --sport 547 --dport 546 -j RETURN"_s);
        }
        fillRules(port, RuleDirection::Ingress, name);
    }

    void fillEgress(const ResolvedPort &port, const QString &name, const QString &sources)
    {
        const QString client = comment(u"Allow DHCP client traffic."_s) + u" -j RETURN"_s;
        const QString spoofing = comment(u"Prevent DHCP Spoofing by VM."_s) + u" -j DROP"_s;
        if (m_family == Family::Ipv4) {
            m_filter.addRule(
                name + u" -s 0.0.0.0/32 -d 255.255.255.255/32 -p udp -m udp --sport 68 --dport 67"_s
                + client);
            m_filter.addRule(name + u" -j "_s + sources);
            m_filter.addRule(name + u" -p udp -m udp --sport 68 --dport 67"_s + client);
            m_filter.addRule(name + u" -p udp -m udp --sport 67 --dport 68"_s + spoofing);
        } else {
            const QString icmp = comment(u"Allow IPv6 ICMP traffic."_s) + u" -j RETURN"_s;
            for (const int type : {131, 135, 143}) {
                m_filter.addRule(
                    name + u" -s ::/128 -d ff02::/16 -p ipv6-icmp -m icmp6 --icmpv6-type %1"_s.arg(type)
                    + icmp);
            }
            m_filter.addRule(name + u" -j "_s + sources);
            m_filter.addRule(name + u" -p ipv6-icmp -m icmp6 --icmpv6-type 134"_s
                             + comment(u"Drop IPv6 Router Advts from VM Instance."_s) + u" -j DROP"_s);
            m_filter.addRule(name + u" -p ipv6-icmp"_s + icmp);
            m_filter.addRule(name + u" -p udp -m udp --sport 546 --dport 547"_s + client);
            m_filter.addRule(name + u" -p udp -m udp --sport 547 --dport 546"_s + spoofing);
        }
        acceptKnown(name);
        fillRules(port, RuleDirection::Egress, name);
    }

    void fillSources(const ResolvedPort &port, const QString &name)
    {
        const QString allow = comment(u"Allow traffic from defined IP/MAC pairs."_s) + u" -j RETURN"_s;
        QStringList pairs;
        if (m_family == Family::Ipv6) {
            for (const MacAddress &mac : allowedMacs(port))
                pairs.append(sourceMatch(design::ipv6Text(linkLocalAddress(mac)) + u"/128"_s, mac));
        } else {
            for (const AllowedSource &source : allowedSources(port)) {
                pairs.append(sourceMatch(source.address.prefixLength() == 0
                                             ? QString()
                                             : source.address.toString(),
                                         source.mac));
            }
            if (port.addresses.isEmpty())
                pairs.append(sourceMatch({}, port.mac));
        }
        for (const QString &pair : std::as_const(pairs))
            m_filter.addRule(name + pair + allow);
        m_filter.addRule(name + comment(u"Drop traffic without an IP/MAC allow rule."_s)
                         + u" -j DROP"_s);
    }

    static QString sourceMatch(const QString &address, const MacAddress &mac)
    {
        const QString source = address.isEmpty() ? QString() : u" -s "_s + address;
        return source + u" -m mac --mac-source "_s + mac.toString().toUpper();
    }

    void acceptKnown(const QString &name)
    {
        m_filter.addRule(
            name + u" -m state --state RELATED,ESTABLISHED"_s
            + comment(u"Direct packets associated with a known session to the RETURN chain."_s)
            + u" -j RETURN"_s);
    }

    void fillRules(const ResolvedPort &port, RuleDirection direction, const QString &name)
    {
        for (const QString &rule : groupRules(port, direction))
            m_filter.addRule(name + rule);
        m_filter.addRule(name + u" -m state --state INVALID"_s
                         + comment(u"Drop packets that appear related to an existing connection (e.g. "
                                   "TCP ACK/FIN) but do not have an entry in conntrack."_s)
                         + u" -j DROP"_s);
        m_filter.addRule(name + comment(u"Send unmatched traffic to the fallback chain."_s)
                         + u" -j "_s + chain(u"sg-fallback"_s));
    }

    /// The same for all ports with the same groups.
    const QStringList &groupRules(const ResolvedPort &port, RuleDirection direction)
    {
        const std::pair groups(int(direction), port.securityGroups);
        const auto known = m_groupRules.constFind(groups);
        if (known != m_groupRules.cend())
            return *known;
        QStringList rules;
        for (const ResolvedRule &rule : rulesOf(m_topology, port, direction)) {
            if (const auto remote = remoteMatch(rule))
                rules.append(*remote + protocolMatch(rule, m_family) + u" -j RETURN"_s);
        }
        return *m_groupRules.insert(groups, rules);
    }

    /// nullopt: a rule of the other family.
    std::optional<QString> remoteMatch(const ResolvedRule &rule) const
    {
        const bool in = rule.direction == RuleDirection::Ingress;
        const QString flag = in ? u" -s "_s : u" -d "_s;
        if (const auto *cidr = std::get_if<Ipv4Subnet>(&rule.remote)) {
            if (m_family == Family::Ipv6)
                return std::nullopt;
            return cidr->prefixLength() == 0 ? QString() : flag + cidr->toString();
        }
        if (const auto *cidr6 = std::get_if<design::Ipv6Subnet>(&rule.remote)) {
            if (m_family == Family::Ipv4)
                return std::nullopt;
            return cidr6->prefixLength == 0 ? QString() : flag + cidr6->toString();
        }
        if (const auto *group = std::get_if<int>(&rule.remote)) {
            return u" -m set --match-set %1 %2"_s.arg(
                addressSetName(m_topology.securityGroups.at(*group).uuid, m_family == Family::Ipv6),
                in ? u"src"_s : u"dst"_s);
        }
        return QString();
    }

    const Topology &m_topology;
    const Family m_family;
    IptablesTable m_raw{u"raw"_s};
    IptablesTable m_filter{u"filter"_s};
    QHash<std::pair<int, QList<int>>, QStringList> m_groupRules; ///< without "-A CHAIN "
};

} // namespace

void addHybridFirewall(const PartContext &context, NodeBlueprint &into)
{
    if (context.topology.firewall != design::FirewallDriver::Hybrid)
        return;
    QList<const ResolvedPort *> ports;
    for (const ResolvedMachine &machine : context.topology.machines) {
        if (machine.node != context.node)
            continue;
        for (const ResolvedPort &port : machine.ports)
            ports.append(&port);
    }
    if (ports.isEmpty())
        return;
    const auto textOf = [&](Family family) {
        HybridFilter filter(context.topology, family);
        for (const ResolvedPort *const port : std::as_const(ports)) {
            if (port->portSecurity)
                filter.addFiltered(*port, context.zone(*port));
            else
                filter.addUnfiltered(*port);
        }
        return filter.text();
    };
    std::future<QString> ipv6 = std::async(std::launch::async, textOf, Family::Ipv6);
    const QString origin = nodeOrigin.toString();
    into.packetFilters.append({u"iptables"_s, textOf(Family::Ipv4), origin});
    into.packetFilters.append({u"ip6tables"_s, ipv6.get(), origin});
}

} // namespace overlab::blueprint
