// SPDX-License-Identifier: GPL-3.0-or-later
// Lab::ping(): from which place, to which address, and the run of ping itself.
#include "engine/lab/lab.h"

#include "engine/base/error.h"
#include "engine/host/process/process.h"
#include "engine/lab/node/nodeplace.h"

#include <algorithm>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::ResolvedPort;
using blueprint::Topology;

/// Where "outside" stands: on each external network, with the gateway's address.
QList<ResolvedPort> outsidePorts(const Topology &topology)
{
    QList<ResolvedPort> ports;
    for (int n = 0; n < topology.networks.size(); ++n) {
        if (!topology.networks.at(n).isExternal)
            continue;
        ResolvedPort port;
        port.network = n;
        port.addresses = {{0, *topology.networks.at(n).subnets.first().gateway}};
        ports.append(port);
    }
    return ports;
}

QList<ResolvedPort> portsOf(const Topology &topology, const PlaceReference &place)
{
    switch (place.kind) {
    case PlaceReference::Kind::Machine:
        return topology.machines.at(place.index).ports;
    case PlaceReference::Kind::Router: {
        const blueprint::ResolvedRouter &router = topology.routers.at(place.index);
        return router.gateway ? router.interfaces + QList{router.gateway->port} : router.interfaces;
    }
    case PlaceReference::Kind::Outside:
        return outsidePorts(topology);
    default:
        return {};
    }
}

/// Of "outside": the gateway's address on the external network that \a from gets out by, else on the
/// first.
QString outsideAddress(const Topology &topology, const PlaceReference &from)
{
    const QList<ResolvedPort> own = portsOf(topology, from);
    const auto isOn = [&own](int network) {
        return std::any_of(own.cbegin(), own.cend(),
                           [network](const ResolvedPort &port) { return port.network == network; });
    };
    const auto gatewayOf = [&topology](int network) {
        return topology.networks.at(network).subnets.first().gateway->toString();
    };
    for (const blueprint::ResolvedRouter &router : topology.routers) {
        if (!router.gateway)
            continue;
        const int external = router.gateway->port.network;
        const bool leadsOut =
            isOn(external)
            || std::any_of(router.interfaces.cbegin(), router.interfaces.cend(),
                           [&isOn](const ResolvedPort &port) { return isOn(port.network); });
        if (leadsOut)
            return gatewayOf(external);
    }
    const auto first = std::find_if(topology.networks.cbegin(), topology.networks.cend(),
                                    [](const auto &network) { return network.isExternal; });
    return gatewayOf(int(first - topology.networks.cbegin()));
}

/// The address of \a to that lies nearest to \a from: on a network that both are on, else the first.
QString targetAddress(const Topology &topology, const PlaceReference &from, const QString &to)
{
    if (Ipv4Address::parse(to))
        return to;
    const PlaceReference target = resolvePlace(topology, to);
    if (target.kind == PlaceReference::Kind::Node)
        return topology.nodes.at(target.index).address.toString();
    if (target.kind == PlaceReference::Kind::Outside)
        return outsideAddress(topology, from);
    const QList<ResolvedPort> ports = portsOf(topology, target);
    for (const ResolvedPort &port : ports) {
        if (from.kind == PlaceReference::Kind::Outside && port.floatingIp)
            return port.floatingIp->toString();
    }
    QString first;
    for (const ResolvedPort &port : ports) {
        if (port.addresses.isEmpty())
            continue;
        const QString address = port.addresses.first().address.toString();
        if (first.isEmpty())
            first = address;
        for (const ResolvedPort &own : portsOf(topology, from)) {
            if (own.network == port.network)
                return address;
        }
    }
    if (first.isEmpty())
        throw Error(ErrorCode::NotFound, to, u"it has no IPv4 address"_s);
    return first;
}

/// What an emulated guest on a busy host takes from its lease to its agent.
constexpr std::chrono::seconds agentPatience{30};

} // namespace

host::GuestExecResult Lab::runInGuest(const QString &node, const QUuid &machine,
                                      const QStringList &command, std::chrono::milliseconds limit,
                                      const std::stop_token &stop)
{
    host::Hypervisor &here = hypervisor(node);
    here.waitForGuestAgent(machine, agentPatience, stop); // when it is not there, guestExec() says so
    return here.guestExec(machine, command, {}, limit, stop);
}

PingResult Lab::ping(const QString &from, const QString &to, int count,
                     const std::stop_token &stop)
{
    const auto current = intent();
    if (!current)
        throw Error(ErrorCode::NotFound, from, u"no design is applied yet"_s);
    const Topology &topology = current->topology;
    const PlaceReference source = resolvePlace(topology, from);
    if (source.kind == PlaceReference::Kind::Machine)
        current->requireStarted(source.index);
    const QString address = targetAddress(topology, source, to);
    // One second for each answer after the last request, and a margin for the start of ping.
    const auto limit = std::chrono::milliseconds(1200 * count + 10'000);

    if (source.kind == PlaceReference::Kind::Machine
        && topology.machines.at(source.index).type == design::MachineType::Vm) {
        const blueprint::ResolvedMachine &machine = topology.machines.at(source.index);
        // busybox: no -i below a second without root's say; -W is per answer.
        host::GuestExecResult result;
        try {
            result =
                runInGuest(topology.nodes.at(machine.node).name, machine.uuid,
                           {u"ping"_s, u"-c"_s, QString::number(count), u"-W"_s, u"2"_s, address},
                           limit, stop);
        } catch (const Error &error) {
            if (error.code() != ErrorCode::ProgramMissing)
                throw;
            throw Error(ErrorCode::CommandFailed, from, error.detail()); // its image has no ping
        }
        if (result.output.isEmpty() && result.status != 0) {
            throw Error(ErrorCode::CommandFailed, from,
                        u"ping: "_s + QString::fromUtf8(result.errorOutput));
        }
        return parsePing(result.output, count);
    }
    host::ProcessSpec spec;
    spec.program = u"ping"_s;
    spec.arguments = {u"-n"_s, u"-c"_s, QString::number(count), u"-i"_s, u"0.2"_s,
                      u"-W"_s, u"2"_s, address};
    spec.place = placeOf(topology, source);
    spec.timeLimit = limit;
    const host::ProcessResult result = host::run(spec);
    if (result.output.isEmpty()) {
        throw Error(ErrorCode::CommandFailed, from,
                    spec.commandLine() + u": "_s + QString::fromUtf8(result.errors));
    }
    return parsePing(result.output, count);
}

} // namespace overlab::lab
