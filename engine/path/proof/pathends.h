// SPDX-License-Identifier: GPL-3.0-or-later
// Whose network stack a packet is sent to, by its address alone: a drop is proved by that stack's not seeing it. Pure.
#pragma once

#include "engine/path/pathfinder.h"

namespace overlab::path {

/// A machine (in Topology::machines), or another network stack of the lab.
using PathEnd = std::variant<int, Stack>;

/// The machine behind a floating address, or who has the address. Tenants may have the same addresses: then it is the
/// one where \a predicted ends, else the sender's own. nullopt: nobody in the lab has it.
std::optional<PathEnd> destinationOf(const LabIndex &index, const PathQuestion &question, const Path &predicted);

} // namespace overlab::path
