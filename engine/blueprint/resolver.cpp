// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, nodes, networks, segments, routers, machines, placement, local VLANs.
#include "engine/blueprint/resolver.h"

#include "engine/blueprint/naming.h"
#include "engine/blueprint/placement.h"

#include <QSet>

#include <utility>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

/// Bytes that an encapsulation adds on an IPv4 underlay (neutron-facts 2.10).
int tunnelOverheadBytes(design::NetworkType type)
{
    switch (type) {
    case design::NetworkType::Vxlan:
    case design::NetworkType::Geneve:
        return 50;
    case design::NetworkType::Gre:
        return 42;
    case design::NetworkType::Vlan:
    case design::NetworkType::Flat:
    case design::NetworkType::Local:
        return 0;
    }
    return 0;
}

} // namespace

void Resolver::resolveSettings()
{
    m_topology.name = m_design.name;
    m_topology.firewall = m_design.settings.firewall.value_or(design::FirewallDriver::Hybrid);
    m_topology.datapath = m_design.settings.datapath.value_or(design::DatapathChoice::Auto);
    m_topology.domain = m_design.settings.domain.value_or(u"openstacklocal"_s);
    m_topology.underlay =
        m_design.underlay.cidr.value_or(Ipv4Subnet(Ipv4Address(0xc0a8ff00), 24));
    m_topology.underlayMtuBytes = m_design.underlay.mtuBytes.value_or(1500);
    for (const design::Image &image : m_design.images)
        m_topology.imageFiles.insert(image.name, image.file);
    for (const design::Tenant &tenant : m_design.tenants) {
        m_topology.tenants.append({tenant.name, design::usageOf(tenant),
                                   tenant.quota.value_or(design::Quota())});
    }
}

void Resolver::resolveNodes()
{
    AddressBook book(m_topology.underlay);
    const QList<design::Node> nodes = m_design.effectiveNodes();
    for (const design::Node &node : nodes) {
        if (node.address)
            book.reserve(*node.address);
    }
    for (const design::Node &node : nodes) {
        ResolvedNode resolved;
        resolved.name = node.name;
        resolved.uuid = objectUuid(u"nodes/"_s + node.name);
        resolved.isNetwork = node.hasRole(design::NodeRole::Network);
        resolved.isCompute = node.hasRole(design::NodeRole::Compute);
        if (node.address) {
            resolved.address = *node.address;
        } else {
            const auto kept = m_previous.addresses.constFind(resolved.uuid);
            if (kept != m_previous.addresses.cend() && book.isFree(*kept)) {
                resolved.address = *kept;
                book.reserve(*kept);
            } else {
                resolved.address = book.takeLowest({}).value_or(Ipv4Address());
            }
            m_next.addresses.insert(resolved.uuid, resolved.address);
        }
        m_topology.nodes.append(resolved);
    }
}

void Resolver::resolveNetworks()
{
    const auto tunnel = m_design.settings.tunnel.value_or(design::NetworkType::Vxlan);
    for (const design::Tenant &tenant : m_design.tenants) {
        for (const design::Network &network : tenant.networks) {
            ResolvedNetwork resolved;
            resolved.tenant = tenant.name;
            resolved.name = network.name;
            const QString path = tenant.name + u"/networks/"_s + network.name;
            resolved.uuid = objectUuid(path);
            resolved.type = network.type.value_or(tunnel);
            resolved.segment = network.segment.value_or(0);
            resolved.mtuBytes = network.mtuBytes.value_or(m_topology.underlayMtuBytes
                                                          - tunnelOverheadBytes(resolved.type));
            resolved.dhcpPort = objectUuid(path + u"/dhcp"_s);
            QList<const design::Subnet *> drawn;
            QList<AddressBook> books;
            for (const design::Subnet &subnet : network.subnets) {
                if (!subnet.cidr)
                    continue; // IPv6: read and kept, see unrealised.cpp
                ResolvedSubnet v4;
                v4.cidr = *subnet.cidr;
                v4.uuid = objectUuid(path + u"/subnets/"_s + v4.cidr.toString());
                if (const auto *given = std::get_if<Ipv4Address>(&subnet.gateway))
                    v4.gateway = *given;
                else if (std::holds_alternative<std::monostate>(subnet.gateway))
                    v4.gateway = v4.cidr.firstHost();
                v4.dhcp = !subnet.dhcp || subnet.dhcp->enabled;
                if (subnet.dhcp)
                    v4.leaseSeconds = subnet.dhcp->leaseSeconds.value_or(86400);
                v4.dns = subnet.dns;
                v4.routes = subnet.routes;
                resolved.subnets.append(v4);
                drawn.append(&subnet);
                books.append(AddressBook(v4.cidr));
            }
            m_networksByName.insert(resolved.object(), int(m_topology.networks.size()));
            m_topology.networks.append(resolved);
            m_drawnSubnets.append(drawn);
            m_books.append(books);
        }
    }
}

