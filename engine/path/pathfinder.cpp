// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/pathfinder.h"

#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/host/process/process.h"
#include "engine/path/hopcodes.h"
#include "engine/path/walk/findway.h"
#include "engine/path/walk/walk.h"

#include <algorithm>
#include <future>
#include <vector>

namespace overlab::path {

using namespace Qt::StringLiterals;

namespace {

constexpr auto evidenceLimit = std::chrono::seconds(5);

Path pathOf(const Way &way)
{
    Path path;
    path.hops = way.hops;
    path.copies = way.copies;
    switch (way.end) {
    case Way::End::Delivered:
        path.outcome = Outcome::Delivered;
        break;
    case Way::End::Unknown:
        path.outcome = Outcome::Unknown;
        break;
    case Way::End::NotForIt:
    case Way::End::LostElsewhere:
    case Way::End::Lost:
    case Way::End::LostByReceiver:
        path.outcome = Outcome::Dropped;
        break;
    }
    return path;
}

/// What could not be read ends the walk, but not the answer.
Path walked(const std::function<Way()> &walk)
{
    try {
        return pathOf(walk());
    } catch (const Error &error) {
        Hop hop;
        hop.code = hop::unreadable;
        hop.arguments = {{u"error"_s, error.toJson()}};
        return pathOf({{hop}, Way::End::Unknown, 0});
    }
}

/// The node that has \a address, as the design tells; empty: none.
QString nodeOfAddress(const LabIndex &index, const PathQuestion &question)
{
    for (const blueprint::ResolvedMachine &machine : index.topology().machines) {
        for (const blueprint::ResolvedPort &port : machine.ports) {
            if (port.floatingIp == question.to || port.hasAddress(question.to))
                return index.topology().nodes.at(machine.node).name;
        }
    }
    for (const blueprint::NodeBlueprint &node : index.blueprint().nodes) {
        for (const blueprint::Device &device : node.devices) {
            for (const blueprint::InterfaceAddress &address : device.addresses) {
                if (address.address == question.to)
                    return node.name;
            }
        }
    }
    return {};
}

/// The machine that \a question is for, by the addresses of its own tenant or a floating one; nullptr: it is for none.
const blueprint::ResolvedMachine *targetMachine(const LabIndex &index, const PathQuestion &question)
{
    const QList<blueprint::ResolvedMachine> &machines = index.topology().machines;
    const int *const sender = std::get_if<int>(&question.from);
    const Stack *const stack = std::get_if<Stack>(&question.from);
    const QString tenant = sender ? machines.at(*sender).tenant : stack->object.section(u'/', 0, 0);
    const auto isMeant = [&](const blueprint::ResolvedMachine &machine) {
        return std::any_of(machine.ports.cbegin(), machine.ports.cend(), [&](const blueprint::ResolvedPort &port) {
            return port.floatingIp == question.to || (machine.tenant == tenant && port.hasAddress(question.to));
        });
    };
    const auto found = std::find_if(machines.cbegin(), machines.cend(), isMeant);
    return found == machines.cend() ? nullptr : &*found;
}

/// Whether nothing of \a machine runs: its namespace, or the taps that QEMU holds, are not there.
bool isStopped(const LabIndex &index, LabTables &tables, const blueprint::ResolvedMachine &machine)
{
    if (machine.type == design::MachineType::Namespace)
        return !tables.guest(machine.uuid).exists();
    NamespaceTables &node = tables.node(index.topology().nodes.at(machine.node).name).own();
    return std::none_of(machine.ports.cbegin(), machine.ports.cend(), [&](const blueprint::ResolvedPort &port) {
        return node.link(blueprint::deviceName(u"tap"_s, port.uuid));
    });
}

/// That the machine it was for does not run is told with where the packet was lost: it may be why.
void tellStopped(const LabIndex &index, LabTables &tables, const PathQuestion &question, Path &path)
{
    if (path.outcome != Outcome::Dropped || path.hops.isEmpty())
        return;
    const blueprint::ResolvedMachine *const target = targetMachine(index, question);
    if (target && isStopped(index, tables, *target))
        path.hops.last().arguments.insert(u"stopped"_s, target->object());
}

} // namespace

Path findWay(const LabIndex &index, LabTables &tables, const PathQuestion &question)
{
    Walk walk(index, tables, question);
    walk.moment = Moment::First;
    walk.targetNode = nodeOfAddress(index, question);
    return walked([&walk] { return walk.begin(); });
}

PathAnswer findPath(const LabIndex &index, const LabPlaces &places, RulesCache &cache, const PathQuestion &question,
                    bool withAnswer)
{
    LabTables tables(places, cache);
    PathAnswer answer;
    Walk first(index, tables, question);
    first.moment = Moment::First;
    first.targetNode = nodeOfAddress(index, question);
    answer.there = walked([&first] { return first.begin(); });
    Walk later(index, tables, question);
    if (question.moment == Moment::Established && answer.there.isDelivered()) {
        later.targetNode = first.targetNode;
        later.connections = first.connections;
        answer.there = walked([&later] { return later.begin(); });
    }
    tellStopped(index, tables, question, answer.there);
    if (withAnswer && answer.there.isDelivered()) {
        const Walk &arrived = question.moment == Moment::Established ? later : first;
        const Packet packet = answer.there.hops.last().after;
        if (arrived.isAnswered(packet))
            answer.back = walked([&] { return arrived.answer(packet); });
    }
    return answer;
}

void gatherEvidence(const LabPlaces &places, Path &path)
{
    std::vector<std::future<void>> runs;
    for (Hop &hop : path.hops) {
        Evidence &evidence = hop.evidence;
        if (evidence.command.isEmpty() || !evidence.output.isEmpty())
            continue;
        runs.push_back(std::async(std::launch::async, [&places, &evidence] {
            host::ProcessSpec spec;
            spec.program = evidence.command.first();
            spec.arguments = evidence.command.mid(1);
            spec.timeLimit = evidenceLimit;
            try {
                spec.place = places.place(evidence.node, evidence.nameSpace);
                const host::ProcessResult result = host::run(spec);
                evidence.output = QString::fromUtf8(result.output + result.errors);
            } catch (const Error &error) {
                evidence.output = QString::fromUtf8(error.what());
            }
        }));
    }
    for (std::future<void> &run : runs)
        run.get();
}

} // namespace overlab::path
