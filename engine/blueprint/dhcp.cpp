// SPDX-License-Identifier: GPL-3.0-or-later
// DHCP as Neutron's agent does it: one dnsmasq a network in a qdhcp- namespace, with the agent's
// files (host, addn_hosts, opts, interface, leases) and arguments (neutron-facts 4).
#include "engine/blueprint/parts.h"

#include "engine/blueprint/metadata.h"
#include "engine/blueprint/naming.h"

#include <algorithm>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

/// One line of the host file: a port that dnsmasq knows.
struct KnownPort
{
    MacAddress mac;
    Ipv4Address address;
};

/// Machines' and routers' ports on network \a index, whichever node they are on.
QList<KnownPort> knownPorts(const Topology &topology, int index)
{
    QList<KnownPort> known;
    const auto add = [&known, index](const ResolvedPort &port) {
        if (port.network != index)
            return;
        for (const ResolvedAddress &address : port.addresses)
            known.append({port.mac, address.address});
    };
    for (const ResolvedMachine &machine : topology.machines)
        std::for_each(machine.ports.cbegin(), machine.ports.cend(), add);
    for (const ResolvedRouter &router : topology.routers)
        std::for_each(router.interfaces.cbegin(), router.interfaces.cend(), add);
    return known;
}

QByteArray hostFile(const QList<KnownPort> &ports, const QString &domain)
{
    QString text;
    for (const KnownPort &port : ports) {
        text += u"%1,%2.%3,%4\n"_s.arg(port.mac.toString(), hostName(port.address), domain,
                                       port.address.toString());
    }
    return text.toUtf8();
}

QByteArray additionalHostsFile(const QList<KnownPort> &ports, const QString &domain)
{
    QString text;
    for (const KnownPort &port : ports) {
        const QString name = hostName(port.address);
        text += u"%1\t%2.%3 %2\n"_s.arg(port.address.toString(), name, domain);
    }
    return text.toUtf8();
}

/// Options of one subnet: 121 and its Microsoft twin 249 carry the default route too, since
/// clients ignore option 3 when 121 is there (RFC 3442).
QStringList subnetOptions(const Topology &topology, int index, const ResolvedSubnet &subnet)
{
    const ResolvedNetwork &network = topology.networks.at(index);
    const QString tag = u"tag:subnet-"_s + uuidText(subnet.uuid);
    QStringList lines;
    if (!subnet.dns.isEmpty()) {
        QStringList servers;
        for (const Ipv4Address server : subnet.dns)
            servers.append(server.toString());
        lines.append(u"%1,option:dns-server,%2"_s.arg(tag, servers.join(u',')));
    }
    QStringList routes;
    for (const ResolvedSubnet &other : network.subnets) {
        if (other.uuid != subnet.uuid)
            routes.append(other.cidr.toString() + u",0.0.0.0"_s);
    }
    for (const design::Route &route : subnet.routes)
        routes.append(route.to.toString() + u',' + route.via.toString());
    if (const auto via = metadataNextHop(topology, index, subnet))
        routes.append(u"169.254.169.254/32,"_s + via->toString());
    if (!routes.isEmpty()) {
        if (subnet.gateway)
            routes.append(u"0.0.0.0/0,"_s + subnet.gateway->toString());
        const QString list = routes.join(u',');
        lines.append(u"%1,option:classless-static-route,%2"_s.arg(tag, list));
        lines.append(u"%1,249,%2"_s.arg(tag, list));
    }
    lines.append(tag + u",option:router"_s
                 + (subnet.gateway ? u',' + subnet.gateway->toString() : QString()));
    return lines;
}

QByteArray optionsFile(const Topology &topology, int index)
{
    QStringList lines;
    for (const ResolvedSubnet &subnet : topology.networks.at(index).subnets) {
        if (subnet.dhcp)
            lines += subnetOptions(topology, index, subnet);
    }
    return lines.join(u'\n').toUtf8();
}

/// "86400s"; a lease longer than dnsmasq can count is infinite (dnsmasq 2.89, lease times are int).
QString leaseText(qint64 seconds)
{
    return seconds > 0x7fffffff ? u"infinite"_s : u"%1s"_s.arg(seconds);
}

