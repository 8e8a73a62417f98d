// SPDX-License-Identifier: GPL-3.0-or-later
// Takes things out of a design together with what cannot be without them.
#pragma once

#include "engine/design/objectid.h"

#include <QSet>

namespace overlab::design {

/// \a design without \a objects and \a links. With a tenant goes all that it owns; with a network its
/// interfaces, and with an external network the ways out to it; machines and routers of a node that goes are
/// placed by the scheduler again. Checks from or to a machine that goes, go. Absent is no error.
Design without(Design design, const QSet<ObjectId> &objects, const QSet<LinkId> &links = {});

} // namespace overlab::design
