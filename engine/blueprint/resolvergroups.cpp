// SPDX-License-Identifier: GPL-3.0-or-later
// Security groups with their members, and the numbers by which the firewall drivers know ports.
#include "engine/blueprint/resolver.h"

#include "engine/blueprint/naming.h"

#include <QSet>

#include <algorithm>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;
using design::RuleDirection;

/// Neutron's range for the zones of ports (agent/linux/ip_conntrack.py): below are local VLANs.
constexpr int firstZone = 4097;
/// 1 and 2 are the patch ports.
constexpr int firstPortNumber = 3;

const QString defaultName = u"default"_s;

QString fullName(const QString &tenant, const QString &reference)
{
    return reference.contains(u'/') ? reference : tenant + u'/' + reference;
}

/// Every tenant has a group "default", drawn or not.
QList<design::SecurityGroup> groupsOf(const design::Tenant &tenant)
{
    QList<design::SecurityGroup> groups = tenant.securityGroups;
    const bool isDrawn = std::any_of(groups.cbegin(), groups.cend(),
                                     [](const auto &group) { return group.name == defaultName; });
    if (!isDrawn) {
        design::SecurityRule fromMembers;
        fromMembers.remote = design::RemoteGroup{defaultName};
        groups.prepend({defaultName, {fromMembers}});
    }
    return groups;
}

/// As OpenStack does for a new group.
void allowAllEgressIfNoneGiven(ResolvedSecurityGroup &group)
{
    const bool listsEgress =
        std::any_of(group.rules.cbegin(), group.rules.cend(), [](const ResolvedRule &rule) {
            return rule.direction == RuleDirection::Egress;
        });
    if (listsEgress)
        return;
    ResolvedRule all;
    all.direction = RuleDirection::Egress;
    group.rules.append(all);
}

void sortMembers(QList<Ipv4Subnet> &members)
{
    const auto key = [](const Ipv4Subnet &subnet) {
        return std::pair(subnet.network().value(), subnet.prefixLength());
    };
    std::sort(members.begin(), members.end(),
              [&](const Ipv4Subnet &a, const Ipv4Subnet &b) { return key(a) < key(b); });
    members.erase(std::unique(members.begin(), members.end()), members.end());
}

/// Numbers for \a ports: those of \a previous where they have one, else the lowest free ones.
QHash<QUuid, int> numbered(const QList<QUuid> &ports, const QHash<QUuid, int> &previous, int first)
{
    QHash<QUuid, int> numbers;
    QSet<int> taken;
    for (const QUuid &port : ports) {
        const int kept = previous.value(port, 0);
        if (kept < first || taken.contains(kept))
            continue;
        numbers.insert(port, kept);
        taken.insert(kept);
    }
    int candidate = first - 1;
    for (const QUuid &port : ports) {
        if (numbers.contains(port))
            continue;
        do {
            ++candidate;
        } while (taken.contains(candidate));
        numbers.insert(port, candidate);
    }
    return numbers;
}

/// The machines' ports of \a node, in the order of the design.
QList<QUuid> machinePorts(const Topology &topology, int node)
{
    QList<QUuid> ports;
    for (const ResolvedMachine &machine : topology.machines) {
        if (machine.node != node)
            continue;
        for (const ResolvedPort &port : machine.ports)
            ports.append(port.uuid);
    }
    return ports;
}

/// All ports of br-int on \a node that have an owner in the design.
QList<QUuid> ownedPorts(const Topology &topology, int node)
{
    QList<QUuid> ports;
    for (const ResolvedNetwork &network : topology.networks) {
        if (network.dhcpNode == node)
            ports.append(network.dhcpPort);
    }
    for (const ResolvedRouter &router : topology.routers) {
        if (router.node != node)
            continue;
        for (const ResolvedPort &port : router.interfaces)
            ports.append(port.uuid);
        if (router.gateway)
            ports.append(router.gateway->port.uuid);
    }
    return ports + machinePorts(topology, node);
}

} // namespace

