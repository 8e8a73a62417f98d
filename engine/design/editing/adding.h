// SPDX-License-Identifier: GPL-3.0-or-later
// New objects with names that are free and values that are valid, as the palette drops them.
#pragma once

#include "engine/design/objectid.h"

#include <QPointF>

namespace overlab::design {

struct Added
{
    Design design;
    ObjectId id;
};

/// \a design with a new object of \a kind at \a place, for networks, routers and machines in the tenant
/// \a tenant. Without such a tenant a first one is made. A network gets a subnet that overlaps
/// none of its tenant's, an external network one that overlaps no other's; a tenant a colour that no other has.
Added added(Design design, ObjectKind kind, const QString &tenant, QPointF place);
/// As added(), a machine that is a light guest.
Added addedLightMachine(Design design, const QString &tenant, QPointF place);

/// An external network of that name whose subnet, and VLAN where it needs one, no other of \a design has.
ExternalNetwork freeExternal(const QString &name, const Design &design);

/// "base-1", "base-2" … : the first that is not in \a taken.
QString freeName(const QString &base, const QStringList &taken);
/// Where \a name is taken, the next one that counts on from it: "vm-1" → "vm-2".
QString nextName(const QString &name, const QStringList &taken);
/// The names of the objects of \a kind that must differ from each other, in \a tenant where it has one.
QStringList namesOf(const Design &design, ObjectKind kind, const QString &tenant);

} // namespace overlab::design
