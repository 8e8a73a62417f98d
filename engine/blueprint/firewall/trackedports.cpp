// SPDX-License-Identifier: GPL-3.0-or-later
// Ports with port security and the remote groups that their rules name, for both drivers.
#include "engine/blueprint/firewall/portrules.h"
#include "engine/blueprint/naming.h"
#include "engine/blueprint/parts.h"

#include <QSet>

#include <algorithm>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;
using design::RuleDirection;

/// hash:net has no /0 (ipset(8)): Neutron's two halves stand for it.
QList<Ipv4Subnet> withoutWhole(QList<Ipv4Subnet> members)
{
    if (members.isEmpty() || members.first().prefixLength() > 0)
        return members; // sorted: 0.0.0.0/0 comes first
    const Ipv4Subnet low(Ipv4Address(0), 1);
    const Ipv4Subnet high(Ipv4Address(0x80000000), 1);
    members.removeFirst();
    members.removeAll(low);
    members.removeAll(high);
    members.prepend(low);
    const auto behind = std::find_if(members.begin(), members.end(), [&high](const Ipv4Subnet &member) {
        return member.network().value() >= high.network().value();
    });
    members.insert(behind, high);
    return members;
}

class TrackedPorts
{
public:
    TrackedPorts(const PartContext &context, NodeBlueprint &into) : m_context(context), m_into(into) {}

    void add(const ResolvedMachine &machine, const ResolvedPort &port)
    {
        FilteredPort filtered;
        filtered.name = deviceName(u"tap"_s, port.uuid);
        filtered.zone = m_context.topology.firewall == design::FirewallDriver::Hybrid
            ? m_context.zone(port)
            : m_context.tag(port.network);
        for (const AllowedSource &source : allowedSources(port))
            filtered.sources.append(source.address);
        for (const MacAddress &mac : allowedMacs(port))
            filtered.ipv6Sources.append(linkLocalAddress(mac));
        filtered.allowed = allowedTraffic(port);
        filtered.origin = machine.object();
        m_into.filteredPorts.append(filtered);
    }

private:
    /// Ports with the same groups share one list.
    QList<AllowedTraffic> allowedTraffic(const ResolvedPort &port)
    {
        const auto known = m_allowed.constFind(port.securityGroups);
        if (known != m_allowed.cend())
            return *known;
        QList<AllowedTraffic> allowed;
        for (const RuleDirection direction : {RuleDirection::Ingress, RuleDirection::Egress}) {
            for (const ResolvedRule &rule : rulesOf(m_context.topology, port, direction))
                allowed.append(trafficOf(rule));
        }
        return *m_allowed.insert(port.securityGroups, allowed);
    }

    AllowedTraffic trafficOf(const ResolvedRule &rule)
    {
        AllowedTraffic allowed{rule.direction, rule.protocol, rule.ports, {}, {}, {}};
        if (const auto *cidr6 = std::get_if<design::Ipv6Subnet>(&rule.remote))
            allowed.remoteIpv6 = *cidr6;
        else if (const auto *cidr = std::get_if<Ipv4Subnet>(&rule.remote))
            allowed.remote = *cidr;
        else if (const auto *group = std::get_if<int>(&rule.remote))
            allowed.remoteSet = addSet(*group);
        return allowed;
    }

    QString addSet(int index)
    {
        const ResolvedSecurityGroup &group = m_context.topology.securityGroups.at(index);
        const QString name = addressSetName(group.uuid, false);
        if (!m_sets.contains(index)) {
            m_sets.insert(index);
            m_into.addressSets.append({name, false, withoutWhole(group.members), group.object()});
            m_into.addressSets.append({addressSetName(group.uuid, true), true, {}, group.object()});
        }
        return name;
    }

    const PartContext &m_context;
    NodeBlueprint &m_into;
    QSet<int> m_sets; ///< security groups, by index
    QHash<QList<int>, QList<AllowedTraffic>> m_allowed; ///< by security groups
};

} // namespace

void addTrackedPorts(const PartContext &context, NodeBlueprint &into)
{
    into.firewall = context.topology.firewall;
    if (into.firewall == design::FirewallDriver::None)
        return;
    TrackedPorts ports(context, into);
    for (const ResolvedMachine &machine : context.topology.machines) {
        if (machine.node != context.node)
            continue;
        for (const ResolvedPort &port : machine.ports) {
            if (port.portSecurity)
                ports.add(machine, port);
        }
    }
}

} // namespace overlab::blueprint