QStringList dnsmasqCommand(const ResolvedNetwork &network, const QString &folder,
                           const QString &nameSpace, const QString &domain)
{
    QStringList command{
        u"dumb-init"_s, u"--single-child"_s, u"--"_s,
        u"ip"_s, u"netns"_s, u"exec"_s, nameSpace,
        u"/usr/sbin/dnsmasq"_s, u"-k"_s,
        u"--no-hosts"_s, u"--no-resolv"_s,
        u"--pid-file="_s + folder + u"/pid"_s,
        u"--dhcp-hostsfile="_s + folder + u"/host"_s,
        u"--addn-hosts="_s + folder + u"/addn_hosts"_s,
        u"--dhcp-optsfile="_s + folder + u"/opts"_s,
        u"--dhcp-leasefile="_s + folder + u"/leases"_s,
        u"--dhcp-match=set:ipxe,175"_s, u"--dhcp-userclass=set:ipxe6,iPXE"_s,
        u"--local-service"_s, u"--bind-dynamic"_s,
    };
    quint64 leases = 0;
    for (const ResolvedSubnet &subnet : network.subnets) {
        if (!subnet.dhcp)
            continue;
        command.append(u"--dhcp-range=set:subnet-%1,%2,static,%3,%4"_s.arg(
            uuidText(subnet.uuid), subnet.cidr.network().toString(),
            subnet.cidr.netmask().toString(), leaseText(subnet.leaseSeconds)));
        leases += subnet.cidr.size();
    }
    command += {
        u"--dhcp-option-force=option:mtu,%1"_s.arg(network.mtuBytes),
        u"--dhcp-lease-max=%1"_s.arg(std::min<quint64>(leases, 1 << 24)),
        u"--conf-file=/dev/null"_s,
        u"--domain="_s + domain,
    };
    return command;
}

/// The chains that Neutron's agent makes, reduced to the one rule that acts: guests' DHCP clients
/// need the checksum that a virtual link leaves out.
QString checksumRules()
{
    return u"*mangle\n"
           ":neutron-dhcp-age-POSTROUTING - [0:0]\n"
           "-A POSTROUTING -j neutron-dhcp-age-POSTROUTING\n"
           "-A neutron-dhcp-age-POSTROUTING -p udp -m udp --dport 68 -j CHECKSUM --checksum-fill\n"
           "COMMIT\n"_s;
}

void addServer(const PartContext &context, int index, NodeBlueprint &into)
{
    const ResolvedNetwork &network = context.network(index);
    const QString uuid = uuidText(network.uuid);
    const QString origin = network.object();
    const QString domain = context.topology.domain;

    NamedNamespace space;
    space.name = dhcpNamespace(network.uuid);
    space.sysctls = {
        {u"net.ipv4.conf.all.promote_secondaries"_s, u"1"_s},
        {u"net.ipv4.ip_nonlocal_bind"_s, u"1"_s},
        {u"net.ipv6.conf.default.accept_ra"_s, u"0"_s},
    };
    space.iptables = checksumRules();
    space.origin = origin;
    into.namespaces.append(space);

    const OvsPort port = internalPort(context, index, u"tap"_s, network.dhcpPort, network.dhcpMac, origin);
    into.ovsPorts.append(port);

    Device device;
    device.nameSpace = space.name;
    device.name = port.name;
    device.mtuBytes = network.mtuBytes;
    device.origin = origin;
    Service service;
    std::optional<Ipv4Address> gateway;
    QString firstLeases;
    for (const ResolvedSubnet &subnet : network.subnets) {
        if (!subnet.dhcp)
            continue;
        device.addresses.append({subnet.dhcpAddress, subnet.cidr.prefixLength()});
        firstLeases += u"%1 %2 %3 %4 *\n"_s.arg(u"%1"_s, network.dhcpMac.toString(),
                                                 subnet.dhcpAddress.toString(),
                                                 hostName(subnet.dhcpAddress));
        service.leaseSeconds = subnet.leaseSeconds;
        if (!gateway)
            gateway = subnet.gateway;
    }
    device.addresses.append({metadataAddress, 32});
    into.devices.append(device);
    if (gateway)
        into.routes.append({space.name, Ipv4Subnet(), *gateway, origin});

    const QString folder = u"/var/lib/neutron/dhcp/"_s + uuid;
    const QList<KnownPort> known = knownPorts(context.topology, index);
    into.files.append({folder + u"/host"_s, hostFile(known, domain), origin});
    into.files.append({folder + u"/addn_hosts"_s, additionalHostsFile(known, domain), origin});
    into.files.append({folder + u"/opts"_s, optionsFile(context.topology, index), origin});
    into.files.append({folder + u"/interface"_s, port.name.toUtf8(), origin});

    service.name = u"dnsmasq-"_s + uuid;
    service.command = dnsmasqCommand(network, folder, space.name, domain);
    service.nameSpace = space.name;
    service.pidFile = folder + u"/pid"_s;
    service.reloads = {folder + u"/host"_s, folder + u"/addn_hosts"_s, folder + u"/opts"_s};
    service.leaseFile = folder + u"/leases"_s;
    service.firstLease = firstLeases.toUtf8();
    service.origin = origin;
    into.services.append(service);
}

} // namespace

void addDhcp(const PartContext &context, NodeBlueprint &into)
{
    for (int index = 0; index < context.topology.networks.size(); ++index) {
        if (context.network(index).dhcpNode == context.node)
            addServer(context, index, into);
    }
}

} // namespace overlab::blueprint