void Resolver::resolveSecurityGroups()
{
    QHash<QString, int> byName;
    QList<design::SecurityGroup> drawn;
    for (const design::Tenant &tenant : m_design.tenants) {
        for (const design::SecurityGroup &group : groupsOf(tenant)) {
            ResolvedSecurityGroup resolved;
            resolved.tenant = tenant.name;
            resolved.name = group.name;
            resolved.uuid = objectUuid(tenant.name + u"/security-groups/"_s + group.name);
            byName.insert(resolved.object(), int(drawn.size()));
            m_topology.securityGroups.append(resolved);
            drawn.append(group);
        }
    }
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        ResolvedSecurityGroup &group = m_topology.securityGroups[i];
        for (const design::SecurityRule &rule : drawn.at(i).rules) {
            ResolvedRule resolved;
            resolved.direction = rule.direction;
            resolved.protocol = rule.protocol.value_or(design::RuleProtocol::Any);
            resolved.ports = rule.port;
            if (const auto *cidr = std::get_if<Ipv4Subnet>(&rule.remote)) {
                resolved.remote = *cidr;
            } else if (const auto *cidr6 = std::get_if<design::RemoteIpv6>(&rule.remote)) {
                const auto subnet = design::Ipv6Subnet::parse(cidr6->cidr);
                if (!subnet)
                    continue;
                resolved.remote = *subnet;
            } else if (const auto *remote = std::get_if<design::RemoteGroup>(&rule.remote)) {
                const int index = byName.value(fullName(group.tenant, remote->group), -1);
                if (index < 0)
                    continue;
                resolved.remote = index;
            }
            group.rules.append(resolved);
        }
        allowAllEgressIfNoneGiven(group);
    }
    for (qsizetype m = 0; m < m_topology.machines.size(); ++m) {
        ResolvedMachine &machine = m_topology.machines[m];
        for (qsizetype i = 0; i < machine.ports.size(); ++i) {
            ResolvedPort &port = machine.ports[i];
            if (!port.portSecurity)
                continue;
            const auto &names = m_drawnMachines.at(m)->interfaces.at(i).securityGroups;
            for (const QString &name : names.value_or(QList<QString>{defaultName})) {
                const int index = byName.value(fullName(machine.tenant, name), -1);
                if (index < 0 || port.securityGroups.contains(index))
                    continue;
                port.securityGroups.append(index);
                QList<Ipv4Subnet> &members = m_topology.securityGroups[index].members;
                for (const ResolvedAddress &address : std::as_const(port.addresses))
                    members.append(Ipv4Subnet(address.address, 32));
                for (const design::AllowedAddress &allowed : std::as_const(port.allowedAddresses))
                    members.append(allowed.address);
            }
        }
    }
    for (ResolvedSecurityGroup &group : m_topology.securityGroups)
        sortMembers(group.members);
}

void Resolver::numberPorts()
{
    if (m_topology.firewall == design::FirewallDriver::Native) {
        QList<QUuid> groups;
        for (const ResolvedSecurityGroup &group : std::as_const(m_topology.securityGroups))
            groups.append(group.uuid);
        m_next.groupNumbers = numbered(groups, m_previous.groupNumbers, 1);
        for (ResolvedSecurityGroup &group : m_topology.securityGroups)
            group.number = m_next.groupNumbers.value(group.uuid);
    }
    m_topology.conntrackZones.resize(m_topology.nodes.size());
    m_topology.portNumbers.resize(m_topology.nodes.size());
    for (int node = 0; node < m_topology.nodes.size(); ++node) {
        const QString name = m_topology.nodes.at(node).name;
        if (m_topology.firewall == design::FirewallDriver::Hybrid) {
            m_topology.conntrackZones[node] = numbered(machinePorts(m_topology, node),
                                                       m_previous.conntrackZones.value(name), firstZone);
            m_next.conntrackZones.insert(name, m_topology.conntrackZones.at(node));
        }
        // With every driver: Open vSwitch makes a port anew whose number is to be another.
        m_topology.portNumbers[node] = numbered(ownedPorts(m_topology, node),
                                                m_previous.portNumbers.value(name), firstPortNumber);
        m_next.portNumbers.insert(name, m_topology.portNumbers.at(node));
    }
}

} // namespace overlab::blueprint
