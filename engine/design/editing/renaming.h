// SPDX-License-Identifier: GPL-3.0-or-later
// Another name for an object, everywhere that a design names it.
#pragma once

#include "engine/design/objectid.h"

namespace overlab::design {

/// \a design with \a name for the object \a id, and the same in interfaces, nodes of machines and routers,
/// ways out, checks, and the section canvas. Whether the name is valid and free is validation's to say.
Design renamed(Design design, const ObjectId &id, const QString &name);

/// The same for the security group \a group of \a tenant: in interfaces and rules, also of other tenants.
Design renamedGroup(Design design, const QString &tenant, const QString &group, const QString &name);
/// The same for an image: in machines.
Design renamedImage(Design design, const QString &image, const QString &name);

} // namespace overlab::design
