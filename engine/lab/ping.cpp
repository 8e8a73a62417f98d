// SPDX-License-Identifier: GPL-3.0-or-later
// Lab::ping(): the run of ping itself.
#include "engine/lab/lab.h"

#include "engine/base/error.h"
#include "engine/host/process/process.h"
#include "engine/lab/pingtarget.h"

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using blueprint::Topology;

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
    const QString address = pingTarget(topology, source, to);
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
