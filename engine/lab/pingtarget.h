// SPDX-License-Identifier: GPL-3.0-or-later
// Which address a ping from one place to another goes to. Pure.
#pragma once

#include "engine/lab/placenames.h"

#include <QString>

namespace overlab::lab {

/// \a to itself when it is an address; else the address of that place which lies nearest to \a from:
/// on a network that both are on, then on one behind a router that \a from is on, then the floating
/// address (tenants may have the same addresses inside), then the first. Of "outside": on the
/// external network that \a from gets out by. Throws as resolvePlace() does, and NotFound for what
/// has no IPv4 address.
QString pingTarget(const blueprint::Topology &topology, const PlaceReference &from,
                   const QString &to);

} // namespace overlab::lab
