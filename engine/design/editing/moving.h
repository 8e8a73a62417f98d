// SPDX-License-Identifier: GPL-3.0-or-later
// Things that change hands: machines, networks and routers between tenants, machines and routers between
// nodes.
#pragma once

#include "engine/design/objectid.h"

#include <QHash>
#include <QSet>

namespace overlab::design {

struct Moved
{
    Design design;
    QHash<ObjectId, ObjectId> ids; ///< what each moved object is called now
};

/// \a design with the networks, routers and machines of \a objects in the tenant \a tenant. Their names are
/// counted on where the tenant has the same; interfaces keep their networks, moved with them or not; security
/// groups that the tenant does not have are left behind. Nodes, notes and the like stay as they are.
Moved movedToTenant(Design design, const QSet<ObjectId> &objects, const QString &tenant);

/// \a design with the machines and routers of \a objects on \a node; nullopt: wherever the scheduler puts them.
Design movedToNode(Design design, const QSet<ObjectId> &objects, const std::optional<QString> &node);

} // namespace overlab::design
