// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and MAC addresses.
#include "engine/blueprint/resolver.h"

#include "engine/blueprint/naming.h"

namespace overlab::blueprint {

void Resolver::reserveGivenMacs()
{
    for (const design::Machine *machine : std::as_const(m_drawnMachines)) {
        for (const design::MachineInterface &interface : machine->interfaces) {
            if (interface.mac)
                m_macs.reserve(*interface.mac);
        }
    }
}

void Resolver::resolveAddresses()
{
    reserveGivenAddresses();
    resolveDhcpAddresses();
    resolveMachineAddresses();
}

void Resolver::reserveGivenAddresses()
{
    for (int n = 0; n < m_topology.networks.size(); ++n) {
        for (int s = 0; s < m_drawnSubnets.at(n).size(); ++s) {
            const design::Subnet &drawn = *m_drawnSubnets.at(n).at(s);
            if (const auto gateway = m_topology.networks.at(n).subnets.at(s).gateway)
                m_books[n][s].reserve(*gateway);
            if (drawn.dhcp && drawn.dhcp->enabled && drawn.dhcp->address)
                m_books[n][s].reserve(*drawn.dhcp->address);
        }
    }
    for (int r = 0; r < m_topology.routers.size(); ++r) {
        ResolvedRouter &router = m_topology.routers[r];
        for (int i = 0; i < router.interfaces.size(); ++i) {
            ResolvedPort &port = router.interfaces[i];
            const auto given = m_drawnRouters.at(r)->interfaces.at(i).address;
            const QList<ResolvedSubnet> &subnets = m_topology.networks.at(port.network).subnets;
            for (int s = 0; s < subnets.size(); ++s) {
                const auto address = given ? given : subnets.at(s).gateway;
                if (!address || !subnets.at(s).cidr.contains(*address))
                    continue;
                m_books[port.network][s].reserve(*address);
                port.addresses.append({s, *address});
            }
        }
    }
    for (int m = 0; m < m_topology.machines.size(); ++m) {
        for (int i = 0; i < m_topology.machines.at(m).ports.size(); ++i) {
            ResolvedPort &port = m_topology.machines[m].ports[i];
            const auto given = m_drawnMachines.at(m)->interfaces.at(i).address;
            const int subnet = given ? subnetOf(port.network, *given) : -1;
            if (subnet < 0)
                continue;
            m_books[port.network][subnet].reserve(*given);
            port.addresses.append({subnet, *given});
        }
    }
}

void Resolver::resolveDhcpAddresses()
{
    for (int n = 0; n < m_topology.networks.size(); ++n) {
        for (int s = 0; s < m_drawnSubnets.at(n).size(); ++s) {
            ResolvedSubnet &subnet = m_topology.networks[n].subnets[s];
            if (!subnet.dhcp)
                continue;
            const auto &drawn = m_drawnSubnets.at(n).at(s)->dhcp;
            if (drawn && drawn->address) {
                subnet.dhcpAddress = *drawn->address;
                continue;
            }
            const auto kept = m_previous.addresses.constFind(subnet.uuid);
            if (kept != m_previous.addresses.cend() && m_books[n][s].isFree(*kept)) {
                subnet.dhcpAddress = *kept;
                m_books[n][s].reserve(*kept);
            } else {
                subnet.dhcpAddress = m_books[n][s].takeLowest({}).value_or(Ipv4Address());
            }
            m_next.addresses.insert(subnet.uuid, subnet.dhcpAddress);
        }
    }
}

void Resolver::resolveMachineAddresses()
{
    const auto poolOf = [this](int network) -> std::optional<Ipv4Range> {
        const auto &dhcp = m_drawnSubnets.at(network).first()->dhcp;
        return dhcp ? dhcp->pool : std::nullopt;
    };
    const auto keep = [this](ResolvedPort &port, Ipv4Address address) {
        port.addresses.append({0, address});
        m_next.addresses.insert(port.uuid, address);
    };
    // Twice over all machines: what runs keeps its address before anything new takes one.
    for (const bool fresh : {false, true}) {
        for (ResolvedMachine &machine : m_topology.machines) {
            for (ResolvedPort &port : machine.ports) {
                if (!port.addresses.isEmpty() || m_drawnSubnets.at(port.network).isEmpty())
                    continue;
                AddressBook &book = m_books[port.network][0];
                const auto pool = poolOf(port.network);
                if (fresh) {
                    if (const auto address = book.takeLowest(pool))
                        keep(port, *address);
                    continue;
                }
                const auto kept = m_previous.addresses.constFind(port.uuid);
                if (kept != m_previous.addresses.cend() && book.isFree(*kept)
                    && (!pool || pool->contains(*kept))) {
                    book.reserve(*kept);
                    keep(port, *kept);
                }
            }
        }
    }
}

MacAddress Resolver::deriveMac(const QUuid &port)
{
    const auto kept = m_previous.macs.constFind(port);
    const MacAddress mac = m_macs.take(kept != m_previous.macs.cend() ? *kept : portMac(port));
    m_next.macs.insert(port, mac);
    return mac;
}

void Resolver::resolveMacs()
{
    for (int m = 0; m < m_topology.machines.size(); ++m) {
        for (int i = 0; i < m_topology.machines.at(m).ports.size(); ++i) {
            ResolvedPort &port = m_topology.machines[m].ports[i];
            const auto given = m_drawnMachines.at(m)->interfaces.at(i).mac;
            port.mac = given ? *given : deriveMac(port.uuid);
        }
    }
    for (ResolvedRouter &router : m_topology.routers) {
        for (ResolvedPort &port : router.interfaces)
            port.mac = deriveMac(port.uuid);
        if (router.gateway)
            router.gateway->port.mac = deriveMac(router.gateway->port.uuid);
    }
    for (ResolvedNetwork &network : m_topology.networks) {
        if (network.hasDhcp())
            network.dhcpMac = deriveMac(network.dhcpPort);
    }
}

int Resolver::subnetOf(int network, Ipv4Address address) const
{
    const QList<ResolvedSubnet> &subnets = m_topology.networks.at(network).subnets;
    for (int s = 0; s < subnets.size(); ++s) {
        if (subnets.at(s).cidr.contains(address))
            return s;
    }
    return -1;
}

} // namespace overlab::blueprint
