// SPDX-License-Identifier: GPL-3.0-or-later
// What a design asks for that this version does not make, or that this host cannot carry.
#pragma once

#include "engine/blueprint/blueprint.h"
#include "engine/blueprint/problem.h"
#include "engine/design/design.h"

#include <QList>

namespace overlab::blueprint {

/// Warnings, one for each drawn object and section that is read and kept but not made yet.
QList<Problem> unrealisedParts(const design::Design &design);

/// Errors: what the host cannot carry (nothing is replaced silently; apply refuses these). Warnings:
/// machines of a local network on another node than its DHCP server.
QList<Problem> unsupportedParts(const Topology &topology, const HostProfile &host);

} // namespace overlab::blueprint
