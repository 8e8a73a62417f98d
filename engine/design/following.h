// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from one edit, at a cost that follows the edit: Document asks on each one, of designs with thousands of objects.
#pragma once

#include "engine/design/difference.h"
#include "engine/design/editing/placement.h"

namespace overlab::design {

/// placementsOf(after), from those \a known of \a before.
QHash<ObjectId, Placement> placementsAfter(const Design &before, const QHash<ObjectId, Placement> &known, const Design &after);

/// differenceOf() of two designs whose placements are known.
DesignDifference differenceOf(const Design &before, const QHash<ObjectId, Placement> &placedBefore, const Design &after,
                              const QHash<ObjectId, Placement> &placedAfter);

} // namespace overlab::design
