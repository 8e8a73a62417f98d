// SPDX-License-Identifier: GPL-3.0-or-later
// External networks, the routers' ports on them, floating addresses.
#include "engine/blueprint/resolver.h"

#include "engine/blueprint/naming.h"

namespace overlab::blueprint {

using namespace Qt::StringLiterals;

/// They stand behind the tenants' networks, so that those keep their local VLANs.
void Resolver::resolveExternals()
{
    m_firstExternal = int(m_topology.networks.size());
    for (const design::ExternalNetwork &external : m_design.externals) {
        const QString path = u"external/"_s + external.name;
        ResolvedSubnet subnet;
        subnet.cidr = external.cidr;
        subnet.uuid = objectUuid(path + u"/subnets/"_s + external.cidr.toString());
        subnet.gateway = external.gateway.value_or(external.cidr.firstHost());

        ResolvedNetwork resolved;
        resolved.name = external.name;
        resolved.uuid = objectUuid(path);
        resolved.type = external.type;
        resolved.segment = external.segment.value_or(0);
        resolved.mtuBytes = m_topology.underlayMtuBytes;
        resolved.subnets.append(subnet);
        resolved.isExternal = true;
        m_externalsByName.insert(external.name, int(m_topology.networks.size()));
        m_topology.networks.append(resolved);
        m_drawnSubnets.append(QList<const design::Subnet *>());
        m_books.append({AddressBook(external.cidr)});
    }
}

void Resolver::resolveGateways()
{
    for (int n = m_firstExternal; n < m_topology.networks.size(); ++n)
        m_books[n][0].reserve(*m_topology.networks.at(n).subnets.first().gateway);
    for (const ResolvedMachine &machine : std::as_const(m_topology.machines)) {
        for (const ResolvedPort &port : machine.ports) {
            for (int n = m_firstExternal; port.floatingIp && n < m_topology.networks.size(); ++n) {
                if (m_topology.networks.at(n).subnets.first().cidr.contains(*port.floatingIp))
                    m_books[n][0].reserve(*port.floatingIp);
            }
        }
    }
    for (int r = 0; r < m_topology.routers.size(); ++r) {
        auto &gateway = m_topology.routers[r].gateway;
        if (!gateway || !m_drawnRouters.at(r)->external->address)
            continue;
        const Ipv4Address given = *m_drawnRouters.at(r)->external->address;
        m_books[gateway->port.network][0].reserve(given);
        gateway->port.addresses.append({0, given});
    }
    // What runs keeps its address before anything new takes one.
    for (const bool fresh : {false, true}) {
        for (ResolvedRouter &router : m_topology.routers) {
            if (!router.gateway || !router.gateway->port.addresses.isEmpty())
                continue;
            ResolvedPort &port = router.gateway->port;
            AddressBook &book = m_books[port.network][0];
            const auto pool = m_design.externals.at(port.network - m_firstExternal).pool;
            std::optional<Ipv4Address> address;
            if (fresh) {
                address = book.takeLowest(pool);
            } else if (const auto kept = m_previous.addresses.constFind(port.uuid);
                       kept != m_previous.addresses.cend() && book.isFree(*kept)
                       && (!pool || pool->contains(*kept))) {
                book.reserve(*kept);
                address = *kept;
            }
            if (address) {
                port.addresses.append({0, *address});
                m_next.addresses.insert(port.uuid, *address);
            }
        }
    }
    resolveFloatingIps();
}

/// Gives each floating address to a router that joins its external network and the port's subnet: the
/// one that is the subnet's gateway, since the answers go there, else the first.
void Resolver::resolveFloatingIps()
{
    for (const ResolvedMachine &machine : std::as_const(m_topology.machines)) {
        for (const ResolvedPort &port : machine.ports) {
            if (!port.floatingIp || port.addresses.isEmpty())
                continue;
            const int subnet = port.addresses.first().subnet;
            const auto gateway = m_topology.networks.at(port.network).subnets.at(subnet).gateway;
            ResolvedRouter *best = nullptr;
            for (ResolvedRouter &router : m_topology.routers) {
                if (!router.gateway
                    || !m_topology.networks.at(router.gateway->port.network)
                            .subnets.first()
                            .cidr.contains(*port.floatingIp))
                    continue;
                for (const ResolvedPort &interface : std::as_const(router.interfaces)) {
                    for (const ResolvedAddress &address : interface.addresses) {
                        const bool joins =
                            interface.network == port.network && address.subnet == subnet;
                        if (joins && (!best || gateway == address.address))
                            best = &router;
                    }
                }
            }
            if (best)
                best->gateway->floatingIps.append({*port.floatingIp, port.addresses.first().address});
        }
    }
}

} // namespace overlab::blueprint
