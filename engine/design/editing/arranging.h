// SPDX-License-Identifier: GPL-3.0-or-later
// Places for what has none: a design that was written by hand is drawn at once, and the same way each time.
#pragma once

#include "engine/design/editing/placement.h"

namespace overlab::design {

/// How much room a drawn object takes around its middle, in scene units, with the space to its neighbours.
QSizeF roomOf(ObjectKind kind);

/// A place for each object of \a design that has none in \a placements, tenants excepted: a tenant's zone is where its
/// things are. In a drawing without any place, or with notes only: external networks on top, below them each tenant beside the
/// other with its routers, its networks in a row, and under each network the machines that are in it first; nodes
/// at the bottom. Beside a drawing that has places: to the right of it.
QHash<ObjectId, QPointF> arranged(const Design &design, const QHash<ObjectId, Placement> &placements);

} // namespace overlab::design
