// SPDX-License-Identifier: GPL-3.0-or-later
// What a PLACE of the command line means in a lab: cli.md's names → objects of the topology.
#pragma once

#include "engine/blueprint/topology.h"
#include "engine/host/process/place.h"

#include <QString>

namespace overlab::lab {

struct PlaceReference
{
    enum class Kind { Node, Machine, Router, Network, Outside, Underlay };

    Kind kind = Kind::Underlay;
    int index = -1; ///< in the topology's list of that kind

    friend bool operator==(PlaceReference, PlaceReference) = default;
};

/// \a name is a node, a machine, a router or a tenant's network, as NAME where unique or TENANT/NAME,
/// or "outside" (where the design has an external network) or "underlay". Throws NotFound when
/// nothing, and NameTaken when more than one thing has the name (detail: the full names).
PlaceReference resolvePlace(const blueprint::Topology &topology, const QString &name);

/// Where a program for \a place runs: a router's or network's namespace on its node, a namespace
/// guest, the node, the lab itself. Throws NotSupported for a QEMU guest, whose programs run inside
/// it, and NotFound for a network without a DHCP namespace.
host::Place placeOf(const blueprint::Topology &topology, const PlaceReference &place);

/// As resolvePlace(), and throws NotFound when it is not a machine.
int resolveMachine(const blueprint::Topology &topology, const QString &name);

} // namespace overlab::lab
