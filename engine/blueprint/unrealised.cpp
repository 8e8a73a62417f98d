// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/unrealised.h"

#include <algorithm>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

void warn(QList<Problem> &problems, const QString &object, const QString &code,
          const QStringList &arguments = {})
{
    problems.append({Problem::Severity::Warning, object, code, arguments, {}});
}

void checkNetwork(const QString &tenant, const design::Network &network, QList<Problem> &problems)
{
    const QString object = tenant + u'/' + network.name;
    for (const design::Subnet &subnet : network.subnets) {
        if (!subnet.cidr)
            warn(problems, object, u"not-realised-ipv6"_s, {subnet.cidr6});
    }
}

void checkRouter(const QString &tenant, const design::Router &router, QList<Problem> &problems)
{
    const QString object = tenant + u'/' + router.name;
    if (router.distributed.value_or(false))
        warn(problems, object, u"not-realised-distributed"_s);
    if (router.ha.value_or(false))
        warn(problems, object, u"not-realised-ha"_s);
}

bool isVirtual(const ResolvedMachine &machine)
{
    return machine.type == design::MachineType::Vm;
}

/// A local network does not leave its node: a machine elsewhere hears no DHCP server.
QList<Problem> machinesApart(const Topology &topology)
{
    QList<Problem> problems;
    for (const ResolvedMachine &machine : topology.machines) {
        for (const ResolvedPort &port : machine.ports) {
            const ResolvedNetwork &network = topology.networks.at(port.network);
            if (network.type == design::NetworkType::Local && network.hasDhcp()
                && network.dhcpNode != machine.node) {
                warn(problems, machine.object(), u"local-network-apart"_s,
                     {network.object(), topology.nodes.at(network.dhcpNode).name,
                      topology.nodes.at(machine.node).name});
            }
        }
    }
    return problems;
}

} // namespace

QList<Problem> unrealisedParts(const design::Design &design)
{
    QList<Problem> problems;
    for (const design::Tenant &tenant : design.tenants) {
        for (const design::Network &network : tenant.networks)
            checkNetwork(tenant.name, network, problems);
        for (const design::Router &router : tenant.routers)
            checkRouter(tenant.name, router, problems);
    }
    return problems;
}

QList<Problem> unsupportedParts(const Topology &topology, const HostProfile &host)
{
    QList<Problem> problems = machinesApart(topology);
    if (topology.datapath == design::DatapathChoice::System && !host.kernelDatapath) {
        problems.append({Problem::Severity::Error, {}, u"kernel-datapath-missing"_s, {}, {}});
        return problems;
    }
    const bool system = host.kernelDatapath
        && topology.datapath != design::DatapathChoice::Netdev;
    const bool needsTun = !system || std::any_of(topology.machines.cbegin(), topology.machines.cend(), isVirtual);
    if (needsTun && !host.tunRefusal.isEmpty()) {
        const QString detail = u"/dev/net/tun: "_s + host.tunRefusal;
        if (host.tunRemedy.isEmpty())
            problems.append({Problem::Severity::Error, {}, u"tun-forbidden"_s, {}, detail});
        else
            problems.append({Problem::Severity::Error, {}, u"tun-closed"_s, {host.tunRemedy}, detail});
    }
    if (!system)
        return problems; // the userspace datapath encapsulates by itself
    for (const ResolvedNetwork &network : topology.networks) {
        const QString type = networkTypeName(network.type);
        // GRE ports of Open vSwitch need the kernel's gretap (ip_gre); see ovs-vswitchd(8).
        const QString kind = type == u"gre" ? u"gretap"_s : type;
        if (network.isTunnelled() && !host.linkKinds.contains(kind)) {
            problems.append({Problem::Severity::Error, network.object(), u"link-type-missing"_s,
                             {type, kind}, {}});
        }
    }
    return problems;
}

} // namespace overlab::blueprint
