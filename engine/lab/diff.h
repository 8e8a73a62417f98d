// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what a node shall have with what it has. Pure.
#pragma once

#include "engine/lab/changes.h"
#include "engine/lab/guest/domainspecs.h"
#include "engine/lab/node/nodesnapshot.h"

namespace overlab::lab {

/// The changes that make \a snapshot's node like \a wanted. A domain's wanted state is compared by
/// the digest of its specification; one whose specification cannot be made (no image) is listed as
/// created, so that the executor meets and reports the error.
NodeChanges diffNode(const blueprint::NodeBlueprint &wanted, const NodeSnapshot &snapshot,
                     const DomainSurroundings &surroundings);

/// The changes that take the node away altogether.
NodeChanges removalOf(const NodeSnapshot &snapshot);

} // namespace overlab::lab
