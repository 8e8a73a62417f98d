// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/proof/pathends.h"

#include <algorithm>

namespace overlab::path {

namespace {

struct Candidate
{
    PathEnd end;
    QString object; ///< of the design: "red/vm-1"
};

QList<Candidate> withFloating(const LabIndex &index, Ipv4Address address)
{
    QList<Candidate> found;
    const QList<blueprint::ResolvedMachine> &machines = index.topology().machines;
    for (int i = 0; i < machines.size(); ++i) {
        for (const blueprint::ResolvedPort &port : machines.at(i).ports) {
            if (port.floatingIp == address)
                found.append({i, machines.at(i).object()});
        }
    }
    return found;
}

bool hasAddress(const blueprint::ResolvedPort &port, Ipv4Address address)
{
    return std::any_of(port.addresses.cbegin(), port.addresses.cend(),
                       [address](const blueprint::ResolvedAddress &one) { return one.address == address; });
}

QList<Candidate> withAddress(const LabIndex &index, Ipv4Address address)
{
    QList<Candidate> found;
    const QList<blueprint::ResolvedMachine> &machines = index.topology().machines;
    for (int i = 0; i < machines.size(); ++i) {
        const QList<blueprint::ResolvedPort> &ports = machines.at(i).ports;
        if (std::any_of(ports.cbegin(), ports.cend(), [&](const auto &port) { return hasAddress(port, address); }))
            found.append({i, machines.at(i).object()});
    }
    for (const blueprint::NodeBlueprint &node : index.blueprint().nodes) {
        for (const blueprint::Device &device : node.devices) {
            const bool isIts = std::any_of(device.addresses.cbegin(), device.addresses.cend(),
                                           [address](const auto &one) { return one.address == address; });
            if (!isIts)
                continue;
            const Stack stack = index.stackOfNamespace(node.name, device.nameSpace);
            found.append({stack, stack.object});
        }
        if (node.address == address && !address.isNull())
            found.append({index.stackOfNamespace(node.name, {}), node.name});
    }
    return found;
}

/// Empty: the sender is no tenant's.
QString tenantOf(const LabIndex &index, const PathQuestion &question)
{
    if (const int *const machine = std::get_if<int>(&question.from))
        return index.topology().machines.at(*machine).tenant;
    const QString object = std::get<Stack>(question.from).object;
    return object.contains(u'/') ? object.section(u'/', 0, 0) : QString();
}

} // namespace

std::optional<PathEnd> destinationOf(const LabIndex &index, const PathQuestion &question, const Path &predicted)
{
    QList<Candidate> candidates = withFloating(index, question.to);
    if (candidates.isEmpty())
        candidates = withAddress(index, question.to);
    if (candidates.isEmpty())
        return std::nullopt;
    const QString last = predicted.hops.isEmpty() ? QString() : predicted.hops.last().place;
    const QString tenant = tenantOf(index, question) + u'/';
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.object == last)
            return candidate.end;
    }
    for (const Candidate &candidate : std::as_const(candidates)) {
        if (candidate.object.startsWith(tenant))
            return candidate.end;
    }
    return candidates.first().end;
}

} // namespace overlab::path
