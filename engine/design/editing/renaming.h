// SPDX-License-Identifier: GPL-3.0-or-later
// Another name for an object, everywhere that a design names it.
#pragma once

#include "engine/design/objectid.h"

namespace overlab::design {

enum class NameRefusal {
    NotAName, ///< it has other characters than names may have, or too many
    Reserved, ///< it means a place of every lab
    Taken,    ///< another object of the kind has it
};

/// nullopt: the object \a id can be called \a name.
std::optional<NameRefusal> nameRefusal(const Design &design, const ObjectId &id, const QString &name);

/// \a design with \a name for the object \a id, and the same in interfaces, nodes of machines and routers,
/// ways out, checks, and the section canvas. Whether it can is nameRefusal()'s to say.
Design renamed(Design design, const ObjectId &id, const QString &name);

/// The same for the security group \a group of \a tenant: in interfaces and rules, also of other tenants.
Design renamedGroup(Design design, const QString &tenant, const QString &group, const QString &name);
/// The same for an image: in machines.
Design renamedImage(Design design, const QString &image, const QString &name);

} // namespace overlab::design