void Resolver::resolveSegments()
{
    // Tunnel keys are apart by type; VLAN ids are shared with the external networks.
    QHash<design::NetworkType, QSet<quint32>> taken;
    for (const ResolvedNetwork &network : std::as_const(m_topology.networks))
        taken[network.type].insert(network.segment);

    const auto take = [&taken](const ResolvedNetwork &network, quint32 candidate) {
        if (candidate == 0 || taken[network.type].contains(candidate))
            return false;
        taken[network.type].insert(candidate);
        return true;
    };
    const auto needsOne = [](const ResolvedNetwork &network) {
        return network.segment == 0
            && (network.isTunnelled() || network.type == design::NetworkType::Vlan);
    };
    for (ResolvedNetwork &network : m_topology.networks) {
        const quint32 kept = m_previous.segments.value(network.uuid, 0);
        const quint32 largest = network.type == design::NetworkType::Vlan ? 4094 : 0xffffff;
        if (needsOne(network) && kept <= largest && take(network, kept)) {
            network.segment = kept;
            m_next.segments.insert(network.uuid, kept);
        }
    }
    QHash<design::NetworkType, quint32> next;
    for (ResolvedNetwork &network : m_topology.networks) {
        if (!needsOne(network))
            continue;
        quint32 &candidate = next[network.type];
        do {
            ++candidate;
        } while (!take(network, candidate));
        network.segment = candidate;
        m_next.segments.insert(network.uuid, candidate);
    }
}

/// A port of what stands at \a path, on a network that \a tenant calls \a network; its network is -1
/// when there is none. \a occurrences counts the ports of that owner by network.
ResolvedPort Resolver::portOn(const QString &tenant, const QString &network, const QString &path,
                              QHash<QString, int> &occurrences) const
{
    ResolvedPort port;
    port.network = networkIndex(tenant, network);
    if (port.network >= 0) {
        const QString name = m_topology.networks.at(port.network).object();
        port.uuid = objectUuid(u"%1/interfaces/%2/%3"_s.arg(path, name).arg(occurrences[name]++));
    }
    return port;
}

void Resolver::resolveRouters()
{
    for (const design::Tenant &tenant : m_design.tenants) {
        for (const design::Router &router : tenant.routers) {
            ResolvedRouter resolved;
            resolved.tenant = tenant.name;
            resolved.name = router.name;
            const QString path = tenant.name + u"/routers/"_s + router.name;
            resolved.uuid = objectUuid(path);
            resolved.routes = router.routes;
            QHash<QString, int> occurrences;
            for (const design::RouterInterface &interface : router.interfaces) {
                ResolvedPort port = portOn(tenant.name, interface.network, path, occurrences);
                if (port.network < 0)
                    continue;
                port.portSecurity = false; // network:* owners are exempt from anti-spoofing
                resolved.interfaces.append(port);
            }
            if (router.external && m_externalsByName.contains(router.external->network)) {
                ResolvedGateway gateway;
                gateway.port.network = m_externalsByName.value(router.external->network);
                gateway.port.uuid = objectUuid(path + u"/gateway/"_s + router.external->network);
                gateway.port.portSecurity = false;
                gateway.snat = router.external->snat.value_or(true);
                resolved.gateway = gateway;
            }
            m_topology.routers.append(resolved);
            m_drawnRouters.append(&router);
        }
    }
}

void Resolver::resolveMachines()
{
    for (const design::Tenant &tenant : m_design.tenants) {
        for (const design::Machine &machine : tenant.vms) {
            ResolvedMachine resolved;
            resolved.tenant = tenant.name;
            resolved.name = machine.name;
            const QString path = tenant.name + u"/vms/"_s + machine.name;
            resolved.uuid = objectUuid(path);
            resolved.type = machine.type.value_or(design::MachineType::Vm);
            resolved.image = machine.image.value_or(u"tiny"_s);
            resolved.vcpus = machine.vcpus.value_or(1);
            resolved.memoryBytes = machine.memoryBytes.value_or(qint64(128) * 1024 * 1024);
            resolved.diskBytes = machine.diskBytes;
            resolved.graphics = machine.graphics.value_or(design::Graphics::None);
            resolved.userData = machine.userData;
            resolved.sshKeys = machine.sshKeys;
            QHash<QString, int> occurrences;
            for (const design::MachineInterface &interface : machine.interfaces) {
                ResolvedPort port = portOn(tenant.name, interface.network, path, occurrences);
                if (port.network < 0)
                    continue;
                port.portSecurity = interface.portSecurity.value_or(true);
                port.allowedAddresses = interface.allowedAddresses;
                port.floatingIp = interface.floatingIp;
                resolved.ports.append(port);
            }
            m_topology.machines.append(resolved);
            m_drawnMachines.append(&machine);
        }
    }
}

