// SPDX-License-Identifier: GPL-3.0-or-later
// The passes of resolveDesign(), one a subject, each in the order of the design. In every pass what
// the design gave comes first, then what the running lab already has, then what is new.
#pragma once

#include "engine/blueprint/addressbook.h"
#include "engine/blueprint/allocation.h"

namespace overlab::blueprint {

/// Used once: run() gives the result away. \a design and \a previous must outlive it.
class Resolver
{
public:
    Resolver(const design::Design &design, const Allocation &previous)
        : m_design(design), m_previous(previous)
    {
    }

    Resolution run()
    {
        resolveSettings();
        resolveNodes();
        resolveNetworks();
        resolveExternals();
        resolveSegments();
        resolveRouters();
        resolveMachines();
        reserveGivenMacs();
        resolvePlacement();
        resolveAddresses();
        resolveGateways();
        resolveMacs();
        resolveInstances();
        resolveLocalVlans();
        resolveSecurityGroups();
        numberPorts();
        return {std::move(m_topology), std::move(m_next)};
    }

private:
    void resolveSettings();
    void resolveNodes();
    void resolveNetworks();
    void resolveExternals();
    void resolveSegments();
    void resolveRouters();
    void resolveMachines();
    void reserveGivenMacs();
    void resolvePlacement();
    void resolveAddresses();
    void resolveGateways();
    void resolveMacs();
    void resolveInstances();
    void resolveLocalVlans();
    void resolveSecurityGroups();
    void numberPorts();

    void reserveGivenAddresses();
    void resolveDhcpAddresses();
    void resolveMachineAddresses();
    void resolveFloatingIps();
    MacAddress deriveMac(const QUuid &port);
    int networkIndex(const QString &tenant, const QString &reference) const;
    ResolvedPort portOn(const QString &tenant, const QString &network, const QString &path,
                        QHash<QString, int> &occurrences) const;
    /// The index of the IPv4 subnet of \a network that has \a address, -1 for none.
    int subnetOf(int network, Ipv4Address address) const;

    const design::Design &m_design;
    const Allocation &m_previous;
    Topology m_topology;
    Allocation m_next;

    QHash<QString, int> m_networksByName;    ///< "red/net-1" → index
    QHash<QString, int> m_externalsByName;   ///< "public" → index
    int m_firstExternal = 0;                 ///< index of the first; they come last
    QList<QList<const design::Subnet *>> m_drawnSubnets; ///< the IPv4 ones, as in the topology
    QList<const design::Router *> m_drawnRouters;
    QList<const design::Machine *> m_drawnMachines;
    QList<QList<AddressBook>> m_books;       ///< by network and subnet
    MacBook m_macs;
};

} // namespace overlab::blueprint
