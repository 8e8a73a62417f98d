// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/placenames.h"

#include "engine/base/error.h"
#include "engine/blueprint/naming.h"
#include "engine/blueprint/outside.h"
#include "engine/lab/node/nodeplace.h"

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

struct Candidate
{
    PlaceReference reference;
    QString fullName;
};

template<typename T>
void collect(const QList<T> &objects, PlaceReference::Kind kind, const QString &name,
             QList<Candidate> &candidates)
{
    for (int i = 0; i < objects.size(); ++i) {
        const QString full = objects.at(i).object();
        if (full == name || objects.at(i).name == name)
            candidates.append({{kind, i}, full});
    }
}

} // namespace

PlaceReference resolvePlace(const blueprint::Topology &topology, const QString &name)
{
    if (name == u"underlay")
        return {PlaceReference::Kind::Underlay, -1};
    if (name == blueprint::outsideName) {
        if (!blueprint::hasOutside(topology))
            throw Error(ErrorCode::NotFound, name, u"the design has no external network"_s);
        return {PlaceReference::Kind::Outside, -1};
    }
    // A node's name wins: it cannot be qualified.
    for (int i = 0; i < topology.nodes.size(); ++i) {
        if (topology.nodes.at(i).name == name)
            return {PlaceReference::Kind::Node, i};
    }
    QList<Candidate> candidates;
    collect(topology.machines, PlaceReference::Kind::Machine, name, candidates);
    collect(topology.routers, PlaceReference::Kind::Router, name, candidates);
    collect(topology.networks, PlaceReference::Kind::Network, name, candidates);
    // An external network is no place: its gateway stands in "outside".
    candidates.removeIf([&topology](const Candidate &candidate) {
        return candidate.reference.kind == PlaceReference::Kind::Network
            && topology.networks.at(candidate.reference.index).isExternal;
    });
    if (candidates.size() == 1)
        return candidates.first().reference;
    if (candidates.isEmpty())
        throw Error(ErrorCode::NotFound, name, u"no such place in the lab"_s);
    QStringList names;
    for (const Candidate &candidate : std::as_const(candidates))
        names.append(candidate.fullName);
    throw Error(ErrorCode::NameTaken, name, names.join(u", "_s));
}

host::Place placeOf(const blueprint::Topology &topology, const PlaceReference &place)
{
    switch (place.kind) {
    case PlaceReference::Kind::Node:
        return nodePlace(topology.nodes.at(place.index).name);
    case PlaceReference::Kind::Machine: {
        const blueprint::ResolvedMachine &machine = topology.machines.at(place.index);
        if (machine.type == design::MachineType::Vm) {
            throw Error(ErrorCode::NotSupported, machine.object(),
                        u"programs of a QEMU guest run inside it"_s);
        }
        return guestPlace(machine.uuid, blueprint::guestHostName(machine.name));
    }
    case PlaceReference::Kind::Router: {
        const blueprint::ResolvedRouter &router = topology.routers.at(place.index);
        return namedPlace(topology.nodes.at(router.node).name,
                          blueprint::routerNamespace(router.uuid));
    }
    case PlaceReference::Kind::Network: {
        const blueprint::ResolvedNetwork &network = topology.networks.at(place.index);
        if (!network.hasDhcp())
            throw Error(ErrorCode::NotFound, network.object(), u"it has no DHCP namespace"_s);
        return namedPlace(topology.nodes.at(network.dhcpNode).name,
                          u"qdhcp-"_s + blueprint::uuidText(network.uuid));
    }
    case PlaceReference::Kind::Outside:
        return nodePlace(blueprint::outsideName.toString());
    case PlaceReference::Kind::Underlay:
        break;
    }
    return {};
}

int resolveMachine(const blueprint::Topology &topology, const QString &name)
{
    QList<Candidate> candidates;
    collect(topology.machines, PlaceReference::Kind::Machine, name, candidates);
    if (candidates.size() == 1)
        return candidates.first().reference.index;
    if (candidates.isEmpty())
        throw Error(ErrorCode::NotFound, name, u"no such machine in the lab"_s);
    QStringList names;
    for (const Candidate &candidate : std::as_const(candidates))
        names.append(candidate.fullName);
    throw Error(ErrorCode::NameTaken, name, names.join(u", "_s));
}

} // namespace overlab::lab