void Resolver::resolvePlacement()
{
    Scheduler scheduler(m_topology.nodes, m_previous.placement);
    scheduler.placeMachines(m_topology.machines, m_drawnMachines);
    scheduler.placeRouters(m_topology.routers, m_drawnRouters);
    scheduler.placeDhcp(m_topology.networks, m_topology.routers);
    m_next.placement = scheduler.derivedPlacement();
}

void Resolver::resolveInstances()
{
    QSet<int> taken;
    for (const ResolvedMachine &machine : std::as_const(m_topology.machines)) {
        const int kept = m_previous.instances.value(machine.uuid, 0);
        if (machine.type == design::MachineType::Vm && kept > 0)
            taken.insert(kept);
    }
    int candidate = 0;
    for (ResolvedMachine &machine : m_topology.machines) {
        if (machine.type != design::MachineType::Vm)
            continue;
        int number = m_previous.instances.value(machine.uuid, 0);
        if (number == 0) {
            do {
                ++candidate;
            } while (taken.contains(candidate));
            number = candidate;
        }
        machine.instance = instanceName(number);
        m_next.instances.insert(machine.uuid, number);
    }
}

void Resolver::resolveLocalVlans()
{
    QList<QSet<int>> present(m_topology.nodes.size());
    for (const ResolvedMachine &machine : std::as_const(m_topology.machines)) {
        for (const ResolvedPort &port : machine.ports)
            present[machine.node].insert(port.network);
    }
    for (const ResolvedRouter &router : std::as_const(m_topology.routers)) {
        for (const ResolvedPort &port : router.interfaces)
            present[router.node].insert(port.network);
        if (router.gateway)
            present[router.node].insert(router.gateway->port.network);
    }
    for (int n = 0; n < m_topology.networks.size(); ++n) {
        if (m_topology.networks.at(n).hasDhcp())
            present[m_topology.networks.at(n).dhcpNode].insert(n);
    }

    m_topology.localVlans.resize(m_topology.nodes.size());
    for (int node = 0; node < m_topology.nodes.size(); ++node) {
        const QString name = m_topology.nodes.at(node).name;
        const QHash<QUuid, int> previous = m_previous.localVlans.value(name);
        QHash<int, int> &tags = m_topology.localVlans[node];
        QSet<int> taken;
        for (const int network : std::as_const(present[node])) {
            const int kept = previous.value(m_topology.networks.at(network).uuid, 0);
            if (kept > 0 && kept < 4095) {
                tags.insert(network, kept);
                taken.insert(kept);
            }
        }
        int candidate = 0;
        for (int network = 0; network < m_topology.networks.size(); ++network) {
            if (!present[node].contains(network) || tags.contains(network))
                continue;
            do {
                ++candidate;
            } while (taken.contains(candidate));
            tags.insert(network, candidate);
        }
        QHash<QUuid, int> &next = m_next.localVlans[name];
        for (auto it = tags.cbegin(); it != tags.cend(); ++it)
            next.insert(m_topology.networks.at(it.key()).uuid, it.value());
    }
}

int Resolver::networkIndex(const QString &tenant, const QString &reference) const
{
    const QString name = reference.contains(u'/') ? reference : tenant + u'/' + reference;
    return m_networksByName.value(name, -1);
}

bool ResolvedNetwork::isTunnelled() const
{
    return type == design::NetworkType::Vxlan || type == design::NetworkType::Gre
        || type == design::NetworkType::Geneve;
}

QString networkTypeName(design::NetworkType type)
{
    switch (type) {
    case design::NetworkType::Vxlan:
        return u"vxlan"_s;
    case design::NetworkType::Gre:
        return u"gre"_s;
    case design::NetworkType::Geneve:
        return u"geneve"_s;
    case design::NetworkType::Vlan:
        return u"vlan"_s;
    case design::NetworkType::Flat:
        return u"flat"_s;
    case design::NetworkType::Local:
        return u"local"_s;
    }
    return {};
}

Resolution resolveDesign(const design::Design &design, const Allocation &previous)
{
    return Resolver(design, previous).run();
}

} // namespace overlab::blueprint
