// SPDX-License-Identifier: GPL-3.0-or-later
// One question through tables that are read already. Internal to engine/path.
#pragma once

#include "engine/path/pathfinder.h"

namespace overlab::path {

class LabTables;

/// The way of a connection's first packet; never throws.
Path findWay(const LabIndex &index, LabTables &tables, const PathQuestion &question);

} // namespace overlab::path
